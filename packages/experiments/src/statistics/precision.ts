import {type RelapseRule, relapseWeek} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {horizonOf} from './horizon.ts';
import {runsNeeded} from './runs-needed.ts';
import {wilson} from './wilson.ts';

export interface PrecisionOptions {
  /** Percentage points that the interval may reach to each side. */
  readonly points: number;
  readonly rule: RelapseRule;
  readonly withinYears: number;
}

/** How near the shares of relapse of some plans are known, against what was asked. */
export interface Precision {
  /** Percentage points asked for. */
  readonly points: number;
  /** Half the width of the widest 90 % interval of a plan, percentage points. */
  readonly halfWidth: number;
  readonly reached: boolean;
  /** Runs of each plan that were finished. */
  readonly runs: number;
  /** Runs that would do for every plan, if the shares seen are the true ones. */
  readonly runsNeeded: number;
}

/** Wilson’s 90 % intervals of relapse within the horizon, the widest of all plans against what is asked for. */
export function precisionOf(
  ensembles: readonly Ensemble[],
  {points, rule, withinYears}: PrecisionOptions,
): Precision | undefined {
  const runs = Math.min(...ensembles.map(ensemble => ensemble.runs.length));
  if (runs === 0) return undefined;
  const plans = ensembles.map(ensemble => {
    const {weeks} = horizonOf(ensemble.runs[0], withinYears);
    const events = ensemble.runs.filter(run => (relapseWeek(run, rule) ?? Number.POSITIVE_INFINITY) < weeks).length;
    const {low, high} = wilson(events, ensemble.runs.length, level);
    const needed = runsNeeded(events / ensemble.runs.length, points / 100, level);
    return {halfWidth: 50 * (high - low), needed};
  });
  const halfWidth = Math.max(...plans.map(plan => plan.halfWidth));
  const needed = Math.max(...plans.map(plan => plan.needed));
  return {points, halfWidth, reached: halfWidth <= points, runs, runsNeeded: needed};
}

/** Of the headline interval. */
const level = 0.9;
