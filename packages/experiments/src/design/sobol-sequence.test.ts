import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sobolSequence} from './sobol-sequence.ts';

// Output of Joe and Kuo's own program, sobol.cc with new-joe-kuo-6.21201, in 20 dimensions, as kept for the tests of
// damar-wicaksono/gsa-module (sa_module/samples/sobol_seq_gen/benchmark.txt): index, denominator, numerators.
const published: [number, number, string][] = [
  [0, 2, '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'],
  [1, 2, '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
  [2, 4, '3 1 1 1 3 3 1 3 3 3 3 3 1 1 3 1 3 1 3 1'],
  [3, 4, '1 3 3 3 1 1 3 1 1 1 1 1 3 3 1 3 1 3 1 3'],
  [4, 8, '3 3 5 7 3 1 3 7 7 5 7 3 3 5 3 7 3 7 7 1'],
  [5, 8, '7 7 1 3 7 5 7 3 3 1 3 7 7 1 7 3 7 3 3 5'],
  [6, 8, '5 1 7 5 5 7 1 1 1 3 1 5 1 7 5 5 5 5 1 3'],
  [7, 8, '1 5 3 1 1 3 5 5 5 7 5 1 5 3 1 1 1 1 5 7'],
  [8, 16, '3 5 15 7 9 5 7 15 15 5 11 1 15 15 13 15 13 13 15 5'],
  [9, 16, '11 13 7 15 1 13 15 7 7 13 3 9 7 7 5 7 5 5 7 13'],
  [63, 64, '1 51 23 29 55 9 37 9 53 37 27 43 35 49 21 49 5 25 61 15'],
  [87, 128, '31 95 101 47 103 117 65 39 51 107 37 57 51 39 91 85 5 117 25 13'],
];

test('sobolSequence() gives the points of Joe and Kuo’s program', () => {
  const points = sobolSequence(88, 20);
  for (const [index, denominator, numerators] of published) {
    expect(points[index].map(x => denominator * x)).toEqual(numerators.split(' ').map(Number));
  }
});

test('sobolSequence() agrees with SciPy far into the sequence, up to the last dimension', () => {
  // scipy.stats.qmc.Sobol(128, scramble=False) of SciPy 1.17.1: points 4321 and 8191, times 8192.
  const dimensions = [1, 2, 3, 10, 21, 40, 64, 101, 128];
  const expected: [number, number[]][] = [
    [4321, [4387, 4591, 3871, 6069, 677, 4693, 3491, 2795, 4817]],
    [8191, [1, 4369, 4109, 6199, 4799, 4403, 8181, 897, 2095]],
  ];
  for (const [skip, coordinates] of expected) {
    const [point] = sobolSequence(1, 128, {skip});
    expect(dimensions.map(dimension => 8192 * point[dimension - 1])).toEqual(coordinates);
  }
});

test('sobolSequence(count, dimensions, {skip}) goes on where fewer points stopped', () => {
  const all = sobolSequence(40, 5, {shift: 'a'});
  expect(sobolSequence(27, 5, {skip: 13, shift: 'a'})).toEqual(all.slice(13));
  expect(sobolSequence(1, 1, {skip: 2 ** 32 - 1})).toEqual([[1 / 2 ** 32]]);
});

test('sobolSequence() holds one point in each slice of each dimension, in each block and under each shift', () => {
  const cases = fc.record({
    power: fc.integer({min: 0, max: 8}),
    block: fc.nat(50),
    dimensions: fc.integer({min: 1, max: 128}),
    shift: fc.option(fc.string(), {nil: undefined}),
  });
  fc.assert(
    fc.property(cases, ({power, block, dimensions, shift}) => {
      const count = 2 ** power;
      const points = sobolSequence(count, dimensions, {skip: block * count, ...(shift === undefined ? {} : {shift})});
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const slices = points.map(point => Math.floor(count * point[dimension])).sort((a, b) => a - b);
        expect(slices).toEqual(Array.from({length: count}, (_, slice) => slice));
      }
    }),
    {seed: 1},
  );
});

test('sobolSequence(count, dimensions, {shift}) is fixed by the shift and gives the mean without bias', () => {
  expect(sobolSequence(8, 3, {shift: 'a'})).toEqual(sobolSequence(8, 3, {shift: 'a'}));
  expect(sobolSequence(8, 3, {shift: 'a'})).not.toEqual(sobolSequence(8, 3, {shift: 'b'}));
  // The integral of the product of 12 (x - 1/2)^2 over three dimensions is 1.
  const means = Array.from({length: 32}, (_, replicate) => {
    const points = sobolSequence(256, 3, {shift: `replicate ${replicate}`});
    return points.reduce((sum, point) => sum + point.reduce((y, x) => y * 12 * (x - 0.5) ** 2, 1), 0) / 256;
  });
  const mean = means.reduce((sum, each) => sum + each, 0) / 32;
  const error = Math.sqrt(means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 31 / 32);
  expect(Math.abs(mean - 1)).toBeLessThan(3 * error);
  expect(error).toBeLessThan(0.005);
});

const mistakes: [number, number, number, string][] = [
  [-1, 2, 0, 'invalid count: -1'],
  [4, 0, 0, 'invalid dimensions: 0 (a whole number from 1 to 128)'],
  [4, 129, 0, 'invalid dimensions: 129'],
  [4, 2, 0.5, 'invalid skip: 0.5'],
  [2, 2, 2 ** 32 - 1, 'invalid count: 2 (at most 2^32'],
];
test.each(mistakes)('sobolSequence(%d, %d, {skip: %d}) throws %s', (count, dimensions, skip, message) => {
  expect(() => sobolSequence(count, dimensions, {skip})).toThrow(message);
});
