import {type BootstrapOptions, bootstrapInterval} from '../statistics/bootstrap-interval.ts';
import type {Measurement} from '../validate/measurement.ts';

/** A statistic of all of `count` units, with its bootstrap interval. */
export function bootstrapped(
  count: number,
  statistic: (units: Int32Array) => number,
  options: BootstrapOptions,
): Measurement {
  const all = Int32Array.from({length: count}, (_, unit) => unit);
  return {value: statistic(all), interval: bootstrapInterval(count, statistic, options)};
}
