import {dateOf, engineVersion, type Interval, type IsoDate} from '@postbellum/sim-core';
import {dayBefore} from '../statistics/horizon.ts';
import {meanEstimate} from '../statistics/mean-estimate.ts';
import {wilson} from '../statistics/wilson.ts';
import type {SweepRow} from './compute-batch.ts';
import type {Factor} from './factor.ts';
import {factorTitle} from './factor-title.ts';
import {measureWords} from './measure-words.ts';
import type {Sweep} from './sweep.ts';

export interface SweepGridOptions {
  /** Name of the measure to read; the first of the sweep if absent. */
  readonly measure?: string;
  /** Name of the plan; the first of the sweep if absent. */
  readonly plan?: string;
  readonly level?: number;
}

/** One factor of a grid with the values it was given, rising. */
export interface GridFactor {
  readonly name: string;
  /** What it is, in words. */
  readonly title: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** One point of a grid, by the numbers of its values, and what came of its histories. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  /** Histories that ended, and those that failed twice. */
  readonly runs: number;
  readonly failed: number;
  /** Share of histories, 0 to 1, or mean; absent where no history ended. */
  readonly value?: number;
  /** Interval from the number of histories alone. */
  readonly interval?: Interval;
}

/** A measure over two factors of a sweep: what the heat map draws. */
export interface SweepGrid {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** A share of histories where `unit` is `share of histories`. */
  readonly measure: {readonly name: string; readonly title: string; readonly unit: string};
  readonly x: GridFactor;
  readonly y: GridFactor;
  readonly cells: readonly GridCell[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Histories asked for at each point. */
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly engine: string;
}

/**
 * A measure at each point of a sweep of two factors, the first along x: shares of histories that relapsed with Wilson's
 * interval, else means with Student's. Throws where the sweep has other than two factors, or does not set one of them.
 */
export function sweepGrid(
  sweep: Sweep,
  rows: readonly SweepRow[],
  {measure = sweep.measures[0], plan = sweep.plans[0].name, level = 0.9}: SweepGridOptions = {},
): SweepGrid {
  const {scenario, factors, points, plans, measures, runs, people, weeks, seed} = sweep;
  const read = indexIn('measure', measures, measure);
  const chosen = indexIn(
    'plan',
    plans.map(({name}) => name),
    plan,
  );
  if (factors.length !== 2)
    throw new RangeError(`invalid factors: ${factors.length} (two, one for each side of a grid)`);
  const [x, y] = factors.map((factor, index) => gridFactor(factor, index, points));
  const words = measureWords(measure, weeks);
  const isShare = words.unit === '%';
  const {name, title} = plans[chosen];
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name, title},
    measure: {name: measure, title: words.title, unit: isShare ? 'share of histories' : words.unit},
    x,
    y,
    cells: points.map((point, index) => {
      const found = rows.filter(row => row.point === index && row.plan === chosen);
      const values = found.flatMap(row => ('reading' in row ? [row.reading.measures[read]] : []));
      return {
        x: x.values.indexOf(Number(point[0])),
        y: y.values.indexOf(Number(point[1])),
        runs: values.length,
        failed: found.length - values.length,
        ...(values.length > 0 && estimateOf(values, isShare, level)),
      };
    }),
    start: scenario.start,
    end: dayBefore(dateOf(scenario.start, weeks)),
    runs,
    people,
    seed,
    engine: engineVersion,
  };
}

function indexIn(noun: string, names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`unknown ${noun}: ${name} (there are ${names.join(', ')})`);
  return index;
}

function gridFactor(factor: Factor, index: number, points: Sweep['points']): GridFactor {
  const {name, unit} = factor;
  const values = points.map(point => {
    const value = point[index];
    if (value === undefined) throw new RangeError(`missing value: ${name} (a grid sets both factors at every point)`);
    return value;
  });
  return {name, title: factorTitle(factor), unit, values: [...new Set(values)].sort((a, b) => a - b)};
}

function estimateOf(
  values: readonly number[],
  isShare: boolean,
  level: number,
): Required<Pick<GridCell, 'value'>> & Pick<GridCell, 'interval'> {
  if (isShare) {
    const relapsed = values.filter(value => value === 1).length;
    return {value: relapsed / values.length, interval: wilson(relapsed, values.length, level)};
  }
  const {mean, interval} = meanEstimate(values, level);
  return {value: mean, ...(interval && {interval})};
}
