import fc from 'fast-check';
import {expect, test} from 'vitest';
import {morrisTrajectories} from '../design/morris-trajectories.ts';
import {elementaryEffects} from './elementary-effects.ts';

test('elementaryEffects() divides the change of the output by the step, up or down', () => {
  // Two trajectories of two parameters by hand.
  const points = [
    [0, 1],
    [0.5, 1],
    [0.5, 0.5],
    [1, 0],
    [1, 0.5],
    [0.5, 0.5],
  ];
  const effects = elementaryEffects(points, [1, 2, 5, 0, 4, 3]);
  expect(effects.map(each => [...each])).toEqual([
    [2, 2],
    [-6, 8],
  ]);
});

test('elementaryEffects() of a linear output are its slopes, whatever the trajectories', () => {
  const cases = fc.record({
    slopes: fc.array(fc.integer({min: -9, max: 9}), {minLength: 1, maxLength: 8}),
    levels: fc.constantFrom(2, 4, 10),
    seed: fc.string(),
  });
  fc.assert(
    fc.property(cases, ({slopes, levels, seed}) => {
      const points = morrisTrajectories(3, slopes.length, {seed, levels});
      const outputs = points.map(point => point.reduce((sum, x, parameter) => sum + slopes[parameter] * x, 4));
      const off = elementaryEffects(points, outputs).flatMap((each, parameter) => [
        ...each.map(x => x - slopes[parameter]),
      ]);
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-12);
    }),
    {seed: 1},
  );
});

test('elementaryEffects() refuses points that are no trajectories, and outputs for other points', () => {
  const points = [[0], [1], [0]];
  expect(() => elementaryEffects(points, [0, 1, 2])).toThrow('invalid points: 3 (trajectories of one more than');
  expect(() => elementaryEffects([], [])).toThrow('invalid points: 0');
  expect(() => elementaryEffects([[0], [0]], [0, 1])).toThrow('invalid trajectory: 0 (each step moves one parameter');
  const twice = [
    [0, 0],
    [1, 0],
    [0, 0],
  ];
  expect(() => elementaryEffects(twice, [0, 1, 2])).toThrow('invalid trajectory: 0');
  expect(() => elementaryEffects([[0], [1]], [0])).toThrow('invalid outputs: 1 (2, one for each point)');
  expect(() => elementaryEffects([[0], [1]], [0, Number.POSITIVE_INFINITY])).toThrow(
    'invalid output: Infinity at point 1',
  );
});
