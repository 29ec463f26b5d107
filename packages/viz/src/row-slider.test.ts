import {expect, test} from 'vitest';
import {rowAfterKey} from './row-slider.ts';

test('rowAfterKey(key, shift, row, last) walks down the rows and stays among them', () => {
  expect(rowAfterKey('ArrowDown', false, 3, 20)).toBe(4);
  expect(rowAfterKey('ArrowUp', true, 3, 20)).toBe(0);
  expect(rowAfterKey('PageDown', false, 15, 20)).toBe(20);
  expect(rowAfterKey('Home', false, 15, 20)).toBe(0);
  expect(rowAfterKey('End', false, 15, 20)).toBe(20);
  expect(rowAfterKey('Enter', false, 15, 20)).toBeUndefined();
});
