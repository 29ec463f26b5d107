import type {ChartElement} from './chart-element.ts';
import {cursorChart} from './cursor-chart.ts';
import {checkFan, type FanData} from './fan-data.ts';
import {drawFan, drawFanCursor, type FanDrawing} from './fan-draw.ts';
import {fanLayout, fanMonthAt, fanScales} from './fan-layout.ts';
import {checkFanOptions, type FanOptions} from './fan-options.ts';
import {fanTables} from './fan-table.ts';

/** The month under the cursor. */
export interface FanCursor {
  /** Months since the first one. */
  readonly month: number;
  readonly date: string;
}

export type FanChart = ChartElement<FanData, FanOptions, FanCursor>;

/**
 * An indicator over time under one or two plans: where half and nine tenths of histories lie, the median, single
 * histories as examples, and what the record has. With more than 50 single histories they are drawn as one picture, in
 * a page on a canvas, which leaves no marks behind in a copy of the SVG.
 */
export function fanChart(data: FanData, options: FanOptions = {}): FanChart {
  return cursorChart(data, options, {
    name: 'fanChart',
    prepare,
    draw: drawFan,
    drawCursor: drawFanCursor,
    last: ({layout}) => layout.dates.length - 1,
    placeAt: ({layout}, point) => fanMonthAt(layout, point),
    value: ({layout}, month): FanCursor => ({month, date: layout.panels[0].plan.months[month].date}),
    scales: ({layout}) => fanScales(layout),
    tables: ({layout}) =>
      fanTables(
        layout.panels.map(({plan}) => plan),
        layout.words,
      ),
  });
}

function prepare(data: FanData, options: FanOptions, isInPage: boolean): FanDrawing {
  checkFanOptions(options);
  checkFan(options.events ? {...data, events: options.events} : data);
  const {interactive = isInPage} = options;
  return {options, interactive, isInPage, layout: fanLayout(data, options, interactive)};
}
