import type {ChartElement} from './chart-element.ts';
import {cursorChart} from './cursor-chart.ts';
import {monthAfterKey} from './cursor-slider.ts';
import {checkEventRail, type EventRailData} from './event-rail-data.ts';
import {drawEventRail, drawEventRailCursor, type EventRailDrawing} from './event-rail-draw.ts';
import {eventRailLayout, eventRailScales, railMonthAt} from './event-rail-layout.ts';
import {checkEventRailOptions, type EventRailOptions} from './event-rail-options.ts';
import {eventRailTables} from './event-rail-table.ts';

/** The month under the cursor. */
export interface EventRailCursor {
  /** Months since the first one. */
  readonly month: number;
  /** Its first day, or that of the scenario. */
  readonly date: string;
}

export type EventRail = ChartElement<EventRailData, EventRailOptions, EventRailCursor>;

/**
 * What happened in a country and what was decided, in rows by kind: numbered diamonds are dated events, lettered bars are
 * phases, and the list below has both in order of date with their sources. What a named source has is filled, what is
 * recalled or judged is outlined, what is assumed has a dashed outline. Arrows left and right walk over the months, up
 * and down to the next and the last in which something happens.
 */
export function eventRail(data: EventRailData, options: EventRailOptions = {}): EventRail {
  return cursorChart(data, options, {
    name: 'eventRail',
    prepare,
    draw: drawEventRail,
    drawCursor: drawEventRailCursor,
    last: ({layout}) => layout.months.length - 1,
    afterKey: monthAfterRailKey,
    placeAt: ({layout}, point) => railMonthAt(layout, point),
    value: ({layout}, month): EventRailCursor => ({month, date: layout.months[month]}),
    scales: ({layout}) => eventRailScales(layout),
    tables: ({layout}) => eventRailTables(layout),
  });
}

function prepare(data: EventRailData, options: EventRailOptions, isInPage: boolean): EventRailDrawing {
  checkEventRailOptions(options);
  checkEventRail(data);
  const {interactive = isInPage} = options;
  return {options, interactive, layout: eventRailLayout(data, options, interactive)};
}

/** The month a key leads to: up and down to where something happens, else as in every chart of months. */
function monthAfterRailKey(
  key: string,
  shift: boolean,
  month: number,
  last: number,
  {layout: {busy}}: EventRailDrawing,
): number | undefined {
  if (shift || !['ArrowUp', 'ArrowDown'].includes(key)) return monthAfterKey(key, shift, month, last);
  return (key === 'ArrowUp' ? busy.find(each => each > month) : busy.findLast(each => each < month)) ?? month;
}
