import type {ChartElement} from './chart-element.ts';
import {checkSensitivity, type SensitivityChartData} from './sensitivity-data.ts';
import {drawSensitivity} from './sensitivity-draw.ts';
import {sensitivityLayoutOf, sensitivityScales} from './sensitivity-layout.ts';
import {checkSensitivityChartOptions, type SensitivityChartOptions} from './sensitivity-options.ts';
import {sensitivityTables} from './sensitivity-table.ts';
import {stillChart} from './still-chart.ts';

/** It has no cursor: every number it knows is printed, and each factor is an object with a sentence of its own. */
export type SensitivityChart = ChartElement<SensitivityChartData, SensitivityChartOptions, never>;

/**
 * Which factors of a sweep move a measure most: for each factor, the largest first, what it changes at the low and at
 * the high end of its range as bars from the line of everything as it is (one at a time), or the indices of Morris,
 * Sobol or rank correlation as dots; all with the interval from chance. What has no estimate says why.
 */
export function sensitivityChart(data: SensitivityChartData, options: SensitivityChartOptions = {}): SensitivityChart {
  return stillChart(data, options, {
    name: 'sensitivityChart',
    prepare(data, options) {
      checkSensitivityChartOptions(options);
      checkSensitivity(data);
      return sensitivityLayoutOf(data, options);
    },
    draw: (root, layout, _, options) => drawSensitivity(root, layout, options),
    scales: layout => sensitivityScales(layout),
    tables: ({subject}) => sensitivityTables(subject),
  });
}
