import {type Interval, type RelapseRule, relapseRules, relapseWeek} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {horizonOf} from './horizon.ts';
import {pairedInterval} from './paired-interval.ts';
import {pairsOf} from './pairs.ts';
import type {RelapseRiskOptions} from './relapse-risk.ts';

/** How often armed conflict resumed under two plans in histories that share their luck. */
export interface PairedDifference {
  readonly a: {readonly name: string; readonly title: string};
  readonly b: {readonly name: string; readonly title: string};
  readonly rule: RelapseRule;
  readonly withinYears: number;
  readonly pairs: number;
  /** Share of pairs in which conflict resumed under each plan, 0 to 1. */
  readonly shareA: number;
  readonly shareB: number;
  /** Share under B less share under A, in percentage points. */
  readonly points: number;
  /** Tango's 90 % interval of `points`, from the number of pairs alone. */
  readonly interval: Interval;
  /** Pairs in which conflict resumed under both plans, under one alone, and under neither. */
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** Difference in relapse between the plan of `b` and the plan of `a` on shared luck. */
export function pairedDifference(
  a: Ensemble,
  b: Ensemble,
  {rule = relapseRules.default, withinYears = 10}: RelapseRiskOptions = {},
): PairedDifference {
  const pairs = pairsOf(a, b);
  const horizon = horizonOf(pairs[0][0], withinYears);
  const counts = {both: 0, onlyA: 0, onlyB: 0, neither: 0};
  for (const pair of pairs) {
    const [inA, inB] = pair.map(run => (relapseWeek(run, rule) ?? Number.POSITIVE_INFINITY) < horizon.weeks);
    counts[inA ? (inB ? 'both' : 'onlyA') : inB ? 'onlyB' : 'neither']++;
  }
  const {both, onlyA, onlyB} = counts;
  const {level, low, high} = pairedInterval({onlyA, onlyB, pairs: pairs.length}, 0.9);
  return {
    a: {name: a.plan.name, title: a.plan.title},
    b: {name: b.plan.name, title: b.plan.title},
    rule,
    withinYears: horizon.years,
    pairs: pairs.length,
    shareA: (both + onlyA) / pairs.length,
    shareB: (both + onlyB) / pairs.length,
    points: (100 * (onlyB - onlyA)) / pairs.length,
    interval: {level, low: 100 * low, high: 100 * high},
    ...counts,
  };
}
