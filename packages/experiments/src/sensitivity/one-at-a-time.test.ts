import {expect, test} from 'vitest';
import {aroundBase} from '../design/around-base.ts';
import {oneAtATime} from './one-at-a-time.ts';

test('oneAtATime() orders parameters by swing, those that turn back among them', () => {
  const points = aroundBase([0.5, 0.5, 0.5, 0.5]);
  const outputs = points.map(([a, b, c, d]) => 10 + a - 4 * b + 8 * (c - 0.5) ** 2 + 0 * d);
  expect(oneAtATime(outputs)).toEqual([
    {parameter: 1, low: 10.5, base: 8.5, high: 6.5, swing: 4},
    {parameter: 2, low: 10.5, base: 8.5, high: 10.5, swing: 2},
    {parameter: 0, low: 8, base: 8.5, high: 9, swing: 1},
    {parameter: 3, low: 8.5, base: 8.5, high: 8.5, swing: 0},
  ]);
});

test('oneAtATime() keeps the order of parameters with equal swings', () => {
  expect(oneAtATime([0, 0, 1, -1, 0, 0, 2]).map(({parameter}) => parameter)).toEqual([2, 0, 1]);
});

test('oneAtATime() refuses outputs that are not base, low and high', () => {
  expect(() => oneAtATime([1, 2])).toThrow('invalid outputs: 2 (the base, then low and high of each parameter)');
  expect(() => oneAtATime([1])).toThrow('invalid outputs: 1');
  expect(() => oneAtATime([1, Number.NaN, 2])).toThrow('invalid output: NaN at point 1');
});
