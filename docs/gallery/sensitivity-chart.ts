import {type Sweep, type SweepRow, sensitivityOf} from '@postbellum/experiments';
import {sensitivityChartOf} from '@postbellum/experiments/node';
import {mean} from '@postbellum/sim-core';
import {
  renderToString,
  type SensitivityChartData,
  type SensitivityChartOptions,
  sensitivityChart,
} from '@postbellum/viz';

/** What each factor of a sweep one at a time changes in the share of histories that relapsed. */
export function dataOf({sweep, rows}: {sweep: Sweep; rows: readonly SweepRow[]}): SensitivityChartData {
  const histories = sweep.points.map((_, point) =>
    rows.filter(row => row.point === point).map(row => ('reading' in row ? row.reading.measures[0] : Number.NaN)),
  );
  const found = sensitivityOf(sweep, histories.map(mean), histories);
  return sensitivityChartOf(sweep, found, {plan: sweep.plans[0].name, measure: sweep.measures[0]});
}

export const draw = (data: SensitivityChartData, options: SensitivityChartOptions): string =>
  renderToString(sensitivityChart, data, options);
