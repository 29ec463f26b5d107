import {expect, test} from 'vitest';
import {powerLawExponent} from './event-size.ts';

/** Sizes drawn by inversion from p(x) proportional to x^-a over 1 to 1,000, at evenly spread ranks. */
function drawn(a: number, count: number): number[] {
  const weights = Array.from({length: 1_000}, (_, index) => (index + 1) ** -a);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({length: count}, (_, nth) => {
    let left = ((nth + 0.5) / count) * all;
    let size = 0;
    while (left > 0 && size < 1_000) left -= weights[size++];
    return size;
  });
}

test.each([1.8, 2.2, 2.5, 3])('powerLawExponent() finds the exponent %d of what was drawn from it', a => {
  expect(powerLawExponent(drawn(a, 20_000))).toBeCloseTo(a, 1);
});
