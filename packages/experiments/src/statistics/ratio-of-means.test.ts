import {expect, test} from 'vitest';
import {meanEstimate} from './mean-estimate.ts';
import {ratioOfMeans} from './ratio-of-means.ts';

const above = [10, 14, 9, 13, 15, 8];
const below = [2, 3, 2.5, 2, 3.5, 2];

test('ratioOfMeans(above, below) has for bounds the ratios whose difference is just told apart from 0', () => {
  const {value, interval} = ratioOfMeans(above, below);
  expect(value).toBeCloseTo(69 / 15, 12);
  expect(interval && interval.low < value && value < interval.high).toBe(true);
  const differences = (ratio: number): number[] => above.map((each, at) => each - ratio * below[at]);
  expect(meanEstimate(differences(interval?.low ?? 0)).interval?.low).toBeCloseTo(0, 9);
  expect(meanEstimate(differences(interval?.high ?? 0)).interval?.high).toBeCloseTo(0, 9);
});

test('ratioOfMeans(above, below) has a point for interval where the ratio is the same in every pair', () => {
  const {value, interval} = ratioOfMeans(
    below.map(each => 3 * each),
    below,
  );
  expect(value).toBeCloseTo(3, 12);
  expect(interval?.low).toBeCloseTo(3, 6);
  expect(interval?.high).toBeCloseTo(3, 6);
});

test('ratioOfMeans(above, below) has no bounds where the mean below may be 0', () => {
  expect(ratioOfMeans(above, [1, -1, 2, -2, 1, 0])).not.toHaveProperty('interval');
  expect(ratioOfMeans(above, [0, 0, 0, 0, 0, 0])).toEqual({value: Number.POSITIVE_INFINITY});
});

test('ratioOfMeans(above, below) refuses values that are not in pairs', () => {
  expect(() => ratioOfMeans([1, 2, 3], [1, 2])).toThrow('unpaired values: 3 and 2');
  expect(() => ratioOfMeans([1], [1])).toThrow('invalid pairs: 1');
});
