import {type Channel, channels, indicators, type RelapseRule, type Run, relapseWeek} from '@postbellum/sim-core';
import {horizonOf} from '../statistics/horizon.ts';
import {deathsWithin, meanWithin, peakWithin, seriesOf} from '../statistics/measures.ts';

/** A number read from a history. */
export type SweepMeasure = (run: Run, rule: RelapseRule) => number;

/** Years no scenario reaches: all there are. */
const all = 1_000;

/** What may follow each kind of measure after a dot. */
const ofIndicator: Readonly<Record<string, (indicator: string) => SweepMeasure>> = {
  mean: indicator => meanWithin(indicator, all),
  peak: indicator => peakWithin(indicator, all),
  end: indicator => run => seriesOf(run, indicator)[run.weeks - 1],
};

/**
 * The measure of a name, over the weeks simulated: `relapsed` (1 or 0), `relapsed.5` (within five years), `deaths`,
 * `deaths.communal`, and `mean`, `peak` or `end` of an indicator, as in `mean.logHazard`. Undefined for other names.
 */
export function measureNamed(name: string): SweepMeasure | undefined {
  const [kind, of, ...rest] = name.split('.');
  if (rest.length > 0) return undefined;
  if (kind === 'relapsed')
    return of === undefined || /^[1-9]\d?$/.test(of) ? relapsedWithin(Number(of ?? all)) : undefined;
  if (kind === 'deaths') {
    const counted = channels.filter(channel => of === undefined || channel === of);
    return counted.length > 0 ? deathsIn(counted) : undefined;
  }
  return Object.hasOwn(ofIndicator, kind) && of !== undefined && Object.hasOwn(indicators, of)
    ? ofIndicator[kind](of)
    : undefined;
}

/** Years a measure looks ahead, where its name says so. */
export function yearsOfMeasure(name: string): number | undefined {
  return /^relapsed\.\d+$/.test(name) ? Number(name.slice('relapsed.'.length)) : undefined;
}

/** Names of all measures, but for `relapsed.<years>`. */
export const measureNames: readonly string[] = [
  'relapsed',
  'deaths',
  ...channels.map(channel => `deaths.${channel}`),
  ...Object.keys(ofIndicator).flatMap(kind => Object.keys(indicators).map(indicator => `${kind}.${indicator}`)),
];

function relapsedWithin(years: number): SweepMeasure {
  return (run, rule) => ((relapseWeek(run, rule) ?? Number.POSITIVE_INFINITY) < horizonOf(run, years).weeks ? 1 : 0);
}

function deathsIn(counted: readonly Channel[]): SweepMeasure {
  return deathsWithin(all, counted);
}
