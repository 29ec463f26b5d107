import {normal, Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {crps} from './crps.ts';
import {normalQuantile} from './normal-quantile.ts';

/** Probability that a standard normal variable is at most `z`: series 26.2.11 of Abramowitz & Stegun. */
function normalProbability(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) sum += term *= (z * z) / odd;
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Exact score of a standard normal forecast. Gneiting, Raftery, Westveld & Goldman 2005, Mon Wea Rev 133, eq. 5. */
function crpsNormal(observed: number): number {
  const density = Math.exp((-observed * observed) / 2) / Math.sqrt(2 * Math.PI);
  return observed * (2 * normalProbability(observed) - 1) + 2 * density - 1 / Math.sqrt(Math.PI);
}

test('crps() of evenly spread normal quantiles is the exact score of the normal forecast', () => {
  const members = Float64Array.from({length: 4_000}, (_, rank) => normalQuantile((rank + 0.5) / 4_000));
  for (const observed of [-2, -0.5, 0, 1, 3]) expect(crps(members, observed)).toBeCloseTo(crpsNormal(observed), 3);
  // 0.2337: the score of N(0, 1) for 0, (sqrt(2) - 1) / sqrt(pi).
  expect(crps(members, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 3);
});

test('crps() of a few members is the area between their steps and that of what came', () => {
  // Members 1, 2 and 4 with 2 observed: (1/3)² from 1 to 2, and (1/3)² from 2 to 4.
  expect(crps([4, 1, 2], 2)).toBeCloseTo(3 / 9, 12);
  expect(crps([4, 1, 2], 5)).toBeCloseTo(1 / 9 + (2 * 4) / 9 + 1, 12);
});

test('crps() of a single member is its absolute error', () => {
  expect(crps([3], 5)).toBe(2);
});

test('crps({fair: true}) has the expected score of the forecast whatever the number of members', () => {
  const random = new Random('crps', 'test');
  const meanScore = (members: number, fair: boolean): number => {
    let sum = 0;
    for (let trial = 0; trial < 20_000; trial++) {
      random.setWeek(trial);
      const ensemble = Float64Array.from({length: members}, (_, member) => normal(random.uniform(member)));
      sum += crps(ensemble, normal(random.uniform(0, 1)), {fair});
    }
    return sum / 20_000;
  };
  // A calibrated standard normal forecast scores 1 / sqrt(pi) on average; m members score (1 + 1/m) times that.
  const expected = 1 / Math.sqrt(Math.PI);
  expect(Math.abs(meanScore(3, true) / expected - 1)).toBeLessThan(0.02);
  expect(Math.abs(meanScore(10, true) / expected - 1)).toBeLessThan(0.02);
  expect(Math.abs(meanScore(3, false) / expected - 4 / 3)).toBeLessThan(0.02);
});

test('crps() refuses no members, and a single one where it is to be fair', () => {
  expect(() => crps([], 1)).toThrow('invalid members: 0 (a whole number, 1 or more)');
  expect(() => crps([1], 1, {fair: true})).toThrow('invalid members: 1 (a whole number, 2 or more)');
});
