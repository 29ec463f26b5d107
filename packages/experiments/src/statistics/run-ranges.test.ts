import fc from 'fast-check';
import {expect, test} from 'vitest';
import {joinedRanges, type RunRange, runNumber} from './run-ranges.ts';

test('runNumber(run) is what stands after the last slash of its seed', () => {
  expect(runNumber({seed: 'a/b/12'})).toBe(12);
});

test('joinedRanges(ranges) names the first run that is there twice', () => {
  expect(() =>
    joinedRanges([
      [5, 9],
      [0, 6],
    ]),
  ).toThrow('repeated run: 5 (each run once)');
});

test('joinedRanges(ranges) has the same runs in ranges that do not touch, in any order of joining', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40)), fc.func(fc.nat()), (numbers, order) => {
      const single = (number: number): RunRange => [number, number + 1];
      const shuffled = numbers.toSorted((a, b) => order(a) - order(b));
      const joined = joinedRanges(shuffled.map(single));
      const listed = joined.flatMap(([from, until]) => Array.from({length: until - from}, (_, run) => from + run));
      expect(listed).toEqual(numbers.toSorted((a, b) => a - b));
      for (const [index, [from]] of joined.entries()) if (index > 0) expect(from).toBeGreaterThan(joined[index - 1][1]);
      let step: readonly RunRange[] = [];
      for (const number of shuffled) step = joinedRanges([...step, single(number)]);
      expect(step).toEqual(joined);
    }),
    {seed: 1},
  );
});
