import {assert, double, property} from 'fast-check';
import {expect, test} from 'vitest';
import {printedOf} from './cell-steps.ts';
import {tableNumber} from './table-number.ts';
import {threeDigits} from './three-digits.ts';

test('tableNumber(value) keeps four digits that count, whole numbers whole, and nothing as an empty cell', () => {
  expect(
    [0.020_000_000_000_000_004, 1 / 3, 12.344_4, 36_521.4, -1e-9, -0, 100].map(value => tableNumber(value)),
  ).toEqual([0.02, 0.3333, 12.34, 36_521, -1e-9, 0, 100]);
  expect([tableNumber(undefined), tableNumber(null)]).toEqual(['', '']);
});

test('what sentences say of a number is no further from its cell than rounding to their digits may be', () => {
  assert(
    property(double({min: -1e7, max: 1e7, noNaN: true}), value => {
      const told = threeDigits(value);
      const digit = 10 ** (Math.floor(Math.log10(Math.abs(told) || 1)) - 2);
      expect(Math.abs(told - tableNumber(value))).toBeLessThanOrEqual(digit / 2 + 1e-6);
    }),
  );
  assert(
    property(double({min: 0, max: 1, noNaN: true}), share => {
      expect(Math.abs(printedOf(share, true) - 100 * tableNumber(share))).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});
