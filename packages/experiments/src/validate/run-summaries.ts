import type {Run} from '@postbellum/sim-core';
import {bootstrapInterval} from '../statistics/bootstrap-interval.ts';
import {quantileSorted} from '../statistics/quantile-sorted.ts';
import {wilson} from '../statistics/wilson.ts';
import {type CountryEvidence, chosenRuns} from './country-evidence.ts';
import type {Measurement, StatisticOptions} from './measurement.ts';

const level = 0.95;

/** Fewest histories from which a median or mean is reported. */
const fewest = 5;

/** Share of the chosen runs for which something is true, with Wilson's interval. */
export function shareOfRuns(
  evidence: CountryEvidence,
  options: StatisticOptions,
  isTrue: (run: Run) => boolean,
): Measurement {
  const runs = chosenRuns(evidence, options);
  if (!runs) return noPlan(options);
  if (runs.length === 0) return {missing: 'no such history'};
  const hits = runs.filter(isTrue).length;
  return {value: hits / runs.length, interval: wilson(hits, runs.length, level)};
}

/** Median of the chosen runs, with its bootstrap interval; runs that give undefined are left out. */
export function medianOfRuns(
  evidence: CountryEvidence,
  options: StatisticOptions,
  measure: (run: Run) => number | undefined,
): Measurement {
  return ofRuns(evidence, options, measure, values => quantileSorted(values.sort(), 0.5));
}

/** Mean of the chosen runs, likewise. */
export function meanOfRuns(
  evidence: CountryEvidence,
  options: StatisticOptions,
  measure: (run: Run) => number | undefined,
): Measurement {
  return ofRuns(evidence, options, measure, values => values.reduce((sum, each) => sum + each, 0) / values.length);
}

/** What cannot be said for want of a plan. */
export const noPlan = ({plan}: StatisticOptions): Measurement => ({missing: `the scenario has no plan ${plan}`});

function ofRuns(
  evidence: CountryEvidence,
  options: StatisticOptions,
  measure: (run: Run) => number | undefined,
  statistic: (values: Float64Array) => number,
): Measurement {
  const runs = chosenRuns(evidence, options);
  if (!runs) return noPlan(options);
  const values = Float64Array.from(runs.flatMap(run => measure(run) ?? []));
  if (values.length < fewest) return {missing: `${values.length} such histories, too few to tell`};
  const seed = `${evidence.seed}/${JSON.stringify(options)}`;
  const interval = bootstrapInterval(values.length, units => statistic(pick(values, units)), {seed, level});
  return {value: statistic(values.slice()), interval};
}

function pick(values: Float64Array, units: Int32Array): Float64Array {
  const picked = new Float64Array(units.length);
  for (let unit = 0; unit < units.length; unit++) picked[unit] = values[units[unit]];
  return picked;
}
