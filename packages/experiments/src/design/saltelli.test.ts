import {expect, test} from 'vitest';
import {saltelli} from './saltelli.ts';
import {sobolSequence} from './sobol-sequence.ts';

test('saltelli() gives A, B and A with each coordinate from B, for one base point after another', () => {
  const [, , third] = sobolSequence(3, 4);
  expect(third).toEqual([0.75, 0.25, 0.25, 0.25]);
  expect(saltelli(3, 2).slice(8)).toEqual([
    [0.75, 0.25],
    [0.25, 0.25],
    [0.25, 0.25],
    [0.75, 0.25],
  ]);
  const points = saltelli(64, 3, {shift: 'a'});
  expect(points).toHaveLength(64 * 5);
  for (let first = 0; first < points.length; first += 5) {
    const [a, b, ...mixed] = points.slice(first, first + 5);
    expect([...a, ...b]).toEqual(sobolSequence(1, 6, {skip: first / 5, shift: 'a'})[0]);
    for (const [parameter, point] of mixed.entries()) expect(point).toEqual(a.with(parameter, b[parameter]));
  }
});

test('saltelli() begins more base points with the same ones, and takes up to 64 parameters', () => {
  expect(saltelli(16, 2).slice(0, 32)).toEqual(saltelli(8, 2));
  expect(saltelli(1, 64)).toHaveLength(66);
  expect(() => saltelli(1, 65)).toThrow('invalid dimensions: 130');
  expect(() => saltelli(1, 0)).toThrow('invalid parameters: 0');
});
