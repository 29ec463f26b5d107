import type {ChartElement} from './chart-element.ts';
import {createRoot} from './document-of.ts';
import {checkSensitivity, type SensitivityChartData} from './sensitivity-data.ts';
import {drawSensitivity} from './sensitivity-draw.ts';
import {type SensitivityLayout, sensitivityLayoutOf, sensitivityScales} from './sensitivity-layout.ts';
import {checkSensitivityChartOptions, type SensitivityChartOptions} from './sensitivity-options.ts';
import {sensitivityTables} from './sensitivity-table.ts';

/** It has no cursor: every number it knows is printed, and each factor is an object with a sentence of its own. */
export type SensitivityChart = ChartElement<SensitivityChartData, SensitivityChartOptions, never>;

/**
 * Which factors of a sweep move a measure most: for each factor, the largest first, what it changes at the low and at
 * the high end of its range as bars from the line of everything as it is (one at a time), or the indices of Morris,
 * Sobol or rank correlation as dots; all with the interval from chance. What has no estimate says why.
 */
export function sensitivityChart(data: SensitivityChartData, options: SensitivityChartOptions = {}): SensitivityChart {
  const root = createRoot(options.document);
  let drawing = prepare(data, options);
  drawSensitivity(root, drawing.layout, drawing.options);

  function update(data: SensitivityChartData, changed: Partial<SensitivityChartOptions> = {}): SVGSVGElement {
    drawing = prepare(data, {...drawing.options, ...changed});
    drawSensitivity(root, drawing.layout, drawing.options);
    return root;
  }
  const chart = Object.assign(root, {
    value: null,
    update,
    destroy: () => root.remove(),
    scales: () => sensitivityScales(drawing.layout),
    toTable: () => sensitivityTables(drawing.layout.subject),
  });
  return chart as unknown as SensitivityChart;
}

interface Drawing {
  readonly options: SensitivityChartOptions;
  readonly layout: SensitivityLayout;
}

function prepare(data: SensitivityChartData, options: SensitivityChartOptions): Drawing {
  checkSensitivityChartOptions(options);
  checkSensitivity(data);
  return {options, layout: sensitivityLayoutOf(data, options)};
}
