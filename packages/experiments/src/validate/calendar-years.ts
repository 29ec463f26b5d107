import {type Channel, firstWeekFrom, type Run} from '@postbellum/sim-core';

/** Deaths of one calendar year of a run. A week belongs to the year it begins in. */
export interface CalendarYear {
  readonly year: number;
  /** Weeks of it that were simulated. */
  readonly weeks: number;
  readonly deaths: number;
}

/** Kinds of violence that count as armed conflict. */
export const organised: readonly Channel[] = ['state-based', 'one-sided'];

/** Reported deaths year by year, on the scale of UCDP. */
export function reportedByYear(
  {reported, start, weeks}: Pick<Run, 'reported' | 'start' | 'weeks'>,
  channels: readonly Channel[],
): readonly CalendarYear[] {
  const years: CalendarYear[] = [];
  for (let year = Number(start.slice(0, 4)), week = 0; week < weeks; year++) {
    const until = Math.min(weeks, firstWeekFrom(start, `${String(year + 1).padStart(4, '0')}-01-01`));
    let deaths = 0;
    for (const channel of channels) {
      for (let each = week; each < until; each++) deaths += reported[channel][each];
    }
    years.push({year, weeks: until - week, deaths});
    week = until;
  }
  return years;
}

/** Whether a year was simulated whole, but for the days by which weeks and years do not fit. */
export const isWhole = ({weeks}: CalendarYear): boolean => weeks >= 51;
