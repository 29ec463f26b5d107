import {expect, test} from 'vitest';
import {aroundBase} from './around-base.ts';

test('aroundBase() gives the base, then each parameter at its low and its high place', () => {
  expect(aroundBase([0.5, 0.2])).toEqual([
    [0.5, 0.2],
    [0, 0.2],
    [1, 0.2],
    [0.5, 0],
    [0.5, 1],
  ]);
  expect(aroundBase([0.5], {low: [0.25], high: [0.75]})).toEqual([[0.5], [0.25], [0.75]]);
});

test('aroundBase() refuses places outside the unit cube and ends for some parameters only', () => {
  expect(() => aroundBase([0.5, 2])).toThrow('invalid place: 2 (in the unit cube, from 0 to 1)');
  expect(() => aroundBase([0.5, 0.5], {low: [0]})).toThrow('invalid places: 1 (2, one for each parameter)');
  expect(() => aroundBase([])).toThrow('invalid parameters: 0');
});
