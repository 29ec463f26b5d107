import fc from 'fast-check';
import {expect, test} from 'vitest';
import {morrisTrajectories} from './morris-trajectories.ts';

test('morrisTrajectories() moves one parameter by p / (2(p - 1)) at each step, each once in a trajectory', () => {
  const cases = fc.record({
    count: fc.integer({min: 1, max: 6}),
    parameters: fc.integer({min: 1, max: 12}),
    levels: fc.integer({min: 1, max: 6}).map(half => 2 * half),
    seed: fc.string(),
  });
  fc.assert(
    fc.property(cases, ({count, parameters, levels, seed}) => {
      const points = morrisTrajectories(count, parameters, {seed, levels});
      expect(points).toHaveLength(count * (parameters + 1));
      const levelsTaken = points.flat().map(place => (levels - 1) * place);
      expect(levelsTaken.every(level => Math.abs(level - Math.round(level)) < 1e-12)).toBe(true);
      expect(Math.min(...levelsTaken) >= 0 && Math.max(...levelsTaken) < levels - 1 + 1e-12).toBe(true);
      for (let first = 0; first < points.length; first += parameters + 1) {
        const moved = Array.from({length: parameters}, (_, step) => {
          const [from, to] = points.slice(first + step);
          const changed = to.flatMap((place, parameter) => (place === from[parameter] ? [] : [parameter]));
          expect(changed).toHaveLength(1);
          expect(Math.abs(to[changed[0]] - from[changed[0]])).toBeCloseTo(levels / (2 * (levels - 1)), 12);
          return changed[0];
        });
        expect(new Set(moved).size).toBe(parameters);
      }
    }),
    {seed: 1},
  );
});

test('morrisTrajectories() takes each level of each parameter equally often, and rises as often as it falls', () => {
  const points = morrisTrajectories(4_000, 2, {seed: 'a'});
  for (const parameter of [0, 1]) {
    for (const level of [0, 1, 2, 3]) {
      const share = points.filter(point => point[parameter] === level / 3).length / points.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.03);
    }
  }
  const rises = points.filter((point, index) => index % 3 !== 0 && point.some((x, at) => x > points[index - 1][at]));
  expect(Math.abs(rises.length / 8_000 - 0.5)).toBeLessThan(0.03);
  const firstMoved = points.filter((point, index) => index % 3 === 1 && point[0] !== points[index - 1][0]);
  expect(Math.abs(firstMoved.length / 4_000 - 0.5)).toBeLessThan(0.03);
});

test('morrisTrajectories() gives the same points for the same seed, and more begin with the same ones', () => {
  const points = morrisTrajectories(5, 3, {seed: 'a', levels: 6});
  expect(morrisTrajectories(8, 3, {seed: 'a', levels: 6}).slice(0, 20)).toEqual(points);
  expect(morrisTrajectories(5, 3, {seed: 'b', levels: 6})).not.toEqual(points);
});

test('morrisTrajectories() refuses odd levels and no parameters', () => {
  expect(() => morrisTrajectories(5, 3, {seed: 'a', levels: 5})).toThrow(
    'invalid levels: 5 (an even number, 2 or more)',
  );
  expect(() => morrisTrajectories(5, 0, {seed: 'a'})).toThrow('invalid parameters: 0');
});
