import type {ChartElement} from './chart-element.ts';
import {cursorChart} from './cursor-chart.ts';
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
  return cursorChart(data, options, {
    name: 'historiesChart',
    prepare,
    draw: drawHistories,
    drawCursor: drawRow,
    last: lastRow,
    placeOf: (drawing, {cursor}, before) => Math.max(0, Math.min(lastRow(drawing), cursor ?? before?.at ?? 0)),
    afterKey: rowAfterKey,
    placeAt: ({layout}, point) => rowAt(layout, point),
    value: ({layout}, row): HistoriesCursor => ({row, runs: layout.panels.map(({rows}) => rows[row].run)}),
    scales: ({layout}) => historiesScales(layout),
    tables: ({data, layout}) => historiesTables(data.plans, layout),
  });
}

function prepare(data: HistoriesData, options: HistoriesOptions, isInPage: boolean): HistoriesDrawing {
  checkHistories(data);
  checkHistoriesOptions(options, data.plans.length);
  const {interactive = isInPage} = options;
  return {data, options, interactive, layout: historiesLayout(data, options, interactive || options.show === 'one')};
}

const lastRow = ({layout}: HistoriesDrawing): number => layout.panels[0].rows.length - 1;
