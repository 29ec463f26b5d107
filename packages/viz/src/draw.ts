import {calibrationChart} from './calibration-chart.ts';
import type {ChartElement, DrawnChart} from './chart-element.ts';
import {contributionsChart} from './contributions-chart.ts';
import {countGrid} from './count-grid.ts';
import {coverageChart} from './coverage-chart.ts';
import {differenceChart} from './difference-chart.ts';
import {eventRail} from './event-rail.ts';
import {fanChart} from './fan-chart.ts';
import {historiesChart} from './histories-chart.ts';
import {quantileDotplot} from './quantile-dotplot.ts';
import {relapseRiskChart} from './relapse-risk-chart.ts';
import {checkName} from './relapse-risk-options.ts';
import {sensitivityChart} from './sensitivity-chart.ts';
import {smallMultiples} from './small-multiples.ts';
import {sweepHeatmap} from './sweep-heatmap.ts';
import {tileMap} from './tile-map.ts';
import {trustMatrix} from './trust-matrix.ts';

/** Every chart by the name of its function. */
export const charts = {
  calibrationChart,
  contributionsChart,
  countGrid,
  coverageChart,
  differenceChart,
  eventRail,
  fanChart,
  historiesChart,
  quantileDotplot,
  relapseRiskChart,
  sensitivityChart,
  smallMultiples,
  sweepHeatmap,
  tileMap,
  trustMatrix,
} as const;

type Draw = (data: unknown, options: object) => ChartElement<unknown, {readonly document?: Document}, unknown>;

/**
 * The chart that `toJSON` wrote down. A page that calls this loads all charts; one that knows its chart calls that with
 * `data` and `options`. Throws `unknown chart`, and whatever the chart finds wrong with its data.
 */
export function draw({chart, data, options}: DrawnChart, document?: Document): ReturnType<Draw> {
  checkName('chart', chart, Object.keys(charts));
  const drawChart = charts[chart as keyof typeof charts] as unknown as Draw;
  return drawChart(data, {...(options as object), ...(document && {document})});
}
