import {expect, test} from 'vitest';
import {hermite} from './hermite.ts';

test('hermite() gives the moments of the standard normal distribution', () => {
  const {points, weights} = hermite(11);
  const moment = (power: number): number => points.reduce((sum, point, at) => sum + weights[at] * point ** power, 0);
  for (const [power, value] of [
    [0, 1],
    [1, 0],
    [2, 1],
    [3, 0],
    [4, 3],
    [6, 15],
    [8, 105],
  ]) {
    expect(moment(power)).toBeCloseTo(value, 8);
  }
});
