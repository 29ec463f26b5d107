import fc from 'fast-check';
import {expect, test} from 'vitest';
import {poissonInterval} from './poisson-interval.ts';

test('poissonInterval(count, level) gives the tabulated limits', () => {
  // Pearson and Hartley, Biometrika Tables for Statisticians I, table 40 (Garwood 1936).
  const tabulated: [number, number, number, number][] = [
    [0, 0.9, 0, 2.996],
    [1, 0.9, 0.0513, 4.744],
    [5, 0.9, 1.97, 10.51],
    [10, 0.9, 5.425, 16.96],
    [0, 0.95, 0, 3.689],
    [1, 0.95, 0.0253, 5.572],
    [5, 0.95, 1.623, 11.67],
    [10, 0.95, 4.795, 18.39],
  ];
  for (const [count, level, low, high] of tabulated) {
    const interval = poissonInterval(count, level);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.006);
  }
});

test('poissonInterval(100, level) agrees with chi-square quantiles', () => {
  // scipy 1.17.1: chi2.ppf(0.05, 200) / 2 and chi2.ppf(0.95, 202) / 2.
  const {low, high} = poissonInterval(100, 0.9);
  expect(low).toBeCloseTo(84.13927721831419, 9);
  expect(high).toBeCloseTo(118.07927278209706, 9);
});

test('poissonInterval(count, level) holds the count and the narrower interval of a lower level', () => {
  fc.assert(
    fc.property(fc.nat(3000), count => {
      const [half, wide] = [poissonInterval(count, 0.5), poissonInterval(count, 0.9)];
      expect(wide.low <= half.low && half.low <= count && count <= half.high && half.high <= wide.high).toBe(true);
    }),
    {seed: 1, numRuns: 50},
  );
});

test('poissonInterval(count, level) refuses what is no count', () => {
  expect(() => poissonInterval(-1, 0.9)).toThrow('invalid count: -1 (a whole number, 0 or more)');
  expect(() => poissonInterval(0.5, 0.9)).toThrow('invalid count: 0.5');
});
