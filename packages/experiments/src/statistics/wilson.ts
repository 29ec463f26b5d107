import type {Interval} from '@postbellum/sim-core';
import {requireCount} from './count.ts';
import {scoreBounds} from './score-bounds.ts';
import {normalReach} from './two-sided.ts';

/**
 * Wilson's score interval of a share, without continuity correction: `successes` of `trials`.
 * Wilson 1927, J Am Stat Assoc 22:209-212; recommended by Newcombe 1998, Stat Med 17:857-872.
 */
export function wilson(successes: number, trials: number, level: number): Interval {
  requireCount('trials', trials);
  if (!(Number.isInteger(successes) && successes >= 0 && successes <= trials)) {
    throw new RangeError(`invalid successes: ${successes} (a whole number from 0 to ${trials})`);
  }
  const reach = normalReach(level);
  return trials === 0 ? {level, low: 0, high: 1} : {level, ...scoreBounds(successes, trials, reach)};
}
