import type {Interval} from '@postbellum/sim-core';
import {normalReach} from './two-sided.ts';

/** Shares this near 0 or 1 are there but for rounding errors. */
const rounding = 1e-12;

/**
 * Interval of a survival share that is symmetric on the scale of ln(-ln(share)), so that it stays between 0 and 1;
 * absent at 0 and 1, where that scale ends. Kalbfleisch & Prentice 1980, The Statistical Analysis of Failure Time Data.
 */
export function logLogInterval(share: number, standardError: number, level: number): Interval | undefined {
  const reach = normalReach(level);
  if (!(share > rounding && share < 1 - rounding)) return undefined;
  const factor = Math.exp((reach * standardError) / (share * -Math.log(share)));
  return {level, low: share ** factor, high: share ** (1 / factor)};
}
