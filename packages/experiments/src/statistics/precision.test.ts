import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {precisionOf} from './precision.ts';
import {relapseRisk} from './relapse-risk.ts';
import {runsNeeded} from './runs-needed.ts';
import {wilson} from './wilson.ts';

const some = relapseRisk(ensembleOf([[100], [], [], []]));
const none = relapseRisk(ensembleOf([[], [], [], []], {plan: 'no-mission'}));

test('precisionOf(risks, points) is that of the plan known least', () => {
  const {low, high} = wilson(1, 4, 0.9);
  const found = precisionOf([none, some], 20);
  expect(found).toMatchObject({points: 20, reached: false, runs: 4, runsNeeded: runsNeeded(0.25, 0.2, 0.9)});
  expect(found.halfWidth).toBeCloseTo(50 * (high - low), 12);
});

test('precisionOf(risks, points) is reached at the half width itself, and as many runs are needed as were made', () => {
  const {low, high} = wilson(0, 4, 0.9);
  const points = 50 * (high - low) + 1e-9;
  expect(precisionOf([none], points)).toMatchObject({reached: true, runsNeeded: 4});
  expect(precisionOf([none], points - 0.01)).toMatchObject({reached: false, runsNeeded: 5});
});

test('precisionOf(risks, points) counts relapse within the horizon alone', () => {
  const late = relapseRisk(ensembleOf([[560], [], [], []]));
  expect(precisionOf([late], 20)).toEqual(precisionOf([none], 20));
});
