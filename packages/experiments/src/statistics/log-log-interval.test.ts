import {expect, test} from 'vitest';
import {logLogInterval} from './log-log-interval.ts';

test('logLogInterval() reaches equally far on both sides on the scale of ln(-ln(share))', () => {
  const {low, high} = logLogInterval(0.8, 0.1, 0.9) ?? {low: Number.NaN, high: Number.NaN};
  const scale = (share: number): number => Math.log(-Math.log(share));
  expect(scale(low) - scale(0.8)).toBeCloseTo(scale(0.8) - scale(high), 12);
  expect(scale(low) - scale(0.8)).toBeCloseTo((1.6448536 * 0.1) / (0.8 * -Math.log(0.8)), 6);
});

test('logLogInterval() stays between 0 and 1, and is absent there', () => {
  const {low, high} = logLogInterval(0.99, 0.5, 0.99) ?? {low: -1, high: 2};
  expect(0 <= low && low < 0.99 && 0.99 < high && high <= 1).toBe(true);
  expect(logLogInterval(1, 0, 0.9)).toBeUndefined();
  expect(logLogInterval(0, 0, 0.9)).toBeUndefined();
});
