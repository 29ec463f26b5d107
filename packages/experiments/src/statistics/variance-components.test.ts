import {expect, test} from 'vitest';
import {varianceComponents} from './variance-components.ts';

test('varianceComponents() is the analysis of variance of a small table', () => {
  // Means 2, 4, 9; variances within 1, 1, 4: MSW = 2, MSB = 3 × 13 = 39, between = (39 - 2) / 3.
  const {mean, means, between, within, ofMeans} = varianceComponents([
    [1, 2, 3],
    [3, 4, 5],
    [7, 9, 11],
  ]);
  expect(mean).toBe(5);
  expect(means).toEqual([2, 4, 9]);
  expect(within).toBe(2);
  expect(ofMeans).toBe(13);
  expect(between).toBeCloseTo(37 / 3, 12);
});

test('varianceComponents() finds nothing between groups that differ less than chance alone would have them', () => {
  expect(
    varianceComponents([
      [0, 1],
      [1, 0],
      [0, 1],
    ]),
  ).toMatchObject({mean: 0.5, between: 0, within: 0.5});
});

test('varianceComponents() takes groups of unequal size', () => {
  const {between, within, ofMeans} = varianceComponents([
    [0, 2],
    [4, 4, 4, 4],
  ]);
  expect(within).toBe(1);
  expect(ofMeans).toBe(4.5);
  expect(between).toBeCloseTo(4.5 - (2 / 2 + 0 / 4) / 2, 12);
});

test('varianceComponents() refuses a single group and a group of one', () => {
  expect(() => varianceComponents([[1, 2]])).toThrow('invalid groups: 1 (a whole number, 2 or more)');
  expect(() => varianceComponents([[1, 2], [1]])).toThrow('invalid values of a group: 1 (a whole number, 2 or more)');
});
