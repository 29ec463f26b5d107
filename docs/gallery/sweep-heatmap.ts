import {type Sweep, type SweepRow, sweepGrid} from '@postbellum/experiments';
import {renderToString, type SweepHeatmapData, type SweepHeatmapOptions, sweepHeatmap} from '@postbellum/viz';

/** The share of histories that relapsed at each pair of values. */
export const dataOf = ({sweep, rows}: {sweep: Sweep; rows: readonly SweepRow[]}): SweepHeatmapData =>
  sweepGrid(sweep, rows);

export const draw = (data: SweepHeatmapData, options: SweepHeatmapOptions): string =>
  renderToString(sweepHeatmap, data, options);
