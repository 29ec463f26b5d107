import {asItIs} from '../../sweep/point.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import {csvLine} from '../csv.ts';
import {pointStatistics} from './point-statistics.ts';

/** Gathers histories in the order of the sweep into lines of a table, one per point and plan. */
export interface PointTable {
  readonly heads: string;
  /** Takes the measures of the next history, undefined for one that failed; gives a line once its point is whole. */
  add(measures: readonly number[] | undefined): string;
}

/** A table of the points of a sweep: values of the factors, counts, mean and standard deviation of each measure. */
export function pointTable(sweep: Sweep): PointTable {
  const {factors, measures, plans, points} = sweep;
  let statistics = pointStatistics(measures.length);
  let gathered = 0;
  let cell = 0;
  const line = (): string => {
    const point = Math.floor(cell / plans.length);
    const values = factors.map((factor, index) => points[point][index] ?? asItIs(factor));
    const {runs, failed, measures: found} = statistics.summary();
    const numbers = found.flatMap(({mean, sd}) => [mean, sd]);
    return csvLine([point, plans[cell % plans.length].name, ...values, runs, failed, ...numbers]);
  };
  return {
    heads: csvLine([
      'point',
      'plan',
      ...factors.map(({name}) => name),
      'runs',
      'failed',
      ...measures.flatMap(name => [name, `${name}_sd`]),
    ]),
    add(given) {
      statistics.add(given);
      if (++gathered < sweep.runs) return '';
      gathered = 0;
      const whole = line();
      statistics = pointStatistics(measures.length);
      cell++;
      return whole;
    },
  };
}
