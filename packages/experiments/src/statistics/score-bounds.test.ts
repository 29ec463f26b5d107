import {expect, test} from 'vitest';
import {scoreBounds} from './score-bounds.ts';
import {normalReach} from './two-sided.ts';
import {wilson} from './wilson.ts';

test('scoreBounds() are those of wilson() where trials are whole', () => {
  for (const [successes, trials] of [
    [0, 20],
    [1, 29],
    [81, 263],
    [7, 7],
  ]) {
    const {low, high} = wilson(successes, trials, 0.9);
    const bounds = scoreBounds(successes, trials, normalReach(0.9));
    expect(bounds.low).toBeCloseTo(low, 12);
    expect(bounds.high).toBeCloseTo(high, 12);
  }
});

test('scoreBounds() lie where a share is just so many of its standard errors from what was found', () => {
  const reach = normalReach(0.9);
  for (const [successes, trials] of [
    [1, 29],
    [81, 263],
    [2.5, 10.5],
  ]) {
    const {low, high} = scoreBounds(successes, trials, reach);
    for (const bound of [low, high]) {
      const apart = Math.abs(successes / trials - bound) / Math.sqrt((bound * (1 - bound)) / trials);
      expect(apart).toBeCloseTo(reach, 10);
    }
  }
});

test('scoreBounds() narrow as trials grow, whole or not', () => {
  const widths = [10, 10.5, 11].map(trials => {
    const {low, high} = scoreBounds(0.3 * trials, trials, 1.645);
    return high - low;
  });
  expect(widths[0] > widths[1] && widths[1] > widths[2]).toBe(true);
});
