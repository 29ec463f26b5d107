import {liberia, plans} from '@postbellum/scenarios';
import {type Change, type Plan, simulate} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {aidOf, missionYears, unpricedLevers} from './plan-cost.ts';

const planOf = (...changes: Change[]): Plan => ({...plans.history, name: 'mine', changes});

test('aidOf(scenario, plan, weeks) is what history pledged, and more by as much as a plan adds', () => {
  const history = aidOf(liberia, plans.history, 520);
  expect(history).toBeGreaterThan(5e8);
  const more = planOf({lever: 'reintegrationFunding', add: 40, from: '2004-01-05', until: '2005-01-03'});
  expect(aidOf(liberia, more, 520) - history).toBeCloseTo(40e6, 0);
  expect(aidOf(liberia, more, 10)).toBe(aidOf(liberia, plans.history, 10));
  expect(aidOf(liberia, planOf({lever: 'troops', set: 0}), 520)).toBe(history);
});

test('missionYears(run, weeks) adds soldiers and police up to a week, none without a mission', () => {
  const of = (plan: Plan) => simulate(liberia, {plan, seed: 'cost', people: 2000, weeks: 110});
  const run = of(plans.history);
  const {troops, police} = run.series;
  expect(missionYears(run, 2)).toBeCloseTo((troops[0] + troops[1] + police[0] + police[1]) / (365.2425 / 7), 9);
  const years = missionYears(run, 104);
  expect(years).toBeGreaterThan(15_000);
  expect(years).toBeLessThan(35_000);
  expect(missionYears(of(plans.noMission), 104)).toBeLessThan(years / 10);
});

test('unpricedLevers(plan) names each lever once whose price is not in the facts', () => {
  const plan = planOf({lever: 'drones', set: 3}, {lever: 'drones', set: 5}, {lever: 'troops', multiply: 2});
  expect(unpricedLevers(plan)).toEqual(['drones']);
});
