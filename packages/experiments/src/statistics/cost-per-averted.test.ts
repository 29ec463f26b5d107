import {expect, test} from 'vitest';
import {costPerAverted} from './cost-per-averted.ts';

test('costPerAverted(extraCosts, averted) is a ratio where relapses are averted for money', () => {
  const found = costPerAverted([10, 12, 11, 9], [0.1, 0.12, 0.09, 0.11]);
  expect(found.verdict).toBe('ratio');
  expect(found.extraCost.mean).toBeCloseTo(10.5, 12);
  expect(found.ratio?.value).toBeCloseTo(100, 9);
  expect(found.ratio?.interval?.low).toBeLessThan(100);
  expect(found.ratio?.interval?.high).toBeGreaterThan(100);
});

test('costPerAverted(extraCosts, averted) has no interval where it is not clear that relapses are averted', () => {
  const {verdict, ratio} = costPerAverted([10, 12, 11, 9], [0.3, -0.2, 0.1, -0.1]);
  expect(verdict).toBe('ratio');
  expect(ratio).not.toHaveProperty('interval');
});

test.each([
  [[1, 1], [0, 0], 'dominated'],
  [[1, 1], [-0.1, 0], 'dominated'],
  [[0, 0], [-0.1, -0.1], 'dominated'],
  [[-1, -1], [0.1, 0.2], 'saves'],
  [[0, 0], [0.1, 0.2], 'saves'],
  [[-1, -1], [-0.1, -0.2], 'undefined'],
  [[0, 0], [0, 0], 'undefined'],
])('costPerAverted(%j, %j) is %s', (costs, averted, verdict) => {
  const found = costPerAverted(costs, averted);
  expect(found.verdict).toBe(verdict);
  expect(found).not.toHaveProperty('ratio');
});
