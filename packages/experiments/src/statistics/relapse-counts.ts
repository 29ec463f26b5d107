import {
  engineVersion,
  type IsoDate,
  type Overrides,
  type PeaceState,
  peaceStates,
  type RelapseRule,
  relapseRules,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {requireAlike} from './alike.ts';
import {anniversaryWeek, horizonOf} from './horizon.ts';
import {countStatesByMonth, peaceStatesByRun} from './peace-states.ts';
import {joinedRanges, type RunRange, runNumber} from './run-ranges.ts';

export interface RelapseRiskOptions {
  readonly rule?: RelapseRule;
  /** Years the headline looks ahead; fewer are reported where fewer were simulated. */
  readonly withinYears?: number;
}

/**
 * What the relapse risk of an ensemble is worked out from: numbers of runs and of weeks, and so whole. Those of parts of
 * an ensemble add up to those of the whole in any order, and take the memory of one run however many there are.
 */
export interface RelapseCounts {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly seed: string;
  readonly engine: string;
  /** Values in place of the declared ones. */
  readonly parameters: Overrides;
  readonly start: IsoDate;
  readonly weeks: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  readonly rule: RelapseRule;
  readonly withinYears: number;
  /** Which runs were counted. */
  readonly ranges: readonly RunRange[];
  /** Runs in each state in the first week of each month. */
  readonly months: readonly Readonly<Record<PeaceState, number>>[];
  /** Relapses, and weeks at risk summed over runs, in each year since the start. */
  readonly years: readonly {readonly events: number; readonly weeksAtRisk: number}[];
  /** Runs that resumed, and runs that never settled first, within the years asked for. */
  readonly within: {readonly resumed: number; readonly unsettled: number};
}

const resumed = peaceStates.indexOf('resumed');
const unsettled = peaceStates.indexOf('unsettled');
const atRisk = peaceStates.indexOf('at-risk');

/** Counts the runs of an ensemble, or of a part of one; throws `empty ensemble` where none was finished. */
export function relapseCounts(
  ensemble: Ensemble,
  {rule = relapseRules.default, withinYears = 10}: RelapseRiskOptions = {},
): RelapseCounts {
  const states = peaceStatesByRun(ensemble, rule);
  const {scenario, plan, options, persons, runs} = ensemble;
  const [{start, weeks, people}] = runs;
  const horizon = horizonOf({start, weeks}, withinYears).weeks;
  const seen = (code: number): number => states.filter(codes => codes.subarray(0, horizon).includes(code)).length;
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    seed: options.seed,
    engine: engineVersion,
    parameters: options.parameters ?? {},
    start,
    weeks,
    people,
    persons,
    rule,
    withinYears,
    ranges: joinedRanges(runs.map((run): RunRange => [runNumber(run), runNumber(run) + 1])),
    months: countStatesByMonth(states, {start, weeks}),
    years: countYears(states, start, rule),
    within: {resumed: seen(resumed), unsettled: seen(unsettled)},
  };
}

/** A run is at risk in a week if it was at the end of the week before. */
function countYears(states: readonly Uint8Array[], start: IsoDate, rule: RelapseRule): RelapseCounts['years'] {
  const weeks = states[0].length;
  const years: RelapseCounts['years'][number][] = [];
  for (let year = 0, from = 0; from < weeks; year++) {
    const until = Math.min(anniversaryWeek(start, year + 1), weeks);
    let events = 0;
    let weeksAtRisk = 0;
    for (const codes of states) {
      for (let week = from; week < until; week++) {
        const exposed = week === 0 ? rule.quietWeeks === 0 : codes[week - 1] === atRisk;
        if (exposed) weeksAtRisk++;
        if (exposed && codes[week] === resumed) events++;
      }
    }
    years.push({events, weeksAtRisk});
    from = until;
  }
  return years;
}

/** What parts of one ensemble must have alike. */
const alike = [
  'scenario',
  'plan',
  'seed',
  'engine',
  'parameters',
  'start',
  'weeks',
  'people',
  'persons',
  'rule',
  'withinYears',
] as const;

/**
 * Counts of two parts of one ensemble together, the same in any order of joining; throws `unlike parts` where they are
 * not of one, and `repeated run` where they share runs.
 */
export function joinedCounts(a: RelapseCounts, b: RelapseCounts): RelapseCounts {
  requireAlike(alike, [a, b], 'parts of one ensemble');
  return {
    ...a,
    ranges: joinedRanges([...a.ranges, ...b.ranges]),
    months: a.months.map((month, index) => sum(month, b.months[index])),
    years: a.years.map((year, index) => sum(year, b.years[index])),
    within: sum(a.within, b.within),
  };
}

function sum<Name extends string>(
  a: Readonly<Record<Name, number>>,
  b: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const total: Record<Name, number> = {...a};
  for (const name in total) total[name] += b[name];
  return total;
}

/** Number of runs counted, from the ranges of their numbers. */
export const runsCounted = ({ranges}: Pick<RelapseCounts, 'ranges'>): number =>
  ranges.reduce((runs, [from, until]) => runs + until - from, 0);
