import fc from 'fast-check';
import {expect, test} from 'vitest';
import {grid} from './grid.ts';

test('grid() combines numbers of levels and levels as given, the last parameter fastest', () => {
  expect(grid([3, [0.2, 0.9], 1])).toEqual([
    [0, 0.2, 0.5],
    [0, 0.9, 0.5],
    [0.5, 0.2, 0.5],
    [0.5, 0.9, 0.5],
    [1, 0.2, 0.5],
    [1, 0.9, 0.5],
  ]);
  expect(grid([])).toEqual([[]]);
});

test('grid() holds each combination once and each level equally often', () => {
  const numbers = fc.array(fc.integer({min: 1, max: 5}), {minLength: 1, maxLength: 4});
  fc.assert(
    fc.property(numbers, levels => {
      const points = grid(levels);
      const count = levels.reduce((product, each) => product * each, 1);
      expect(points).toHaveLength(count);
      expect(new Set(points.map(String)).size).toBe(count);
      for (const [parameter, each] of levels.entries()) {
        expect(points.filter(point => point[parameter] === points[0][parameter])).toHaveLength(count / each);
      }
    }),
    {seed: 1},
  );
});

test('grid() refuses levels that cannot be, and more points than anyone would run', () => {
  expect(() => grid([2, 0])).toThrow('invalid levels: 0 (a whole number, 1 or more)');
  expect(() => grid([[]])).toThrow('invalid levels: 0');
  expect(() => grid([[0.5, 1.5]])).toThrow('invalid level: 1.5 (in the unit cube, from 0 to 1)');
  expect(() => grid(Array.from({length: 30}, () => 10))).toThrow('combinations (at most 1000000)');
});
