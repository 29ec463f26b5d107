import {expect, test} from 'vitest';
import {monthAfterKey} from './cursor-slider.ts';

test('monthAfterKey(key, …) moves by a month, by a year and to both ends', () => {
  const from = (key: string, shift = false) => monthAfterKey(key, shift, 20, 150);
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map(key => from(key))).toEqual([21, 21, 19, 19]);
  expect([from('PageUp'), from('PageDown'), from('ArrowRight', true)]).toEqual([32, 8, 32]);
  expect([from('Home'), from('End')]).toEqual([0, 150]);
});

test('monthAfterKey(key, …) stops at both ends and leaves other keys alone', () => {
  expect(monthAfterKey('PageDown', false, 5, 150)).toBe(0);
  expect(monthAfterKey('PageUp', false, 145, 150)).toBe(150);
  expect(monthAfterKey('Tab', false, 5, 150)).toBeUndefined();
  expect(monthAfterKey('toString', false, 5, 150)).toBeUndefined();
});
