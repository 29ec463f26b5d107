import {expect, test} from 'vitest';
import {countOf, per100, rangePer100, shortPer100, withCommas} from './numbers.ts';

test('per100(share) never rounds to none or all unless it is', () => {
  expect([0, 0.001, 0.145, 0.999, 1].map(per100)).toEqual(['0', 'fewer than 1', '14', 'more than 99', '100']);
  expect([0, 0.001, 0.145, 0.999, 1].map(shortPer100)).toEqual(['0', '<1', '14', '>99', '100']);
});

test('rangePer100(interval) joins both ends with "to"', () => {
  expect(rangePer100({low: 0.0951, high: 0.194})).toBe('10 to 19');
});

test('countOf(count, noun) uses words up to twelve and a plural', () => {
  expect([1, 10, 20, 1.5, 1500].map(count => countOf(count, 'year'))).toEqual([
    'one year',
    'ten years',
    '20 years',
    '1.5 years',
    '1,500 years',
  ]);
});

test('withCommas(value) groups thousands', () => {
  expect([0, 999, 1000, 3_100_000, 1234.5].map(withCommas)).toEqual(['0', '999', '1,000', '3,100,000', '1,234.5']);
});
