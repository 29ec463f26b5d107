import type {RelapseCounts} from '@postbellum/experiments';
import {
  dateOf,
  type Histories,
  type History,
  type IsoDate,
  peaceStates,
  relapseRules,
  weekOf,
} from '@postbellum/sim-core';
import type {Headline} from '../cases/headlines.ts';
import type {PlanResult} from '../run/messages.ts';

/** What is stored of the runs of a plan, as columns of small numbers: a fifth of the size of a result. */
export interface Preset extends Pick<RelapseCounts, 'scenario' | 'plan' | 'seed' | 'engine' | 'start' | 'weeks'> {
  readonly people: number;
  readonly persons: number;
  readonly withinYears: number;
  readonly runs: number;
  readonly end: IsoDate;
  /** Runs in each state month by month, in the order of `peaceStates`. */
  readonly months: readonly (readonly number[])[];
  readonly events: readonly number[];
  readonly weeksAtRisk: readonly number[];
  readonly within: RelapseCounts['within'];
  /** Week of every run in which something came to pass for the first time; -1 where it did not. */
  readonly unsettled: readonly number[];
  readonly settled: readonly number[];
  readonly resumed: readonly number[];
}

/** What is stored of a country: its history, and the events that charts of it mark. */
export interface CountryPreset extends Preset {
  readonly headlines: readonly Headline[];
}

/** What can be shown before anything was run: a result without rows and values. */
export type StoredResult = Pick<PlanResult, 'counts' | 'histories'>;

/** Stores runs 0 up to some number of a plan under the default rule. */
export function presetOf({counts, histories}: StoredResult): Preset {
  const {scenario, plan, seed, engine, start, weeks, people, persons, withinYears, months, years, within} = counts;
  const week = (day: IsoDate | undefined): number => (day === undefined ? -1 : weekOf(start, day));
  return {
    ...{scenario, plan, seed, engine, start, end: histories.end, weeks, people, persons, withinYears},
    runs: histories.runs,
    months: peaceStates.map(state => months.map(counted => counted[state])),
    events: years.map(({events}) => events),
    weeksAtRisk: years.map(({weeksAtRisk}) => weeksAtRisk),
    within,
    unsettled: histories.histories.map(({unsettled}) => week(unsettled)),
    settled: histories.histories.map(({settled}) => week(settled)),
    resumed: histories.histories.map(({resumed}) => week(resumed)),
  };
}

/** The result that was stored. */
export function storedResult(preset: Preset): StoredResult {
  const {scenario, plan, seed, engine, start, end, weeks, people, persons, withinYears, runs} = preset;
  const from = {scenario, plan, seed, engine, start, people, persons};
  const rule = relapseRules.default;
  const histories: Histories = {
    ...from,
    end,
    runs,
    rule,
    histories: preset.resumed.map((_, run) => historyOf(preset, run)),
  };
  const counts: RelapseCounts = {
    ...{...from, parameters: {}, weeks, rule, withinYears, ranges: [[0, runs]], within: preset.within},
    months: preset.months[0].map((_, month) => {
      const [settling, atRisk, unsettled, resumed] = preset.months.map(column => column[month]);
      return {settling, 'at-risk': atRisk, unsettled, resumed};
    }),
    years: preset.events.map((events, year) => ({events, weeksAtRisk: preset.weeksAtRisk[year]})),
  };
  return {counts, histories};
}

function historyOf({start, end, unsettled, settled, resumed}: Preset, run: number): History {
  const [early, quiet, war] = [unsettled, settled, resumed].map(weeks => weeks[run]);
  return {
    run,
    ...(early >= 0 && {unsettled: dateOf(start, early)}),
    ...(quiet >= 0 && {settled: dateOf(start, quiet)}),
    ...(war >= 0 && {resumed: dateOf(start, war)}),
    end,
  };
}
