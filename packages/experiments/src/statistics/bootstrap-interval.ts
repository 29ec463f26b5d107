import type {Interval} from '@postbellum/sim-core';
import {requireCount} from './count.ts';
import {quantileSorted} from './quantile-sorted.ts';
import {tailOf} from './two-sided.ts';

export interface BootstrapOptions {
  /** Key of the draws: the same key gives the same interval. */
  readonly seed: string;
  readonly level?: number;
  readonly resamples?: number;
}

/**
 * Percentile bootstrap interval of a statistic of `count` units drawn with replacement. Units are given by index, so a
 * statistic of several ensembles on shared luck stays paired. Resamples in which it is not defined are left out; absent
 * where that leaves fewer than half. Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
 */
export function bootstrapInterval(
  count: number,
  statistic: (units: Int32Array) => number,
  {seed, level = 0.95, resamples = 1_000}: BootstrapOptions,
): Interval | undefined {
  requireCount('count', count, 1);
  const tail = tailOf(level);
  const draw = uniformOf(seed);
  const units = new Int32Array(count);
  const values: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    for (let unit = 0; unit < count; unit++) units[unit] = Math.floor(draw() * count);
    const value = statistic(units);
    if (Number.isFinite(value)) values.push(value);
  }
  if (values.length < resamples / 2) return undefined;
  const sorted = Float64Array.from(values).sort();
  return {level, low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail)};
}

/** Uniform draws in [0, 1) from a key: FNV-1a hash, then mulberry32. Good enough to resample, not to simulate. */
function uniformOf(key: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) state = Math.imul(state ^ key.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
