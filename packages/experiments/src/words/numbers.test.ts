import {expect, test} from 'vitest';
import {plusMinus, signed} from './numbers.ts';

test('signed(value, decimals) shows the sign, and none where it rounds to 0', () => {
  expect([0.314, -0.314, 0.0049, -0.0049, 0].map(value => signed(value, 2))).toEqual([
    '+0.31',
    '-0.31',
    '0.00',
    '0.00',
    '0.00',
  ]);
  expect(signed(-12.4, 0)).toBe('-12');
});

test('plusMinus(interval, decimals) is half the width, or nothing without an interval', () => {
  expect(plusMinus({low: -1, high: 2}, 2)).toBe('± 1.50');
  expect(plusMinus(undefined, 2)).toBe('');
});
