import {normalQuantile} from './normal-quantile.ts';

/** Probability that an interval of this level leaves on each side; throws unless the level is between 0 and 1. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`invalid level: ${level} (between 0 and 1, both excluded)`);
  return (1 - level) / 2;
}

/** Standard errors on each side of the estimate that a normal interval of this level reaches. */
export function normalReach(level: number): number {
  return -normalQuantile(tailOf(level));
}
