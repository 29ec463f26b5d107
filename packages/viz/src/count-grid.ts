import type {ChartElement} from './chart-element.ts';
import {type CountGridData, checkCountGrid} from './count-grid-data.ts';
import {drawCountGrid} from './count-grid-draw.ts';
import {countGridLayout} from './count-grid-layout.ts';
import {type CountGridOptions, checkCountGridOptions} from './count-grid-options.ts';
import {countGridTables} from './count-grid-table.ts';
import {stillChart} from './still-chart.ts';

/** It has no cursor: every number it knows is printed. */
export type CountGrid = ChartElement<CountGridData, CountGridOptions, never>;

/**
 * A hundred squares for each of up to three plans: filled are as many of a hundred histories as conflict resumed in
 * within the horizon of the headline, outlines the rest. The numbers are those of `relapseRiskChart`.
 */
export function countGrid(data: CountGridData, options: CountGridOptions = {}): CountGrid {
  return stillChart(data, options, {
    name: 'countGrid',
    prepare(data, options) {
      checkCountGridOptions(options);
      checkCountGrid(data);
      return countGridLayout(data, options);
    },
    draw: (root, layout, _, options) => drawCountGrid(root, layout, options),
    scales: () => ({}),
    tables: (_, {plans}, {locale = 'en'}) => countGridTables(plans, locale),
  });
}
