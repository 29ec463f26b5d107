import {expect, test} from 'vitest';
import {freeParameters} from './free-parameter.ts';
import {marginals} from './marginal.ts';
import {
  effectiveSize,
  type Posterior,
  posteriorMedian,
  posteriorMode,
  posteriorQuantile,
  posteriorRank,
  useDraw,
} from './posterior.ts';

const free = freeParameters(['resortToForce.exclusion', 'commitment.guarantee']);
const count = 400;
/** Exclusion close to 3 but for a few draws at 2, guarantee anywhere in its range. */
const posterior: Posterior = {
  posteriorVersion: 1,
  engine: '0',
  command: '',
  seed: '1',
  free,
  targets: [],
  draws: Array.from({length: count}, (_, draw) => [
    draw % 10 === 0 ? 2 : 3 + 0.01 * Math.sin(draw),
    free[1].low + ((free[1].high - free[1].low) * ((draw * 7) % count)) / count,
  ]),
  weights: new Array<number>(count).fill(1 / count),
  summaries: [],
  waves: [],
};

test('useDraw() gives overrides that simulate takes, and throws on names the model does not know', () => {
  expect(Object.keys(useDraw(posterior, 1))).toEqual(['resortToForce', 'commitment']);
  expect(() => useDraw(posterior, count)).toThrow('invalid draw: 400 (a whole number from 0 to 399)');
  const unknown = {...posterior, free: [{...free[0], parameter: 'magic'}, free[1]]};
  expect(() => useDraw(unknown, 0)).toThrow(/^unknown parameter: resortToForce.magic/);
  const elsewhere = {...posterior, free: [{...free[0], mechanism: 'alchemy'}, free[1]]};
  expect(() => useDraw(elsewhere, 0)).toThrow(/^unknown mechanism: alchemy/);
});

test('posteriorMode() is a draw where the others are, posteriorMedian() the middle of each parameter', () => {
  expect(Math.abs(posteriorMode(posterior).resortToForce.exclusion - 3)).toBeLessThan(0.02);
  expect(Math.abs(posteriorMedian(posterior).resortToForce.exclusion - 3)).toBeLessThan(0.02);
  const middle = (free[1].low + free[1].high) / 2;
  expect(Math.abs(posteriorMedian(posterior).commitment.guarantee - middle)).toBeLessThan(0.02);
});

test('posteriorQuantile() and posteriorRank() weigh draws', () => {
  const weighted = {...posterior, draws: [[1], [2], [3]], weights: [0.7, 0.2, 0.1]};
  expect([0.5, 0.85, 0.95].map(share => posteriorQuantile(weighted, 0, share))).toEqual([1, 2, 3]);
  expect(posteriorRank(weighted, 0, 2.5)).toBeCloseTo(0.9, 12);
  expect(effectiveSize(weighted)).toBeCloseTo(1 / (0.49 + 0.04 + 0.01), 9);
});

test('marginals() tells what was learnt from what was not', () => {
  const [exclusion, guarantee] = marginals(posterior);
  expect(exclusion.identified).toBe(true);
  expect(exclusion.shrinkage).toBeGreaterThan(0.7);
  expect(guarantee.identified).toBe(false);
  expect(Math.abs(guarantee.shrinkage)).toBeLessThan(0.05);
});
