import {
  dateOf,
  engineVersion,
  type IndicatorFan,
  type Interval,
  indicators,
  monthStarts,
  type Scenario,
  type Source,
  sourceText,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {byMonth, type MonthlyRuns, monthlyRuns} from './monthly-runs.ts';
import {quantileBand} from './quantile-band.ts';
import {quantileSorted} from './quantile-sorted.ts';

export interface IndicatorFanOptions {
  /** Shares that the bands hold, rising; a half and nine tenths if absent. */
  readonly levels?: readonly number[];
  /** Most histories kept one by one; all if absent. */
  readonly histories?: number;
  /** Title and unit of an indicator that is not recorded by default. */
  readonly describes?: {readonly title: string; readonly unit: string};
  /** `sourceOf` of scenarios, for where each value of the record is from; left out if absent. */
  readonly sourceOf?: (sources: Scenario['sources'], path: string) => Source | undefined;
}

/**
 * An indicator over time. Of one ensemble, bands are quantiles over its runs: chance alone. Of several, one per draw of
 * settings under one plan, they are `quantileBand` of each month: settings alone, corrected for few runs. Throws
 * `empty ensemble`, `unknown indicator`, and `invalid values of a group` where one of several draws has fewer than two runs.
 */
export function indicatorFan(
  draws: Ensemble | readonly Ensemble[],
  indicator: string,
  options: IndicatorFanOptions = {},
): IndicatorFan {
  const ensembles = 'runs' in draws ? [draws] : draws;
  return fanOf(
    ensembles.map(each => monthlyRuns(each, [indicator])),
    indicator,
    options,
  );
}

/** The same of runs of one plan of which months are kept. */
export const fanFromMonths = (
  monthly: MonthlyRuns,
  indicator: string,
  options: IndicatorFanOptions = {},
): IndicatorFan => fanOf([monthly], indicator, options);

function fanOf(
  draws: readonly MonthlyRuns[],
  indicator: string,
  {levels = [0.5, 0.9], histories = Number.POSITIVE_INFINITY, describes, sourceOf}: IndicatorFanOptions,
): IndicatorFan {
  const [first] = draws;
  if (!first) throw new RangeError('invalid draws: 0 (at least 1)');
  const {scenario, plan, seed, start, weeks, people, persons} = first;
  const {title, unit} = describes ?? wordsOf(indicator);
  const values = draws.map(each => byMonth(each, indicator));
  const runs = inTurn(draws.map((each, draw) => each.runs.map(({seed}, run) => ({seed, draw, run}))));
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    indicator: {name: indicator, title, unit},
    fromZero: !unit.startsWith('log'),
    start,
    end: dayBefore(dateOf(start, weeks)),
    seed,
    engine: engineVersion,
    runs: runs.length,
    ...(draws.length > 1 && {draws: draws.length}),
    people,
    persons,
    months: monthStarts(start, weeks).map(({week}, month) => ({
      date: dateOf(start, week),
      ...spread(
        values.map(each => each[month]),
        levels,
      ),
    })),
    histories: runs.slice(0, histories).map(each => ({
      seed: each.seed,
      values: values[each.draw].map(month => month[each.run]),
    })),
    observed: recordOf(scenario, {name: indicator, unit}, sourceOf),
  };
}

/** Title and unit of an indicator recorded by default; those of another are its name alone. */
function wordsOf(name: string): {readonly title: string; readonly unit: string} {
  const known: Readonly<Record<string, {readonly title: string; readonly unit: string}>> = indicators;
  return known[name] ?? {title: name, unit: ''};
}

/** Median and bands of one month, [draw][run]. */
function spread(
  values: readonly ArrayLike<number>[],
  levels: readonly number[],
): {readonly median: number; readonly bands: readonly Interval[]} {
  const quantile = values.length > 1 ? settingsQuantile(values, levels) : chanceQuantile(values[0]);
  return {
    median: quantile(0.5),
    bands: levels.map(level => ({level, low: quantile((1 - level) / 2), high: quantile((1 + level) / 2)})),
  };
}

function chanceQuantile(values: ArrayLike<number>): (probability: number) => number {
  const sorted = Float64Array.from(values).sort();
  return probability => quantileSorted(sorted, probability);
}

function settingsQuantile(
  values: readonly ArrayLike<number>[],
  levels: readonly number[],
): (probability: number) => number {
  const probabilities = [0.5, ...levels.flatMap(level => [(1 - level) / 2, (1 + level) / 2])];
  const {quantiles} = quantileBand(values, {probabilities});
  return probability => quantiles[probabilities.indexOf(probability)].value;
}

/** The first run of each draw, then the second of each, so that the first few are of different draws. */
function inTurn<History>(draws: readonly (readonly History[])[]): readonly History[] {
  const most = Math.max(...draws.map(({length}) => length));
  return Array.from({length: most}, (_, run) => draws.flatMap(runs => runs.slice(run, run + 1))).flat();
}

/** The record in the unit of the runs; what counts per year is left out, since runs count per week. */
function recordOf(
  {observed, sources}: Scenario,
  {name, unit}: {readonly name: string; readonly unit: string},
  sourceOf: IndicatorFanOptions['sourceOf'],
): IndicatorFan['observed'] {
  return observed
    .filter(series => series.indicator === name && series.unit === unit)
    .flatMap(({points}) =>
      points.map(({on, value}) => {
        const source = sourceOf?.(sources, `observed.${name}.points.${on}.value`);
        return {on, value, ...(source && {source: sourceText(source)})};
      }),
    );
}
