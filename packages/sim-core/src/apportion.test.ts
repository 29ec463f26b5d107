import fc from 'fast-check';
import {expect, test} from 'vitest';
import {apportion} from './apportion.ts';

test('apportion(total, weights) gives the rest to the largest remainders', () => {
  expect(apportion(10, [0.4, 0.4, 0.2])).toEqual([4, 4, 2]);
  expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1]);
});

test('apportion(total, weights) gives ties to the earlier weight', () => {
  expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
});

test('apportion(total, weights) is all zero for weights that sum to zero, or none', () => {
  expect(apportion(5, [0, 0])).toEqual([0, 0]);
  expect(apportion(5, [])).toEqual([]);
});

test('apportion(total, weights) sums to the total, each whole and within one of its exact share', () => {
  const weights = fc.array(fc.double({min: 0, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 20});
  fc.assert(
    fc.property(fc.integer({min: 0, max: 5_000_000}), weights, (total, shares) => {
      const whole = shares.reduce((sum, share) => sum + share, 0);
      fc.pre(whole > 1e-6);
      const parts = apportion(total, shares);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (total * shares[index]) / whole)).toBeLessThan(1 + 1e-6);
      });
    }),
    {seed: 1, numRuns: 300},
  );
});

test('apportion(total, weights) gives nothing to a weight of zero', () => {
  const weights = fc.array(fc.constantFrom(0, 1, 2, 3.7), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1_000}), weights, (total, shares) => {
      const parts = apportion(total, shares);
      for (let index = 0; index < shares.length; index++) if (shares[index] === 0) expect(parts[index]).toBe(0);
    }),
    {seed: 1, numRuns: 300},
  );
});
