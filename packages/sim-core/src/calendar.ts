/** A day as `YYYY-MM-DD` in the Gregorian calendar. */
export type IsoDate = string;

/** Days of a common year before each month. */
const daysWithin = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1 January of year 1 to the date; throws `invalid date` on anything but an existing `YYYY-MM-DD`. */
export function dayNumber(date: IsoDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const year = Number(match?.[1]);
  const month = Number(match?.[2]);
  const day = Number(match?.[3]);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`invalid date: ${date} (a day as YYYY-MM-DD)`);
  }
  return daysBeforeMonth(year, month) + day - 1;
}

/** Days from 1 January of year 1 to the first of a month, 1 to 12. */
function daysBeforeMonth(year: number, month: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (daysWithin[month - 1] ?? 0) + leapDay;
}

/** Days from 1 January of year 1 to that of a year. */
function daysBeforeYear(year: number): number {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

/** Whether a value is an existing day as `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  try {
    return dayNumber(value) >= 0;
  } catch {
    return false;
  }
}

/** The date that is this many days after 1 January of year 1; the inverse of `dayNumber`. */
export function dateOfDay(days: number): IsoDate {
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBeforeYear(year) > days) year--;
  while (daysBeforeYear(year + 1) <= days) year++;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(rest + 1, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The week of a calendar that starts on `start` in which `date` falls; week 0 holds the first seven days. */
export function weekOf(start: IsoDate, date: IsoDate): number {
  return Math.floor((dayNumber(date) - dayNumber(start)) / 7);
}

/** First week of a calendar that starts on `start` that begins on `date` or later; negative before the start. */
export function firstWeekFrom(start: IsoDate, date: IsoDate): number {
  return Math.ceil((dayNumber(date) - dayNumber(start)) / 7);
}

/** First day of a week of a calendar that starts on `start`. */
export function dateOf(start: IsoDate, week: number): IsoDate {
  return dateOfDay(dayNumber(start) + week * 7);
}

/** Number of whole weeks from `start` up to and with the day `end`. */
export function weeksBetween(start: IsoDate, end: IsoDate): number {
  return Math.floor((dayNumber(end) - dayNumber(start) + 1) / 7);
}

/** First week of each calendar month that begins within the weeks given, with that month's first day. */
export function monthStarts(
  start: IsoDate,
  weeks: number,
): readonly {readonly month: IsoDate; readonly week: number}[] {
  const first = dayNumber(start);
  const months: {month: IsoDate; week: number}[] = [];
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  for (let week = 0; week < weeks; week = Math.ceil((daysBeforeMonth(year, month) - first) / 7)) {
    months.push({month: `${pad(year, 4)}-${pad(month, 2)}-01`, week});
    [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
  }
  return months;
}
