import type {ChartElement} from './chart-element.ts';
import {createRoot} from './document-of.ts';
import {checkTornado, type TornadoData} from './tornado-data.ts';
import {drawTornado} from './tornado-draw.ts';
import {type TornadoLayout, tornadoLayoutOf, tornadoScales} from './tornado-layout.ts';
import {checkTornadoOptions, type TornadoOptions} from './tornado-options.ts';
import {tornadoTables} from './tornado-table.ts';

/** It has no cursor: every number it knows is printed, and each factor is an object with a sentence of its own. */
export type TornadoChart = ChartElement<TornadoData, TornadoOptions, never>;

/**
 * Which factors of a sweep move a measure most: for each factor, the largest first, what it changes at the low and at
 * the high end of its range as bars from the line of everything as it is (one at a time), or the indices of Morris,
 * Sobol or rank correlation as dots; all with the interval from chance. What has no estimate says why.
 */
export function tornadoChart(data: TornadoData, options: TornadoOptions = {}): TornadoChart {
  const root = createRoot(options.document);
  let drawing = prepare(data, options);
  drawTornado(root, drawing.layout, drawing.options);

  function update(data: TornadoData, changed: Partial<TornadoOptions> = {}): SVGSVGElement {
    drawing = prepare(data, {...drawing.options, ...changed});
    drawTornado(root, drawing.layout, drawing.options);
    return root;
  }
  const chart = Object.assign(root, {
    value: null,
    update,
    destroy: () => root.remove(),
    scales: () => tornadoScales(drawing.layout),
    toTable: () => tornadoTables(drawing.layout.subject),
  });
  return chart as unknown as TornadoChart;
}

interface Drawing {
  readonly options: TornadoOptions;
  readonly layout: TornadoLayout;
}

function prepare(data: TornadoData, options: TornadoOptions): Drawing {
  checkTornadoOptions(options);
  checkTornado(data);
  return {options, layout: tornadoLayoutOf(data, options)};
}
