import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hazardTicks, twoDigits} from './contributions-hazard.ts';

test('hazardTicks(low, high) are powers of ten where there are three of them', () => {
  expect(hazardTicks(Math.log(0.004), Math.log(3))).toEqual([0.01, 0.1, 1]);
});

test('hazardTicks(low, high) are finer in a short range and sparser in a long one', () => {
  expect(hazardTicks(Math.log(0.03), Math.log(0.3))).toEqual([0.05, 0.1, 0.2]);
  expect(hazardTicks(Math.log(0.9), Math.log(2.2))).toEqual([1, 1.5, 2]);
  expect(hazardTicks(-40, 10).length).toBeLessThanOrEqual(7);
});

test('hazardTicks(low, high) stay inside and rise', () => {
  fc.assert(
    fc.property(
      fc.double({min: -50, max: 45, noNaN: true}),
      fc.double({min: 0.5, max: 60, noNaN: true}),
      (low, span) => {
        const ticks = hazardTicks(low, low + span);
        expect(ticks.length).toBeGreaterThan(0);
        ticks.forEach((tick, i) => {
          expect(Math.log(tick)).toBeGreaterThanOrEqual(low);
          expect(Math.log(tick)).toBeLessThanOrEqual(low + span);
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]);
        });
      },
    ),
  );
});

test('twoDigits(value) is plain where it can be read', () => {
  expect([0.0342, 1.24, 15, 150, 1, 2e-7].map(twoDigits)).toEqual(['0.034', '1.2', '15', '150', '1', '2e-7']);
});
