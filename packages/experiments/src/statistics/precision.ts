import type {RelapseRisk} from '@postbellum/sim-core';
import {runsNeeded} from './runs-needed.ts';

/** How near the shares of relapse of some plans are known, against what was asked. */
export interface Precision {
  /** Percentage points asked for. */
  readonly points: number;
  /** Half the width of the widest interval of a plan, percentage points. */
  readonly halfWidth: number;
  readonly reached: boolean;
  /** Runs of each plan that were finished. */
  readonly runs: number;
  /** Runs that would do for every plan, if the shares seen are the true ones. */
  readonly runsNeeded: number;
}

/** The intervals of relapse within the horizon, the widest of all plans against `points` to each side. */
export function precisionOf(risks: readonly RelapseRisk[], points: number): Precision {
  const halfWidth = Math.max(...risks.map(({headline: {interval}}) => 50 * (interval.high - interval.low)));
  const needed = risks.map(({headline: {share, interval}}) => runsNeeded(share, points / 100, interval.level));
  return {
    points,
    halfWidth,
    reached: halfWidth <= points,
    runs: Math.min(...risks.map(({runs}) => runs)),
    runsNeeded: Math.max(...needed),
  };
}
