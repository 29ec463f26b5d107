import {expect, test} from 'vitest';
import {regrets} from './regret.ts';

test('regrets(losses) measures each plan against the best of every setting', () => {
  const [a, b, c] = regrets([
    [1, 4, 2],
    [2, 2, 2],
    [3, 5, 3],
  ]);
  expect(a).toEqual({mean: 2 / 3, worst: 2, best: 0.5, dominatedBy: []});
  expect(b).toEqual({mean: 1 / 3, worst: 1, best: 0.5, dominatedBy: []});
  expect(c).toEqual({mean: 2, worst: 3, best: 0, dominatedBy: [0, 1]});
});

test('regrets(losses) needs every setting for dominance, and a tie is none', () => {
  const [a, b] = regrets([
    [1, 1],
    [2, 1],
  ]);
  expect([a.dominatedBy, b.dominatedBy]).toEqual([[], []]);
  expect([a.best, b.best]).toEqual([0.75, 0.25]);
});

test('regrets(losses) refuses no plans and no settings', () => {
  expect(() => regrets([])).toThrow('invalid plans: 0');
  expect(() => regrets([[]])).toThrow('invalid settings: 0');
});
