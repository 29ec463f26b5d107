import type {Interval} from '@postbellum/sim-core';
import {bisect} from './bisect.ts';
import {requireCount} from './count.ts';
import {normalReach} from './two-sided.ts';

/**
 * Tango's score interval of the difference between two shares seen on the same pairs: (onlyB - onlyA) / pairs.
 * Tango 1998, Stat Med 17:891-908; it keeps its level better than Wald's and works where a cell is empty
 * (Fagerland, Lydersen and Laake 2014, Stat Med 33:2850-2875).
 */
export function pairedInterval({onlyA, onlyB, pairs}: Discordance, level: number): Interval {
  requireCount('pairs', pairs, 1);
  requireCount('onlyA', onlyA);
  requireCount('onlyB', onlyB);
  if (onlyA + onlyB > pairs) {
    throw new RangeError(`invalid discordant pairs: ${onlyA + onlyB} (at most the ${pairs} pairs)`);
  }
  const reach = normalReach(level);
  const score = scoreOf(onlyB, onlyA, pairs);
  const difference = (onlyB - onlyA) / pairs;
  return {
    level,
    low: difference === -1 ? -1 : bisect(delta => reach - score(delta), -1, difference),
    high: difference === 1 ? 1 : bisect(delta => -reach - score(delta), difference, 1),
  };
}

/** Pairs in which the two members differ, and all pairs. */
export interface Discordance {
  readonly onlyA: number;
  readonly onlyB: number;
  readonly pairs: number;
}

/** Tango's statistic for a supposed difference: falls from +infinity at -1 to -infinity at 1. */
function scoreOf(first: number, second: number, pairs: number): (delta: number) => number {
  return delta => {
    const linear = (2 * pairs - first + second) * delta - first - second;
    const constant = -second * delta * (1 - delta);
    const likeliest = (Math.sqrt(linear * linear - 8 * pairs * constant) - linear) / (4 * pairs);
    const variance = pairs * (2 * likeliest + delta * (1 - delta));
    const excess = first - second - pairs * delta;
    if (variance > 0) return excess / Math.sqrt(variance);
    return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
  };
}
