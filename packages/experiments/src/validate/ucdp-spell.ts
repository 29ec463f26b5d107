import type {Channel, Run} from '@postbellum/sim-core';
import {isWhole, reportedByYear} from './calendar-years.ts';

/** Peace as UCDP reads it: years count from 1, the first calendar year below the threshold. */
export interface UcdpSpell {
  /** Calendar years seen. */
  readonly years: number;
  /** Year in which deaths first reached the threshold again; absent where they never did. It is 2 at the least. */
  readonly relapse?: number;
  /** The fighting it came with; absent where there was none. */
  readonly episode?: {
    /** Calendar years in a row at or over the threshold. */
    readonly years: number;
    /** Most deaths in one of them. */
    readonly most: number;
    /** Whether a year below the threshold was seen after it. */
    readonly over: boolean;
  };
}

export interface UcdpOptions {
  /** Reported deaths in a calendar year that count as armed conflict. */
  readonly threshold?: number;
  readonly channels?: readonly Channel[];
}

/**
 * Reads a run as UCDP would: state-based deaths by calendar year, 25 or more being armed conflict. Only a country whose
 * first whole calendar year is below that has a peace to lose; for any other the spell is undefined. UCDP cannot see a
 * war resume within the year it ended in, and neither can this.
 */
export function ucdpSpell(
  run: Pick<Run, 'reported' | 'start' | 'weeks'>,
  {threshold = 25, channels = ['state-based']}: UcdpOptions = {},
): UcdpSpell | undefined {
  const deaths = reportedByYear(run, channels)
    .filter(isWhole)
    .map(year => year.deaths);
  if (!(deaths[0] < threshold)) return undefined;
  const first = deaths.findIndex(each => each >= threshold);
  if (first < 0) return {years: deaths.length};
  const after = deaths.findIndex((each, year) => year > first && each < threshold);
  const end = after < 0 ? deaths.length : after;
  return {
    years: deaths.length,
    relapse: first + 1,
    episode: {years: end - first, most: Math.max(...deaths.slice(first, end)), over: after >= 0},
  };
}
