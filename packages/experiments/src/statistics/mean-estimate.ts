import type {Estimate} from '@postbellum/sim-core';
import {studentQuantile} from './student-quantile.ts';
import {tailOf} from './two-sided.ts';

/** Mean of independent values with Student's interval. */
export function meanEstimate(values: ArrayLike<number>, level = 0.9): Estimate {
  return meanEstimator(values.length, level)(values);
}

/** Gives means of equally many values each; the quantile they share is found once. */
export function meanEstimator(count: number, level: number): (values: ArrayLike<number>) => Estimate {
  const errors = count > 1 ? -studentQuantile(tailOf(level), count - 1) : 0;
  return values => {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += values[index];
    const mean = sum / count;
    if (count === 1) return {mean};
    let squares = 0;
    for (let index = 0; index < count; index++) squares += (values[index] - mean) ** 2;
    const sd = Math.sqrt(squares / (count - 1));
    const reach = errors * (sd / Math.sqrt(count));
    return {mean, sd, interval: {level, low: mean - reach, high: mean + reach}};
  };
}
