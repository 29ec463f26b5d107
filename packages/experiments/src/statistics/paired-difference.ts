import {
  dateOf,
  type Histories,
  type History,
  type Interval,
  type RelapseRule,
  type Run,
  relapseRules,
  relapseWeek,
  weeksBetween,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {requireAlike} from './alike.ts';
import {horizonOf} from './horizon.ts';
import {pairedInterval} from './paired-interval.ts';
import {pairedHistories, pairsOf} from './pairs.ts';
import type {RelapseRiskOptions} from './relapse-counts.ts';

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

type Counts = Pick<PairedDifference, 'both' | 'onlyA' | 'onlyB' | 'neither'>;

/** Difference in relapse between the plan of `b` and the plan of `a` on shared luck. */
export function pairedDifference(
  a: Ensemble,
  b: Ensemble,
  {rule = relapseRules.default, withinYears = 10}: RelapseRiskOptions = {},
): PairedDifference {
  const pairs = pairsOf(a, b);
  const horizon = horizonOf(pairs[0][0], withinYears);
  const resumed = (run: Run): boolean => (relapseWeek(run, rule) ?? Number.POSITIVE_INFINITY) < horizon.weeks;
  const [planA, planB] = [a, b].map(({plan: {name, title}}) => ({name, title}));
  const counts = countPairs(pairs.map(([inA, inB]) => [resumed(inA), resumed(inB)]));
  return differenceOf({a: planA, b: planB, rule, withinYears: horizon.years}, counts);
}

/**
 * The same from what the runs did, in the runs that both have; throws `unlike parts` where their luck is not shared,
 * and `empty pairing` where no run is in both.
 */
export function historiesDifference(
  a: Histories,
  b: Histories,
  {withinYears = 10}: Pick<RelapseRiskOptions, 'withinYears'> = {},
): PairedDifference {
  const pairs = pairedHistories(a, b);
  const {start, end, rule} = a;
  const horizon = horizonOf({start, weeks: weeksBetween(start, end)}, withinYears);
  const after = dateOf(start, horizon.weeks);
  const resumed = (history: History): boolean => history.resumed !== undefined && history.resumed < after;
  const counts = countPairs(pairs.map(([first, second]) => [resumed(first), resumed(second)]));
  return differenceOf({a: a.plan, b: b.plan, rule, withinYears: horizon.years}, counts);
}

/** Pairs by whether conflict resumed under each plan. */
function countPairs(pairs: readonly (readonly [inA: boolean, inB: boolean])[]): Counts {
  const counts = {both: 0, onlyA: 0, onlyB: 0, neither: 0};
  for (const [inA, inB] of pairs) counts[inA ? (inB ? 'both' : 'onlyA') : inB ? 'onlyB' : 'neither']++;
  return counts;
}

/**
 * Differences of two parts of the same two ensembles together, the same in any order of joining; throws
 * `unlike parts` where they are not of the same.
 */
export function joinedDifference(first: PairedDifference, second: PairedDifference): PairedDifference {
  requireAlike(['a', 'b', 'rule', 'withinYears'], [first, second], 'parts of the same two ensembles');
  return differenceOf(first, {
    both: first.both + second.both,
    onlyA: first.onlyA + second.onlyA,
    onlyB: first.onlyB + second.onlyB,
    neither: first.neither + second.neither,
  });
}

function differenceOf(
  about: Pick<PairedDifference, 'a' | 'b' | 'rule' | 'withinYears'>,
  counts: Counts,
): PairedDifference {
  const {both, onlyA, onlyB, neither} = counts;
  const pairs = both + onlyA + onlyB + neither;
  const {level, low, high} = pairedInterval({onlyA, onlyB, pairs}, 0.9);
  return {
    ...about,
    pairs,
    shareA: (both + onlyA) / pairs,
    shareB: (both + onlyB) / pairs,
    points: (100 * (onlyB - onlyA)) / pairs,
    interval: {level, low: 100 * low, high: 100 * high},
    ...counts,
  };
}
