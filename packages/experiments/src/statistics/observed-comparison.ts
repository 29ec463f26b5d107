import {dayNumber, type ObservedSeries, type Run, type Scenario} from '@postbellum/sim-core';
import {seriesOf} from './measures.ts';
import {quantileSorted} from './quantile-sorted.ts';

/** One value of the record beside what the runs gave for the same day. */
export interface ObservedComparison {
  readonly indicator: string;
  readonly unit: string;
  readonly on: string;
  readonly observed: number;
  /** Accepted distance as a share of the observed value. */
  readonly tolerance: number;
  /** Median of the runs, and the range that holds nine runs in ten. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Whether the median lies within the tolerance. */
  readonly within: boolean;
}

/**
 * Compare runs with a scenario's record: every point of every observed series whose indicator the runs recorded.
 * A recorded value holds at the end of its week, that is on the first day of the next; between two such days the
 * comparison joins them by a straight line, since a record says a day and not a week. Series that count per year while
 * the runs count per week are left out. Throws `invalid runs` if there are none.
 */
export function compareWithObserved(scenario: Scenario, runs: readonly Run[]): ObservedComparison[] {
  const [first] = runs;
  if (!first) throw new RangeError('invalid runs: 0 (at least 1)');
  return scenario.observed
    .filter(({indicator, unit}) => indicator in first.series && !unit.endsWith('/year'))
    .flatMap(series => series.points.map(point => comparePoint(series, point, runs)));
}

function comparePoint(
  {indicator, unit}: ObservedSeries,
  {on, value, tolerance}: ObservedSeries['points'][number],
  runs: readonly Run[],
): ObservedComparison {
  const values = Float64Array.from(runs, run => valueOn(run, indicator, on)).sort();
  const median = quantileSorted(values, 0.5);
  return {
    indicator,
    unit,
    on,
    observed: value,
    tolerance,
    median,
    low: quantileSorted(values, 0.05),
    high: quantileSorted(values, 0.95),
    within: Math.abs(median - value) <= tolerance * Math.abs(value),
  };
}

/** Value of an indicator on a day; before the first week ends its first value, after the last its last. */
export function valueOn(run: Run, indicator: string, on: string): number {
  const values = seriesOf(run, indicator);
  const position = (dayNumber(on) - dayNumber(run.start)) / 7 - 1;
  const bounded = Math.min(values.length - 1, Math.max(0, position));
  const before = Math.floor(bounded);
  const after = Math.min(values.length - 1, before + 1);
  return values[before] + (bounded - before) * (values[after] - values[before]);
}

/** Whether a value of the record lies in a range, widened by what the record accepts. */
export const covers = (
  {low, high}: Pick<ObservedComparison, 'low' | 'high'>,
  observed: number,
  accepted: number,
): boolean => observed >= low - accepted && observed <= high + accepted;
