import type {Interval} from '@postbellum/sim-core';
import {requireCount} from './count.ts';
import {studentQuantile} from './student-quantile.ts';
import {tailOf} from './two-sided.ts';

/** A ratio of two means of pairs. */
export interface RatioOfMeans {
  readonly value: number;
  /** Fieller's interval; absent where the mean below is not told apart from 0, so that the ratio has no bounds. */
  readonly interval?: Interval;
}

/**
 * Mean of `above` over mean of `below`, pair by pair, with the interval of Fieller 1954, J R Stat Soc B 16:175-185:
 * every ratio r for which the mean of `above - r below` is not told apart from 0.
 */
export function ratioOfMeans(above: readonly number[], below: readonly number[], level = 0.9): RatioOfMeans {
  const count = below.length;
  requireCount('pairs', count, 2);
  if (above.length !== count) throw new RangeError(`unpaired values: ${above.length} and ${count} (equally many)`);
  const meanAbove = mean(above);
  const meanBelow = mean(below);
  const value = meanAbove / meanBelow;
  const squares = studentQuantile(tailOf(level), count - 1) ** 2 / count;
  const a = meanBelow ** 2 - squares * covariance(below, below);
  const b = meanAbove * meanBelow - squares * covariance(above, below);
  const c = meanAbove ** 2 - squares * covariance(above, above);
  if (!(a > 0)) return {value};
  const reach = Math.sqrt(Math.max(0, b * b - a * c));
  return {value, interval: {level, low: (b - reach) / a, high: (b + reach) / a}};
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function covariance(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  return x.reduce((sum, value, at) => sum + (value - meanX) * (y[at] - meanY), 0) / (x.length - 1);
}
