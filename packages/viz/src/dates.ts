import type {Language} from './language.ts';

/** Midnight UTC of an ISO day from the year 100 on; throws `invalid date` on anything but an existing `YYYY-MM-DD`. */
export function utc(day: string): Date {
  const [year, month, ofMonth] = [100 * twoDigits(day, 0) + twoDigits(day, 2), twoDigits(day, 5), twoDigits(day, 8)];
  const isDay = day.length === 10 && day[4] === '-' && day[7] === '-';
  const date = new Date(isDay ? Date.UTC(year, month - 1, ofMonth) : Number.NaN);
  // A day its month does not have is taken for one of the next month.
  if (date.getUTCDate() !== ofMonth || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) {
    throw new RangeError(`invalid date: ${day} (a day as YYYY-MM-DD)`);
  }
  return date;
}

/** The number of two digits of a text, NaN where they are none. Charts read thousands of days at each update. */
const twoDigits = (text: string, at: number): number => 10 * digit(text, at) + digit(text, at + 1);

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
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
