import {expect, test} from 'vitest';
import {always, byWeek} from './path.ts';

test('byWeek() joins anchors by straight lines, steps where two share a year, and stays level beyond', () => {
  const values = byWeek(
    [
      [1, 0],
      [2, 52],
      [2, 10],
      [3, 10],
    ],
    4 * 52,
  );
  expect(values[0]).toBe(0);
  expect(values[52]).toBeCloseTo(0.5, 9);
  expect(values[103]).toBeCloseTo(51.5, 9);
  expect(values[104]).toBe(10);
  expect(values[207]).toBe(10);
  expect([...byWeek(always(3), 2)]).toEqual([3, 3]);
});
