import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {dotDiameter, quantileDots, stackDots} from './quantile-dots.ts';

test('quantileDots(values, count) are the middles of equal shares, what never happened last', () => {
  expect(quantileDots([3, 1, 2, 4], 4)).toEqual([1, 2, 3, 4]);
  expect(quantileDots([5, Number.POSITIVE_INFINITY], 4)).toEqual([5, 5, Infinity, Infinity]);
  expect(quantileDots([7], 3)).toEqual([7, 7, 7]);
});

test('quantileDots(values, count): the share of dots below a value is that of the values, to half a dot', () => {
  const samples = fc.array(fc.integer({min: -50, max: 50}), {minLength: 1, maxLength: 300});
  fc.assert(
    fc.property(samples, fc.constantFrom(20, 50), fc.integer({min: -60, max: 60}), (values, count, limit) => {
      const dots = quantileDots(values, count).filter(dot => dot < limit).length;
      const share = values.filter(value => value < limit).length / values.length;
      expect(Math.abs(dots - share * count)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});

test('stackDots(places, diameter) stacks what is within a diameter, and stacks do not overlap by more than that', () => {
  expect(stackDots([0, 3, 9, 10, 30], 10)).toEqual([
    {x: 4.5, level: 0, index: 0},
    {x: 4.5, level: 1, index: 1},
    {x: 4.5, level: 2, index: 2},
    {x: 10, level: 0, index: 3},
    {x: 30, level: 0, index: 4},
  ]);
  expect(stackDots([0, 3, 30], 10, 3).map(({x}) => x)).toEqual([3, 3, 30]);
  expect(stackDots([0, 3, 30], 10, 2).map(({x}) => x)).toEqual([1.5, 1.5, 30]);
});

test('dotDiameter(places, height, most) lets every stack fit', () => {
  const places = Array.from({length: 50}, () => 10);
  const diameter = dotDiameter(places, 200, 18);
  expect(50 * diameter).toBeLessThanOrEqual(200);
  expect(dotDiameter([1, 100, 200], 200, 18)).toBe(18);
});
