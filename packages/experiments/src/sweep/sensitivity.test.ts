import {expect, test} from 'vitest';
import {sensitivityOf} from './sensitivity.ts';
import {smallSweep} from './sweep.fixture.ts';
import type {Sweep, SweepSettings} from './sweep.ts';

/** Ten times the second factor and the first, at each point. */
const outputsOf = ({points}: Sweep): number[] => points.map(([first = 0.5, second = 1]) => first + 10 * second);

test.each<[string, SweepSettings['design'], number]>([
  ['morris', {kind: 'morris', trajectories: 4, levels: 4}, 20],
  ['sobol', {kind: 'saltelli', basePoints: 64}, 1],
  ['prcc', {kind: 'latin-hypercube', points: 40}, 1],
  ['prcc', {kind: 'sobol', points: 32}, 1],
  ['prcc', {kind: 'grid', levels: 4}, 1],
  ['one-at-a-time', {kind: 'one-at-a-time'}, 20],
])('sensitivityOf(sweep, outputs) is %s for a design of that kind, the largest first', (method, design, size) => {
  const sweep = smallSweep({design});
  const found = sensitivityOf(sweep, outputsOf(sweep));
  expect(found.method).toBe(method);
  expect(found.factors.map(({factor}) => factor)).toEqual(['troops', 'commitment.guarantee']);
  const [first] = found.factors[0].statistics;
  expect('value' in first ? first.value : 0).toBeCloseTo(size, method === 'morris' ? 6 : 1);
});

test('sensitivityOf(sweep, outputs) takes ranks of rows', () => {
  const rows = [0.3, 0.9, 0.5, 1.1, 0.2, 0.7].map((first, index) => [first, (index * 0.7) % 2]);
  const sweep = smallSweep({design: {kind: 'rows', points: rows}});
  expect(sensitivityOf(sweep, outputsOf(sweep)).method).toBe('prcc');
});

test('sensitivityOf(sweep, outputs) names a factor that does not vary', () => {
  const sweep = smallSweep({design: {kind: 'grid', levels: 1}});
  expect(() => sensitivityOf(sweep, [1])).toThrow('invalid factor: commitment.guarantee (two values or more');
});

test('sensitivityOf(sweep, outputs) says why there is no number where the output does not vary', () => {
  const sweep = smallSweep({design: {kind: 'saltelli', basePoints: 4}});
  const {factors} = sensitivityOf(sweep, new Array(16).fill(1));
  expect(factors[0].statistics[0]).toHaveProperty('missing');
});
