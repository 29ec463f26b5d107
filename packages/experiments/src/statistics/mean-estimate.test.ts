import {expect, test} from 'vitest';
import {meanEstimate, meanEstimator} from './mean-estimate.ts';

test('meanEstimate(values) gives mean, standard deviation and Student’s interval', () => {
  // Extra hours of sleep under one drug: mean 2.33, sd 2.002249, 95 % interval 0.8976775 to 3.7623225
  // (Student 1908, Biometrika 6:1-25; R: t.test of the second group of `sleep`).
  const {mean, sd, interval} = meanEstimate([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4], 0.95);
  expect(mean).toBeCloseTo(2.33, 12);
  expect(sd).toBeCloseTo(2.002249, 6);
  expect(interval?.low).toBeCloseTo(0.8976775, 6);
  expect(interval?.high).toBeCloseTo(3.7623225, 6);
});

test('meanEstimate(values) of one value has no spread, and of equal values none to speak of', () => {
  expect(meanEstimate([3])).toEqual({mean: 3});
  expect(meanEstimate([3, 3, 3])).toEqual({mean: 3, sd: 0, interval: {level: 0.9, low: 3, high: 3}});
});

test('meanEstimator(count, level) gives what meanEstimate gives, again and again', () => {
  const estimate = meanEstimator(3, 0.9);
  for (const values of [
    [1, 2, 4],
    [-1, 0, 8],
  ]) {
    expect(estimate(Float64Array.from(values))).toEqual(meanEstimate(values, 0.9));
  }
});
