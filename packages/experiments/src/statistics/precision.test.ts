import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {precisionOf} from './precision.ts';
import {runsNeeded} from './runs-needed.ts';
import {wilson} from './wilson.ts';

const asked = {rule: relapseRules.default, withinYears: 10};
const some = ensembleOf([[100], [], [], []]);
const none = ensembleOf([[], [], [], []], {plan: 'no-mission'});

test('precisionOf(ensembles, options) is that of the plan known least', () => {
  const {low, high} = wilson(1, 4, 0.9);
  const found = precisionOf([none, some], {...asked, points: 20});
  expect(found).toMatchObject({points: 20, reached: false, runs: 4, runsNeeded: runsNeeded(0.25, 0.2, 0.9)});
  expect(found?.halfWidth).toBeCloseTo(50 * (high - low), 12);
});

test('precisionOf(ensembles, options) is reached at the half width itself, and as many runs are needed as were made', () => {
  const {low, high} = wilson(0, 4, 0.9);
  const points = 50 * (high - low) + 1e-9;
  expect(precisionOf([none], {...asked, points})).toMatchObject({reached: true, runsNeeded: 4});
  expect(precisionOf([none], {...asked, points: points - 0.01})).toMatchObject({reached: false, runsNeeded: 5});
});

test('precisionOf(ensembles, options) counts relapse within the horizon alone, and has nothing to say of no runs', () => {
  const late = ensembleOf([[560], [], [], []]);
  expect(precisionOf([late], {...asked, points: 20})).toEqual(precisionOf([none], {...asked, points: 20}));
  expect(precisionOf([ensembleOf([])], {...asked, points: 20})).toBeUndefined();
});
