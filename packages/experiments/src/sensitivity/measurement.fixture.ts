import type {Measurement} from '../validate/measurement.ts';

/** The number a statistic found; NaN where there is none. */
export const numberOf = (measurement: Measurement): number => ('value' in measurement ? measurement.value : Number.NaN);

/** Whether the interval of a statistic holds a value. */
export const holds = (measurement: Measurement, exact: number): boolean =>
  'value' in measurement &&
  measurement.interval !== undefined &&
  measurement.interval.low <= exact &&
  exact <= measurement.interval.high;
