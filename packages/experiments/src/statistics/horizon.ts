import {dateOfDay, dayNumber, firstWeekFrom, type IsoDate, isIsoDate, type Run} from '@postbellum/sim-core';

/** Weeks in an average Gregorian year. */
export const weeksPerYear: number = 365.2425 / 7;

/** The date a whole number of years later; 29 February becomes 1 March in a common year. */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const later = `${year}${date.slice(4)}`;
  return later.endsWith('-02-29') && !isIsoDate(later) ? `${year}-03-01` : later;
}

/** The day before a date. */
export function dayBefore(date: IsoDate): IsoDate {
  return dateOfDay(dayNumber(date) - 1);
}

/** First week that starts on or after the anniversary `years` after the start. */
export function anniversaryWeek(start: IsoDate, years: number): number {
  return firstWeekFrom(start, yearsAfter(start, years));
}

/** Weeks and years that count for `withinYears`: what was asked, or all that was simulated if that is less. */
export function horizonOf(
  {start, weeks}: Pick<Run, 'start' | 'weeks'>,
  withinYears: number,
): {weeks: number; years: number} {
  if (!(Number.isInteger(withinYears) && withinYears > 0)) {
    throw new RangeError(`invalid years: ${withinYears} (a whole number, 1 or more)`);
  }
  const asked = anniversaryWeek(start, withinYears);
  // Whole weeks end up to six days before an anniversary.
  if (weeks >= asked - 1) return {weeks: Math.min(asked, weeks), years: withinYears};
  return {weeks, years: Math.round((weeks / weeksPerYear) * 10) / 10};
}
