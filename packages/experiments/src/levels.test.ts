import {liberia, plans} from '@postbellum/scenarios';
import {applyPlan, compileFacts, leverNames, levers} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {levelChanges, withLevel} from './levels.ts';

const {history} = plans;

test('levelChanges(lever, level) sets or multiplies', () => {
  expect(levelChanges('troops', 'none')).toEqual([{lever: 'troops', set: 0}]);
  expect(levelChanges('troops', 'half')).toEqual([{lever: 'troops', multiply: 0.5}]);
});

test('levelChanges(lever, level) holds a multiple inside the range', () => {
  const facts = compileFacts(liberia);
  const most = {...history, changes: [{lever: 'troops' as const, set: 40_000, until: '2005-01-01'}]};
  applyPlan(facts, withLevel(most, 'troops', 'double'));
  expect(facts.decisions.troops[10]).toBe(levers.troops.range[1]);
  expect(facts.decisions.troops[100]).toBe(2 * facts.history.troops[100]);
});

test('levelChanges(lever, level) names the levels there are when one is unknown', () => {
  expect(() => levelChanges('troops', 'triple')).toThrow(
    new RangeError('unknown level: triple of troops (there are none, half, double)'),
  );
});

test.each(leverNames)('withLevel(history, %s, level) can be carried out in Liberia at every level', lever => {
  const facts = compileFacts(liberia);
  for (const level of Object.keys(levers[lever].levels)) {
    expect(() => applyPlan(facts, withLevel(history, lever, level))).not.toThrow();
  }
});

test('withLevel(plan, lever, level) goes on top of the plan and says so', () => {
  const plan = withLevel(plans.noMission, 'troops', 'half');
  expect(plan.name).toBe('no-mission+troops=half');
  expect(plan.changes.slice(0, -1)).toEqual(plans.noMission.changes);
  expect(plan.changes.at(-1)).toEqual({lever: 'troops', multiply: 0.5});
});
