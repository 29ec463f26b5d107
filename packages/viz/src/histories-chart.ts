import type {ChartElement} from './chart-element.ts';
import {listenToCursor} from './cursor-events.ts';
import {createRoot} from './document-of.ts';
import {checkHistories, type HistoriesData} from './histories-data.ts';
import {drawHistories, drawRow, type HistoriesDrawing} from './histories-draw.ts';
import {historiesLayout, historiesScales, rowAt} from './histories-layout.ts';
import {checkHistoriesOptions, type HistoriesOptions} from './histories-options.ts';
import {historiesTables} from './histories-table.ts';
import {rowAfterKey} from './row-slider.ts';

/** The row under the cursor, counted from 0, and the number of the run in it under each plan. */
export interface HistoriesCursor {
  readonly row: number;
  readonly runs: readonly number[];
}

export type HistoriesChart = ChartElement<HistoriesData, HistoriesOptions, HistoriesCursor>;

/**
 * Possible histories one by one, a row each: a bar while at peace, an outline while the peace has not settled, a tick
 * where armed conflict resumes, a thin line afterwards. Keys walk from row to row and speak what each history did.
 */
export function historiesChart(data: HistoriesData, options: HistoriesOptions = {}): HistoriesChart {
  const root = createRoot(options.document);
  const isInPage = root.ownerDocument.defaultView !== null;
  let drawing = prepare(data, options, isInPage);
  let row = clamp(options.cursor ?? 0, drawing);
  drawHistories(root, drawing, row);

  const stop = isInPage
    ? listenToCursor(root, {
        month: () => row,
        last: () => lastRow(drawing),
        monthAt: point => (drawing.interactive ? rowAt(drawing.layout, point) : undefined),
        moveTo(target) {
          row = target;
          drawRow(root, drawing, row);
        },
        afterKey: rowAfterKey,
      })
    : () => {};

  function update(data: HistoriesData, changed: Partial<HistoriesOptions> = {}): SVGSVGElement {
    drawing = prepare(data, {...drawing.options, ...changed}, isInPage);
    row = clamp(changed.cursor ?? row, drawing);
    drawHistories(root, drawing, row);
    return root;
  }
  function destroy(): void {
    stop();
    root.remove();
  }
  const chart = Object.assign(root, {
    update,
    destroy,
    scales: () => historiesScales(drawing.layout),
    toTable: () => historiesTables(drawing.data.plans, drawing.layout),
  });
  Object.defineProperty(chart, 'value', {
    get: () => (drawing.interactive ? {row, runs: drawing.layout.panels.map(({rows}) => rows[row].run)} : null),
  });
  return chart as unknown as HistoriesChart;
}

function prepare(data: HistoriesData, options: HistoriesOptions, isInPage: boolean): HistoriesDrawing {
  checkHistories(data);
  checkHistoriesOptions(options, data.plans.length);
  const {interactive = isInPage} = options;
  return {data, options, interactive, layout: historiesLayout(data, options, interactive || options.show === 'one')};
}

const lastRow = ({layout}: HistoriesDrawing): number => layout.panels[0].rows.length - 1;

const clamp = (row: number, drawing: HistoriesDrawing): number => Math.max(0, Math.min(lastRow(drawing), row));
