import type {Interval} from '@postbellum/sim-core';
import {normalReach} from './two-sided.ts';

/**
 * Interval of a survival share that is symmetric on the scale of ln(-ln(share)), so that it stays between 0 and 1;
 * absent at 0 and 1, where that scale ends. Kalbfleisch & Prentice 1980, The Statistical Analysis of Failure Time Data.
 */
export function logLogInterval(share: number, standardError: number, level: number): Interval | undefined {
  const reach = normalReach(level);
  if (!(share > 0 && share < 1)) return undefined;
  const factor = Math.exp((reach * standardError) / (share * -Math.log(share)));
  return {level, low: share ** factor, high: share ** (1 / factor)};
}
