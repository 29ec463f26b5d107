import type {EvidenceGrade, Interval, Source} from '@postbellum/sim-core';
import {checkCounts} from './provenance.ts';
import {type SensitivityChartMethod, sensitivityMethods} from './sensitivity-methods.ts';

/** What `sensitivityChart` draws: how far each factor of a sweep moves one measure under one plan. */
export interface SensitivityChartData {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly measure: SensitivityMeasure;
  /** The analysis the statistics of the rows come from. */
  readonly method: SensitivityChartMethod;
  /** The measure with everything as it is, in its own unit; of one at a time. */
  readonly base?: number;
  /** In any order: the chart puts the one that moves the measure most first, and those without an estimate last. */
  readonly rows: readonly SensitivityRow[];
  /** First and last day simulated. */
  readonly start: string;
  readonly end: string;
  /** Points of the design, and histories at each. */
  readonly points: number;
  readonly runs: number;
  /** Agents in each history. */
  readonly people: number;
  readonly seed: string;
  readonly engine: string;
}

/** The number read from each history. */
export interface SensitivityMeasure {
  readonly name: string;
  /** As a sentence names it: `relapse within ten years`. */
  readonly title: string;
  /** Of its values, and of what a factor changes: a share in `%` changes by `percentage points`. */
  readonly unit: string;
  readonly changeUnit: string;
}

/** One factor: a parameter of a mechanism, or a lever. */
export interface SensitivityRow {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Ends of what it was given. */
  readonly low: number;
  readonly high: number;
  /** Whether the ends stand in place of what is decided, or multiply it. Default `set`. */
  readonly change?: 'set' | 'multiply';
  /** Its value as it is, where it has one. */
  readonly declared?: number;
  /** Where the value and range of a parameter come from, and how well the effect of a lever is known. */
  readonly source?: Source['kind'];
  readonly grade?: EvidenceGrade;
  /** One for each statistic of the method, in its order. */
  readonly statistics: readonly SensitivityStatistic[];
}

/** An estimate with its interval from chance, or why there is none. */
export type SensitivityStatistic =
  | {readonly value: number; readonly interval?: Interval | undefined}
  | {readonly missing: string};

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkSensitivity({method, rows, points, runs, people, base}: SensitivityChartData): void {
  if (!Object.hasOwn(sensitivityMethods, method)) {
    throw new Error(`unknown method: ${method} (${Object.keys(sensitivityMethods).join(', ')})`);
  }
  checkCounts({points, runs, people});
  if (base !== undefined && !Number.isFinite(base)) throw new RangeError(`invalid base: ${base} (a finite number)`);
  if (rows.length === 0) throw new RangeError('missing rows (one or more)');
  const names = rows.map(({name}) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Error(`repeated factor: ${twice} (each name once)`);
  for (const row of rows) checkRow(row, sensitivityMethods[method].statistics.length);
}

function checkRow({name, low, high, statistics}: SensitivityRow, wanted: number): void {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    throw new RangeError(`invalid range: ${low} to ${high} of ${name} (finite, low first)`);
  }
  if (statistics.length !== wanted) {
    throw new RangeError(`invalid statistics: ${statistics.length} of ${name} (${wanted}, one for each of the method)`);
  }
  for (const each of statistics) {
    if ('missing' in each) continue;
    const {value, interval} = each;
    if (!Number.isFinite(value)) throw new RangeError(`invalid estimate: ${value} of ${name} (a finite number)`);
    if (
      interval &&
      !(Number.isFinite(interval.low) && Number.isFinite(interval.high) && interval.low <= interval.high)
    ) {
      throw new RangeError(`invalid interval: ${interval.low} to ${interval.high} of ${name} (finite, low first)`);
    }
  }
}
