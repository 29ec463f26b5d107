import {tessera} from '@postbellum/scenarios';
import {applyPlan, compileFacts} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {asItIs, overridesAt, planAt} from './point.ts';
import {asItWas, guarantee, troops} from './sweep.fixture.ts';

const factors = [guarantee, troops];

test('overridesAt(factors, point) sets parameters and leaves the others', () => {
  expect(overridesAt(factors, [0.4, 2])).toEqual({commitment: {guarantee: 0.4}});
  expect(overridesAt(factors, [undefined, 2])).toEqual({});
});

test('planAt(plan, factors, point) multiplies or sets levers over what the plan does to them', () => {
  expect(planAt(asItWas, factors, [0.4, 0.5]).changes).toEqual([{lever: 'troops', multiply: 0.5}]);
  const dated = {...troops, change: 'set', from: '2002-01-01', until: '2003-01-01'} as const;
  expect(planAt(asItWas, [dated], [300]).changes).toEqual([
    {lever: 'troops', set: 300, from: '2002-01-01', until: '2003-01-01'},
  ]);
  expect(planAt(asItWas, factors, [0.4, undefined])).toEqual(asItWas);
});

test('planAt(plan, factors, point) holds a multiple inside the range of the lever', () => {
  const facts = compileFacts(tessera);
  applyPlan(facts, planAt(asItWas, [troops], [100]));
  expect(Math.max(...facts.decisions.troops)).toBe(60_000);
});

test('asItIs(factor) is the declared value of a parameter and nothing of a lever', () => {
  expect(asItIs(guarantee)).toBeGreaterThan(0);
  expect(asItIs(troops)).toBeUndefined();
});
