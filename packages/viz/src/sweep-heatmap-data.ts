import type {Interval} from '@postbellum/sim-core';
import {checkProvenance, type Provenance} from './provenance.ts';
import {isShareOfHistories} from './value-words.ts';

/** What `sweepHeatmap` draws: a measure over two factors of a sweep. `sweepGrid` of experiments makes it. */
export interface SweepHeatmapData extends Provenance {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** Values are shares of histories, 0 to 1, where `unit` is `share of histories`; else means over them in that unit. */
  readonly measure: {readonly title: string; readonly unit: string};
  readonly x: HeatmapFactor;
  readonly y: HeatmapFactor;
  readonly cells: readonly HeatmapCell[];
}

/** One factor with the values it was given, rising. */
export interface HeatmapFactor {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** One point, by the numbers of its values. */
export interface HeatmapCell {
  readonly x: number;
  readonly y: number;
  /** Histories that ended there, and those that failed. */
  readonly runs: number;
  readonly failed: number;
  /** Absent where no history ended. */
  readonly value?: number;
  /** From the number of histories alone. */
  readonly interval?: Interval;
}

const mostValues = 20;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkSweepHeatmap(data: SweepHeatmapData): void {
  checkProvenance(data);
  for (const factor of [data.x, data.y]) checkFactor(factor);
  const seen = new Set<string>();
  for (const cell of data.cells) {
    const {x, y} = cell;
    if (!(x in data.x.values && y in data.y.values)) {
      throw new RangeError(`invalid cell: x ${x}, y ${y} (numbers of values, from 0)`);
    }
    if (seen.has(`${x} ${y}`)) throw new Error(`repeated cell: x ${x}, y ${y} (each once)`);
    seen.add(`${x} ${y}`);
    checkCell(cell, isShareOfHistories(data.measure.unit));
  }
}

function checkFactor({name, values}: HeatmapFactor): void {
  if (!(values.length >= 1 && values.length <= mostValues)) {
    throw new RangeError(`invalid values: ${values.length} of ${name} (from 1 to ${mostValues})`);
  }
  const fault = values.find((value, i) => !(Number.isFinite(value) && (i === 0 || value > values[i - 1])));
  if (fault !== undefined) throw new RangeError(`invalid value: ${fault} of ${name} (finite and rising)`);
}

function checkCell({x, y, runs, failed, value, interval}: HeatmapCell, isShare: boolean): void {
  const at = `x ${x}, y ${y}`;
  for (const [noun, count] of Object.entries({runs, failed})) {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`invalid ${noun}: ${count} at ${at} (a whole number from 0)`);
    }
  }
  if ((value === undefined) !== (runs === 0)) {
    throw new RangeError(`invalid value: ${value} of ${runs} runs at ${at} (one where there are runs)`);
  }
  if (value !== undefined && !(isShare ? value >= 0 && value <= 1 : Number.isFinite(value))) {
    throw new RangeError(`invalid value: ${value} at ${at} (${isShare ? 'from 0 to 1' : 'finite'})`);
  }
  if (interval && !(interval.low <= interval.high && Number.isFinite(interval.high - interval.low))) {
    throw new RangeError(`invalid interval: ${interval.low} to ${interval.high} at ${at} (finite, low first)`);
  }
}
