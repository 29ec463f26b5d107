import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {largestRemainder} from './largest-remainder.ts';

test('largestRemainder(whole, counts) gives what is left to the largest remainders, ties to the earlier', () => {
  expect(largestRemainder(100, [1, 2])).toEqual([33, 67]);
  expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(largestRemainder(100, [1, 199])).toEqual([1, 99]);
  expect(largestRemainder(100, [1, 200])).toEqual([0, 100]);
  expect(largestRemainder(10, [0, 0])).toEqual([0, 0]);
});

test('largestRemainder(whole, counts) sums to the whole, each within one of its share', () => {
  const counts = fc.array(fc.nat(100_000), {minLength: 1, maxLength: 6}).filter(each => each.some(count => count > 0));
  fc.assert(
    fc.property(fc.nat(200), counts, (whole, counts) => {
      const parts = largestRemainder(whole, counts);
      const sum = counts.reduce((a, b) => a + b, 0);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
      for (const [i, part] of parts.entries()) expect(Math.abs(part - (whole * counts[i]) / sum)).toBeLessThan(1);
    }),
  );
});
