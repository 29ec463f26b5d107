import {
  dateOf,
  engineVersion,
  firstWeekFrom,
  type Interval,
  type IsoDate,
  type PeaceState,
  type Plan,
  peaceStates,
  type RelapseRule,
  relapseRules,
  type Scenario,
  weeksBetween,
} from '@postbellum/sim-core';
import {type BranchedHistory, branchedHistories} from './branched-histories.ts';
import {type EnsemblesOptions, seedsOf, worldOptions} from './ensemble.ts';
import {sequential} from './executor/sequential.ts';
import {clusteredShare} from './statistics/clustered-share.ts';
import {requireCount} from './statistics/count.ts';
import {horizonOf} from './statistics/horizon.ts';
import {tailOf} from './statistics/two-sided.ts';

export interface OutlookOptions
  extends Pick<
    EnsemblesOptions,
    'seed' | 'runs' | 'people' | 'parameters' | 'mechanisms' | 'executor' | 'onProgress' | 'signal'
  > {
  /** The day of the question: futures begin with the first week that starts on it or later. */
  readonly at: IsoDate;
  readonly plan: Plan;
  /** Futures of each history still at peace, 2 or more; 20 if absent. Future f of history i has the seed `<seed>/<i>/<f>`. */
  readonly futures?: number;
  /** Whole years to look ahead; 1, 2 and 5 if absent. */
  readonly horizons?: readonly number[];
  readonly rule?: RelapseRule;
  readonly level?: number;
}

/** What may come of the peace from one week on, over simulated histories in which it held until then. */
export interface Outlook {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** First day of the first week of the futures. */
  readonly at: IsoDate;
  readonly seed: string;
  readonly engine: string;
  readonly rule: RelapseRule;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  /** Histories by their state at the end of the week before; `settling` and `at-risk` are at peace. */
  readonly histories: Readonly<Record<PeaceState, number>>;
  /** Seeds of the histories at peace, and futures of each. */
  readonly atPeace: readonly string[];
  readonly futures: number;
  /** One entry per horizon asked for, in that order; none where no history was at peace. */
  readonly horizons: readonly OutlookHorizon[];
}

export interface OutlookHorizon {
  /** Years looked ahead: what was asked, or all that is left of the scenario if that is less. */
  readonly withinYears: number;
  /** Share of futures in which armed conflict resumes, 0 to 1. */
  readonly share: number;
  /**
   * Interval of `share` from the numbers of histories and futures alone, futures of one history not being independent;
   * absent with a single history, as is `variance`.
   */
  readonly interval?: Interval;
  /** Variance of the outcome, 0 or 1: by what happened before (`histories`), and by chance after (`futures`). */
  readonly variance?: {readonly histories: number; readonly futures: number};
  /** Share of futures in which deaths reached the threshold before the peace had been quiet long enough. */
  readonly neverSettledFirst: number;
  /** Share of each history's futures in which armed conflict resumes, in the order of `atPeace`. */
  readonly byHistory: readonly number[];
}

/**
 * Lives through histories up to a day, and from there through many futures of each that is at peace, on luck of their
 * own. Stopped early, it reports the first histories, all of whose futures were lived, as fewer `runs` would.
 */
export async function outlook(
  scenario: Scenario,
  {
    at,
    plan,
    futures = 20,
    horizons = [1, 2, 5],
    rule = relapseRules.default,
    level = 0.9,
    executor = sequential(),
    onProgress,
    signal,
    ...sampling
  }: OutlookOptions,
): Promise<Outlook> {
  requireCount('futures', futures, 2);
  requireCount('horizons', horizons.length, 1);
  tailOf(level);
  const seeds = seedsOf(sampling);
  const all = weeksBetween(scenario.start, scenario.end);
  const past = weeksBefore(scenario, at, all);
  const start = dateOf(scenario.start, past);
  const spans = horizons.map(years => horizonOf({start, weeks: all - past}, years));
  const weeks = Math.max(...spans.map(span => span.weeks));
  const made = await branchedHistories(
    {scenario, ...worldOptions({...sampling, indicators: {}})},
    {plan, seeds, past, weeks, futures, rule},
    {executor, onProgress, signal},
  );
  if (made.length === 0) signal?.throwIfAborted();
  const [{people, persons}] = made;
  const peaces = made.filter(history => history.futures.length > 0);
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    at: start,
    seed: sampling.seed,
    engine: engineVersion,
    rule,
    people,
    persons,
    histories: countStates(made),
    atPeace: peaces.map(({seed}) => seed),
    futures,
    horizons: peaces.length === 0 ? [] : spans.map(span => horizonAt(peaces, span, level)),
  };
}

/** Weeks of a history up to a day; throws `invalid at` unless at least one week lies before it and one after. */
function weeksBefore({start}: Scenario, at: IsoDate, weeks: number): number {
  const past = firstWeekFrom(start, at);
  if (past >= 1 && past < weeks) return past;
  throw new RangeError(`invalid at: ${at} (after ${start}, up to ${dateOf(start, weeks - 1)})`);
}

function countStates(histories: readonly BranchedHistory[]): Record<PeaceState, number> {
  const counts = {settling: 0, 'at-risk': 0, unsettled: 0, resumed: 0};
  for (const {state} of histories) counts[state]++;
  return counts;
}

const resumed = peaceStates.indexOf('resumed');
const unsettled = peaceStates.indexOf('unsettled');

function horizonAt(
  histories: readonly BranchedHistory[],
  {weeks, years}: {readonly weeks: number; readonly years: number},
  level: number,
): OutlookHorizon {
  const reaching = (code: number): number[][] =>
    histories.map(({futures}) => futures.map(codes => Number(codes.subarray(0, weeks).includes(code))));
  const outcomes = reaching(resumed);
  const byHistory = outcomes.map(shareOf);
  const neverSettledFirst = shareOf(reaching(unsettled).flat());
  const common = {withinYears: years, share: shareOf(byHistory), neverSettledFirst, byHistory};
  if (histories.length === 1) return common;
  const {interval, between, within} = clusteredShare(outcomes, level);
  return {...common, interval, variance: {histories: between, futures: within}};
}

const shareOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
