import {normalReach} from './two-sided.ts';

/**
 * Fewest runs whose Wilson interval of a share near `p` reaches at most `halfWidth` (0.02: two percentage points) to
 * each side of its middle.
 */
export function runsNeeded(p: number, halfWidth: number, level = 0.95): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability: ${p} (from 0 to 1)`);
  if (!(halfWidth > 0 && halfWidth < 0.5)) {
    throw new RangeError(`invalid half width: ${halfWidth} (between 0 and 0.5, both excluded)`);
  }
  // Half width² (n + z²)² = z² (p (1 - p) n + z²/4), solved for m = n + z².
  const squares = normalReach(level) ** 2;
  const spread = p * (1 - p);
  const linear = squares * spread;
  const constant = squares * squares * (0.25 - spread);
  const m = (linear + Math.sqrt(linear * linear + 4 * halfWidth ** 2 * constant)) / (2 * halfWidth ** 2);
  return Math.max(1, Math.ceil(m - squares));
}
