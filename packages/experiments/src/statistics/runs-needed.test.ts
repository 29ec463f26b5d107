import fc from 'fast-check';
import {expect, test} from 'vitest';
import {runsNeeded} from './runs-needed.ts';
import {scoreBounds} from './score-bounds.ts';
import {normalReach} from './two-sided.ts';

test('runsNeeded(0.4, halfWidth) is about 2,300 for two points and 370 for five', () => {
  expect(Math.abs(runsNeeded(0.4, 0.02) - 2_300)).toBeLessThan(10);
  expect(Math.abs(runsNeeded(0.4, 0.05) - 370)).toBeLessThan(10);
});

test('runsNeeded() is the smallest number: its interval is narrow enough, that of one run fewer is not', () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  const width = fc.double({min: 0.002, max: 0.4, noNaN: true});
  fc.assert(
    fc.property(share, width, fc.constantFrom(0.5, 0.9, 0.99), (p, halfWidth, level) => {
      const halfOf = (runs: number): number => {
        const z2 = normalReach(level) ** 2;
        return (Math.sqrt(z2) * Math.sqrt(p * (1 - p) * runs + z2 / 4)) / (runs + z2);
      };
      const runs = runsNeeded(p, halfWidth, level);
      expect(halfOf(runs)).toBeLessThanOrEqual(halfWidth * (1 + 1e-9));
      if (runs > 1) expect(halfOf(runs - 1)).toBeGreaterThan(halfWidth * (1 - 1e-9));
    }),
    {seed: 1},
  );
});

test('runsNeeded() agrees with the interval itself', () => {
  const halfOf = (runs: number): number => {
    const {low, high} = scoreBounds(0.1 * runs, runs, normalReach(0.9));
    return (high - low) / 2;
  };
  const runs = runsNeeded(0.1, 0.03, 0.9);
  expect(halfOf(runs)).toBeLessThanOrEqual(0.03);
  expect(halfOf(runs - 1)).toBeGreaterThan(0.03);
});

test('runsNeeded() refuses what is no share, width or level', () => {
  expect(() => runsNeeded(40, 0.02)).toThrow('invalid probability: 40 (from 0 to 1)');
  expect(() => runsNeeded(0.4, 2)).toThrow('invalid half width: 2 (between 0 and 0.5, both excluded)');
  expect(() => runsNeeded(0.4, 0.02, 95)).toThrow('invalid level: 95');
});
