import type {ChartElement} from './chart-element.ts';
import {type CountGridData, checkCountGrid} from './count-grid-data.ts';
import {drawCountGrid} from './count-grid-draw.ts';
import {type CountGridLayout, countGridLayout} from './count-grid-layout.ts';
import {type CountGridOptions, checkCountGridOptions} from './count-grid-options.ts';
import {countGridTables} from './count-grid-table.ts';
import {createRoot} from './document-of.ts';

/** It has no cursor: every number it knows is printed. */
export type CountGrid = ChartElement<CountGridData, CountGridOptions, never>;

/**
 * A hundred squares for each of up to three plans: filled are as many of a hundred histories as conflict resumed in
 * within the horizon of the headline, outlines the rest. The numbers are those of `relapseRiskChart`.
 */
export function countGrid(data: CountGridData, options: CountGridOptions = {}): CountGrid {
  const root = createRoot(options.document);
  let drawing = prepare(data, options);
  drawCountGrid(root, drawing.layout, drawing.options);

  function update(data: CountGridData, changed: Partial<CountGridOptions> = {}): SVGSVGElement {
    drawing = prepare(data, {...drawing.options, ...changed});
    drawCountGrid(root, drawing.layout, drawing.options);
    return root;
  }
  const chart = Object.assign(root, {
    value: null,
    update,
    destroy: () => root.remove(),
    scales: () => ({}),
    toTable: () => countGridTables(drawing.data.plans, drawing.options.locale ?? 'en'),
  });
  return chart as unknown as CountGrid;
}

interface Drawing {
  readonly data: CountGridData;
  readonly options: CountGridOptions;
  readonly layout: CountGridLayout;
}

function prepare(data: CountGridData, options: CountGridOptions): Drawing {
  checkCountGridOptions(options);
  checkCountGrid(data);
  return {data, options, layout: countGridLayout(data, options)};
}
