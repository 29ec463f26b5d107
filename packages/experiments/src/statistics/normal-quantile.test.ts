import {expect, test} from 'vitest';
import {normalQuantile} from './normal-quantile.ts';

test('normalQuantile(p) gives the test values of AS 241', () => {
  // Wichura 1988, Applied Statistics 37, page 479: PPND16 at 0.25, 0.001 and 1e-20.
  expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 13);
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
});

test('normalQuantile(p) is antisymmetric about one half', () => {
  for (const p of [0.01, 0.05, 0.2, 0.4]) expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 12);
  expect(normalQuantile(0.5)).toBe(0);
});

test('normalQuantile(p) refuses what is no probability between 0 and 1', () => {
  for (const p of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(p)).toThrow('invalid probability');
});
