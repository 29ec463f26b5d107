import type {Interval, Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {pairsOf} from './pairs.ts';
import {studentQuantile} from './student-quantile.ts';
import {tailOf} from './two-sided.ts';

/** Mean of a quantity under B less under A, over histories that share their luck. */
export interface PairedMeanDifference {
  readonly pairs: number;
  readonly mean: number;
  /** Standard deviation of the difference from pair to pair; absent with a single pair, as is the interval. */
  readonly sd?: number;
  /** Student's interval of the mean. */
  readonly interval?: Interval;
}

/** Difference in a number read from each run, such as an indicator on a date or the deaths of a year. */
export function pairedMeanDifference(
  a: Ensemble,
  b: Ensemble,
  {measure, level = 0.9}: {readonly measure: (run: Run) => number; readonly level?: number},
): PairedMeanDifference {
  const differences = pairsOf(a, b).map(([inA, inB]) => measure(inB) - measure(inA));
  const pairs = differences.length;
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  if (pairs === 1) return {pairs, mean};
  const sd = Math.sqrt(squares / (pairs - 1));
  const reach = -studentQuantile(tailOf(level), pairs - 1) * (sd / Math.sqrt(pairs));
  return {pairs, mean, sd, interval: {level, low: mean - reach, high: mean + reach}};
}
