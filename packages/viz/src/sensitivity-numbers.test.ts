import {expect, test} from 'vitest';
import {english, french} from './language.ts';
import {inventedSensitivity} from './sensitivity.fixture.ts';
import {endText, estimateTextOf} from './sensitivity-numbers.ts';

const textOf = (method: 'morris' | 'one-at-a-time' | 'sobol', ...values: readonly number[]) => {
  const data = inventedSensitivity({method, count: 1});
  return estimateTextOf({method, rows: [{...data.rows[0], statistics: values.map(value => ({value}))}]}, english);
};

test.each([
  [19.04, 19.04, '+19.0'],
  [9.04, -0.004, '0.00'],
  [0.456, 0.1234, '+0.123'],
  [123.4, -3.4, '−3'],
  [54_321, 1_234.5, '+1,235'],
  [12_345_678, -12_000_000, '−12.0M'],
  [250_000, 0.4, '0'],
  [250_000, -1.6, '−2'],
])('estimateTextOf(data) with %d as the largest writes %d as %s', (largest, value, text) => {
  expect(textOf('one-at-a-time', largest)(value)).toBe(text);
});

test('estimateTextOf(data) writes sizes without a sign, shares with two decimals', () => {
  expect(textOf('morris', 19)(4)).toBe('4.0');
  expect(textOf('sobol', 0.004)(0.5)).toBe('0.50');
});

test.each([
  [0.00003, 'set', '0.00003'],
  [15_000, 'set', '15,000'],
  [-2.5, 'set', '−2.5'],
  [2, 'multiply', '×2'],
  [12_345_678, 'set', '12.35M'],
] as const)('endText(row, %d) that is %s is %s', (value, change, text) => {
  expect(endText({change}, value, english)).toBe(text);
});

test('numbers in French have its marks, and a space before a prefix', () => {
  const {rows} = inventedSensitivity({count: 1});
  const write = (largest: number) =>
    estimateTextOf({method: 'one-at-a-time', rows: [{...rows[0], statistics: [{value: largest}]}]}, french);
  expect(write(19.04)(-9.25)).toBe('−9,3');
  expect(write(12_345_678)(-12_000_000)).toBe('−12,0\u202FM');
  expect(endText({change: 'multiply'}, 15_000.5, french)).toBe('×15\u202F000');
  expect(endText({}, 12_345_678, french)).toBe('12,35\u202FM');
});
