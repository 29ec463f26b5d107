import {Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {saltelli} from '../design/saltelli.ts';
import {holds, numberOf} from './measurement.fixture.ts';
import {sobolIndices} from './sobol-indices.ts';

const options = {seed: 'a', resamples: 200};

/** Ishigami & Homma 1990, a = 7 and b = 0.1, of a place in the unit cube. */
function ishigami(place: readonly number[]): number {
  const [x, y, z] = place.map(each => Math.PI * (2 * each - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Partial variances in closed form (Ishigami & Homma 1990). */
function ishigamiExactly(a: number, b: number): {first: number[]; total: number[]} {
  const alone = [(1 + (b * Math.PI ** 4) / 5) ** 2 / 2, a ** 2 / 8, 0];
  const firstAndThird = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = alone[0] + alone[1] + firstAndThird;
  return {
    first: alone.map(part => part / variance),
    total: [alone[0] + firstAndThird, alone[1], firstAndThird].map(part => part / variance),
  };
}

const a = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Sobol's g-function: the larger a, the less a parameter matters. */
const g = (place: readonly number[]): number =>
  place.reduce((product, x, parameter) => (product * (Math.abs(4 * x - 2) + a[parameter])) / (1 + a[parameter]), 1);

test('sobolIndices() finds the indices of the Ishigami function within 0.005 from 4096 base points', () => {
  const exact = ishigamiExactly(7, 0.1);
  const published = {first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437]};
  const indices = sobolIndices(saltelli(4096, 3).map(ishigami), 3, options);
  for (const [parameter, {first, total}] of indices.entries()) {
    expect(exact.first[parameter]).toBeCloseTo(published.first[parameter], 4);
    expect(exact.total[parameter]).toBeCloseTo(published.total[parameter], 4);
    expect(Math.abs(numberOf(first) - exact.first[parameter])).toBeLessThan(0.005);
    expect(Math.abs(numberOf(total) - exact.total[parameter])).toBeLessThan(0.005);
  }
});

test('sobolIndices() finds the indices of the g-function within 0.005 from 4096 base points', () => {
  const parts = a.map(each => 1 / (3 * (1 + each) ** 2));
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  const indices = sobolIndices(saltelli(4096, 8).map(g), 8, {seed: 'a', resamples: 20});
  for (const [parameter, {first, total}] of indices.entries()) {
    const others = (variance + 1) / (1 + parts[parameter]);
    expect(Math.abs(numberOf(first) - parts[parameter] / variance)).toBeLessThan(0.005);
    expect(Math.abs(numberOf(total) - (parts[parameter] * others) / variance)).toBeLessThan(0.005);
  }
});

test('sobolIndices() agrees with SciPy on the same points', () => {
  // saltelli_2010 of scipy.stats._sensitivity_analysis, SciPy 1.17.1, on 256 points of qmc.Sobol(6, scramble=False).
  const indices = sobolIndices(saltelli(256, 3).map(ishigami), 3, options);
  for (const [parameter, first] of [0.325952348201, 0.482007284194, 0.011733171935].entries()) {
    expect(numberOf(indices[parameter].first)).toBeCloseTo(first, 10);
  }
  for (const [parameter, total] of [0.564602482028, 0.457007142981, 0.250648843544].entries()) {
    expect(numberOf(indices[parameter].total)).toBeCloseTo(total, 10);
  }
});

test('sobolIndices() holds the exact indices as often as the level says over independent points, oftener over Sobol', () => {
  const independent = (replicate: number): number[][] => {
    const random = new Random(`replicate ${replicate}`, 'places');
    return Array.from({length: 256}, (_, row) => {
      random.setWeek(row);
      const [first, second] = [0, 3].map(from => [0, 1, 2].map(parameter => random.uniform(from + parameter)));
      return [first, second, ...second.map((place, parameter) => first.with(parameter, place))];
    }).flat();
  };
  const overIndependent = coverage(independent);
  expect(overIndependent).toBeGreaterThan(0.84);
  expect(overIndependent).toBeLessThan(0.95);
  expect(coverage(replicate => saltelli(256, 3, {shift: `replicate ${replicate}`}))).toBeGreaterThan(0.95);
});

/** Share of 90 % intervals of the Ishigami function that hold the exact index. */
function coverage(pointsOf: (replicate: number) => number[][]): number {
  const {first, total} = ishigamiExactly(7, 0.1);
  const inside = Array.from({length: 60}, (_, replicate) =>
    sobolIndices(pointsOf(replicate).map(ishigami), 3, {seed: 'a', level: 0.9, resamples: 100}).map(
      (index, parameter) => Number(holds(index.first, first[parameter])) + Number(holds(index.total, total[parameter])),
    ),
  ).flat();
  return inside.reduce((sum, each) => sum + each, 0) / (2 * inside.length);
}

test('sobolIndices() does not move with the level and the unit of the output', () => {
  const outputs = saltelli(128, 3).map(ishigami);
  const [plain] = sobolIndices(outputs, 3, options);
  const [moved] = sobolIndices(
    Float64Array.from(outputs, output => 1e6 - 20 * output),
    3,
    options,
  );
  expect(numberOf(moved.first)).toBeCloseTo(numberOf(plain.first), 8);
  expect(numberOf(moved.total)).toBeCloseTo(numberOf(plain.total), 8);
});

test('sobolIndices() says that an output which does not vary has no indices', () => {
  const missing = {missing: 'the output does not vary over the base points'};
  for (const outputs of [
    new Float64Array(40).fill(0.1),
    Array.from({length: 40}, (_, row) => (row % 2 ? 0.3 : 0.1 + 0.2)),
  ]) {
    expect(sobolIndices(outputs, 3, options)).toEqual([1, 2, 3].map(() => ({first: missing, total: missing})));
  }
});

test('sobolIndices() leaves out resamples in which a rare output is not met', () => {
  const outputs = saltelli(64, 2).map(([x]) => (x > 0.95 ? 1 : 0));
  for (const {first, total} of sobolIndices(outputs, 2, options)) {
    for (const index of [first, total]) {
      if (!('value' in index) || !index.interval) throw new Error('no interval');
      expect(Number.isFinite(index.interval.low) && Number.isFinite(index.interval.high)).toBe(true);
      expect(index.interval.high).toBeLessThan(3);
    }
  }
});

test('sobolIndices() refuses outputs that cannot be those of a design', () => {
  expect(() => sobolIndices([1, 2, 3, 4, 5, 6], 3, options)).toThrow('invalid outputs: 6 (5 for each of 2 or more');
  expect(() => sobolIndices([1, 2, 3, 4, 5], 3, options)).toThrow('invalid outputs: 5 (5 for each of 2 or more');
  expect(() => sobolIndices([1, 2, Number.NaN, 4, 5, 6], 1, options)).toThrow('invalid output: NaN at point 2');
});
