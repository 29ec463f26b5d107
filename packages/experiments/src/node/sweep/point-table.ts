import {asItIs} from '../../sweep/point.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import type {Cell} from '../../tables/csv.ts';
import type {ParquetColumn} from '../parquet-file.ts';
import {pointStatistics} from './point-statistics.ts';

/** Gathers histories in the order of the sweep into rows of a table, one per point and plan. */
export interface PointTable {
  readonly columns: readonly ParquetColumn[];
  /** Takes the measures of the next history, undefined for one that failed; gives a row once its point is whole. */
  add(measures: readonly number[] | undefined): readonly Cell[] | undefined;
}

/** A table of the points of a sweep: values of the factors, counts, mean and standard deviation of each measure. */
export function pointTable(sweep: Sweep): PointTable {
  const {factors, measures, plans, points} = sweep;
  let statistics = pointStatistics(measures.length);
  let gathered = 0;
  let cell = 0;
  const row = (): readonly Cell[] => {
    const point = Math.floor(cell / plans.length);
    const values = factors.map((factor, index) => points[point][index] ?? asItIs(factor));
    const {runs, failed, measures: found} = statistics.summary();
    const means = found.flatMap(({mean, sd}) => [mean, sd]);
    return [point, plans[cell % plans.length].name, ...values, runs, failed, ...means];
  };
  return {
    columns: [
      {name: 'point', type: 'integer'},
      {name: 'plan', type: 'text'},
      ...numbers(factors.map(({name}) => name)),
      {name: 'runs', type: 'integer'},
      {name: 'failed', type: 'integer'},
      ...numbers(measures.flatMap(name => [name, `${name}_sd`])),
    ],
    add(given) {
      statistics.add(given);
      if (++gathered < sweep.runs) return undefined;
      gathered = 0;
      const whole = row();
      statistics = pointStatistics(measures.length);
      cell++;
      return whole;
    },
  };
}

const numbers = (names: readonly string[]): readonly ParquetColumn[] => names.map(name => ({name, type: 'number'}));
