import {firstWeekFrom, type IsoDate, type Run, type Scenario, weekOf} from '@postbellum/sim-core';
import {organised} from './calendar-years.ts';
import type {StatisticOptions} from './measurement.ts';

/** Histories of one country, and what they would have been under other plans on the same luck. */
export interface CountryEvidence {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly history: readonly Run[];
  /** Runs by name of plan; entry i shares its luck with entry i of `history`. Plans the scenario lacks are absent. */
  readonly plans: Readonly<Record<string, readonly Run[]>>;
}

/** Deaths in a year that count as armed conflict, and the weeks of a year. */
const conflict = 25;
const year = 52;

/** Runs that the options choose: of a plan, and only those in which war returned or which were quiet before. */
export function chosenRuns({history, plans}: CountryEvidence, options: StatisticOptions): readonly Run[] | undefined {
  const {plan, returned, quietBefore} = options;
  const runs = plan === undefined || plan === 'history' ? history : plans[plan];
  return runs
    ?.filter(run => returned === undefined || weeksToReturn(run, ...returned) !== undefined)
    .filter(run => quietBefore === undefined || isQuietBefore(run, quietBefore));
}

/** Reported deaths by organised groups in each week. */
export function organisedDeaths({reported, weeks}: Pick<Run, 'reported' | 'weeks'>): Float64Array {
  const deaths = new Float64Array(weeks);
  for (const channel of organised) {
    for (let week = 0; week < weeks; week++) deaths[week] += reported[channel][week];
  }
  return deaths;
}

/** Weeks of a run that begin from a date up to another, both included: first week and the one after the last. */
export function span({start, weeks}: Pick<Run, 'start' | 'weeks'>, from: IsoDate, until: IsoDate): [number, number] {
  return [Math.max(0, firstWeekFrom(start, from)), Math.min(weeks, weekOf(start, until) + 1)];
}

/**
 * Whole weeks from a date until 25 reported deaths by organised groups have come together within 52 weeks, counted from
 * that date; undefined where they have not by `until`.
 */
export function weeksToReturn(run: Run, from: IsoDate, until: IsoDate): number | undefined {
  const deaths = organisedDeaths(run);
  const first = Math.max(0, weekOf(run.start, from));
  const [, end] = span(run, from, until);
  let sum = 0;
  for (let week = first; week < end; week++) {
    sum += deaths[week];
    if (week - year >= first) sum -= deaths[week - year];
    if (sum >= conflict) return week - first;
  }
  return undefined;
}

/** Whether fewer than 25 were killed by organised groups in the 52 weeks before a date, as reported. */
export function isQuietBefore(run: Run, date: IsoDate): boolean {
  const end = Math.max(0, weekOf(run.start, date));
  return (
    organisedDeaths(run)
      .subarray(Math.max(0, end - year), end)
      .reduce((sum, each) => sum + each, 0) < conflict
  );
}
