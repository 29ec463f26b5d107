import {expect, test} from 'vitest';
import {valueAtPlace} from './factor.ts';
import {guarantee} from './sweep.fixture.ts';

test('valueAtPlace(factor, place) spreads places over values or over their logarithms', () => {
  expect([0, 0.5, 1].map(place => valueAtPlace(guarantee, place))).toEqual([0.2, 0.7, 1.2]);
  const log = {...guarantee, low: 0.01, high: 100, scale: 'log'} as const;
  expect([0, 0.25, 0.5, 1].map(place => valueAtPlace(log, place))).toEqual([0.01, 0.1, 1, 100]);
});

test('valueAtPlace(factor, place) gives each listed value an equal part of the places', () => {
  const listed = {...guarantee, values: [7, 3, 5]};
  expect([0, 0.32, 0.34, 0.66, 0.67, 1].map(place => valueAtPlace(listed, place))).toEqual([7, 7, 3, 3, 5, 5]);
});

test('valueAtPlace(factor, place) stays within the ends whatever is rounded', () => {
  const third = {...guarantee, low: 1 / 3, high: 2 / 3};
  expect(valueAtPlace(third, 0)).toBe(1 / 3);
  expect(valueAtPlace(third, 1)).toBe(2 / 3);
  expect(valueAtPlace({...guarantee, low: 0, high: 1}, 1 / 3)).toBe(0.333333333333);
});
