import type {Language} from './language.ts';

/** Midnight UTC of an ISO day; throws `invalid date` on anything but an existing `YYYY-MM-DD`. */
export function utc(day: string): Date {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : Number.NaN);
  if (Number.isNaN(date.getTime()) || isoDay(date) !== day) {
    throw new RangeError(`invalid date: ${day} (a day as YYYY-MM-DD)`);
  }
  return date;
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export const dayAfter = (day: string): string => isoDay(new Date(utc(day).getTime() + 86_400_000));

/** The same day so many months later (the first of the next month where there is no such day). */
export function monthsLater(date: Date, count: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate()));
}

/** Months between ticks of a time axis. */
const steps = [1, 3, 6, 12, 24, 36, 60, 120, 240, 600];

export interface TimeTick {
  readonly date: Date;
  readonly label: string;
}

/** Pixels a label needs with the space beside it: `2005` or `Oct 2005`. */
const roomOf = (step: number): number => (step % 12 === 0 ? 42 : 74);

/** First days of months or years between two dates, as dense as their labels allow on so many pixels. */
export function timeTicks(
  start: Date,
  end: Date,
  width: number,
  {shortMonth}: Pick<Language, 'shortMonth'>,
): readonly TimeTick[] {
  const span = (end.getTime() - start.getTime()) / (30.44 * 86_400_000);
  const byYear = span / 12 >= 2;
  const step = steps.find(step => (step >= 12 || !byYear) && (width * step) / span >= roomOf(step)) ?? 1200;
  const ticks: TimeTick[] = [];
  const first = start.getUTCFullYear() * 12;
  for (let month = Math.floor(first / step) * step; ; month += step) {
    const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (date > end) return ticks;
    const day = isoDay(date);
    if (date >= start) ticks.push({date, label: step % 12 === 0 ? day.slice(0, 4) : shortMonth(day)});
  }
}
