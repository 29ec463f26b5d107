import {normal, Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {quantileBand} from './quantile-band.ts';
import {quantileSorted} from './quantile-sorted.ts';

/** Draws whose settings scatter by 1 about 10 and whose runs scatter by `chance` about those. */
function drawsOf(name: string, {draws, runs, chance}: {draws: number; runs: number; chance: number}): Float64Array[] {
  const random = new Random('quantile band', name);
  return Array.from({length: draws}, (_, draw) => {
    random.setWeek(draw);
    const setting = 10 + normal(random.uniform(0, 1));
    return Float64Array.from({length: runs}, (_, run) => setting + chance * normal(random.uniform(run)));
  });
}

const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, each) => sum + each, 0) / values.length;
const widthOf = (sorted: ArrayLike<number>): number => quantileSorted(sorted, 0.95) - quantileSorted(sorted, 0.05);
/** Width of the 90 % band of a standard normal variable. */
const truth = 2 * 1.6448536;

test.each([
  [10, 1.55],
  [25, 1.26],
  [100, 1.06],
])('quantileBand() of %d runs a draw has the right width where plain means are %f times too wide', (runs, naive) => {
  const values = drawsOf(`${runs}`, {draws: 20_000, runs, chance: 3.75});
  const plain = widthOf(Float64Array.from(values, meanOf).sort());
  expect(Math.abs(plain / truth - naive)).toBeLessThan(0.05);
  const {quantiles, settings, chance} = quantileBand(values);
  expect(Math.abs((quantiles[2].value - quantiles[0].value) / truth - 1)).toBeLessThan(0.05);
  expect(Math.abs(settings - 1)).toBeLessThan(0.05);
  expect(Math.abs(chance / 3.75 - 1)).toBeLessThan(0.02);
});

test('quantileBand() gives the spread of settings right on average from 100 draws of 25 runs', () => {
  const bands = Array.from({length: 100}, (_, study) =>
    quantileBand(drawsOf(`study ${study}`, {draws: 100, runs: 25, chance: 3.75})),
  );
  expect(Math.abs(meanOf(bands.map(({settings}) => settings)) - 1)).toBeLessThan(0.05);
  // The error of the mean is what means scatter by from study to study: sqrt((1 + 3.75²/25) / 100) = 0.125.
  const means = bands.map(({mean}) => mean);
  const scatter = Math.sqrt(meanOf(means.map(mean => (mean - 10) ** 2)));
  expect(meanOf(bands.map(({monteCarlo}) => monteCarlo))).toBeCloseTo(0.125, 2);
  expect(Math.abs(scatter - 0.125)).toBeLessThan(0.02);
});

test('quantileBand() is a point where settings change nothing', () => {
  const {quantiles, settings, mean} = quantileBand([
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
  expect(settings).toBe(0);
  expect(quantiles.map(({value}) => value)).toEqual([mean, mean, mean]);
});

test('quantileBand() without chance is that of the settings themselves, at the probabilities asked for', () => {
  const {quantiles, chance} = quantileBand(
    [
      [1, 1],
      [2, 2],
      [4, 4],
    ],
    {probabilities: [0, 0.25, 1]},
  );
  expect(chance).toBe(0);
  expect(quantiles.map(({value}) => value)).toEqual([1, 1.5, 4]);
});

test('quantileBand() refuses a probability that is none, and a draw of one run', () => {
  expect(() =>
    quantileBand(
      [
        [1, 2],
        [3, 4],
      ],
      {probabilities: [5]},
    ),
  ).toThrow('invalid probability: 5 (from 0 to 1)');
  expect(() => quantileBand([[1], [2]])).toThrow('invalid values of a group: 1');
});
