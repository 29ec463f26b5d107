import {dayNumber, type IsoDate} from '@postbellum/sim-core';

/** Whether a value is an existing day as YYYY-MM-DD. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  try {
    return dayNumber(value) >= 0;
  } catch {
    return false;
  }
}
