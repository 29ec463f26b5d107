import {utc} from './dates.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {PanelContext} from './panel-context.ts';
import type {ChartEvent} from './relapse-risk-data.ts';
import type {Palette} from './tokens.ts';

export interface NumberedEvent {
  readonly number: number;
  readonly on: string;
  readonly date: Date;
  readonly label: string;
}

/** Events within the time of a chart, numbered by date. */
export function numberedEvents(
  events: readonly ChartEvent[],
  {start, end}: {readonly start: string; readonly end: string},
): readonly NumberedEvent[] {
  return events
    .filter(({on}) => on >= start && on <= end)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({on, label}, i) => ({number: i + 1, on, date: utc(on), label}));
}

const radius = 9;
const distance = 21;

/** The row of each marker above the panel, 0 the lowest, so that none covers another. Positions rise. */
export function markerRows(positions: readonly number[], apart: number = distance): readonly number[] {
  const lastOfRow: number[] = [];
  return positions.map(position => {
    const free = lastOfRow.findIndex(last => position - last >= apart);
    const row = free < 0 ? lastOfRow.length : free;
    lastOfRow[row] = position;
    return row;
  });
}

export const markersHeight = (rows: number): number => rows * distance;

/** Numbered markers above a panel and a rule from each down to its foot. */
export function eventMarkers(
  parent: SVGElement,
  events: readonly NumberedEvent[],
  {x, y, palette}: PanelContext,
): void {
  const positions = events.map(({date}) => x(date));
  const rows = markerRows(positions);
  const markers = events.map(({number}, i) => ({
    number,
    x: positions[i],
    y: y(100) - 3 - radius - rows[i] * distance,
  }));
  marks(layer(parent, 'event-rules'), 'line', markers)
    .attr('x1', marker => round(marker.x))
    .attr('x2', marker => round(marker.x))
    .attr('y1', marker => round(marker.y + radius))
    .attr('y2', round(y(0)))
    .attr('stroke', palette.axis)
    .attr('stroke-width', 0.8);
  numbers(layer(parent, 'event-numbers'), markers, palette);
}

/** Circled numbers. */
export function numbers(
  parent: SVGElement,
  markers: readonly {readonly x: number; readonly y: number; readonly number: number}[],
  palette: Palette,
): void {
  marks(layer(parent, 'circles'), 'circle', markers)
    .attr('cx', marker => round(marker.x))
    .attr('cy', marker => round(marker.y))
    .attr('r', radius)
    .attr('fill', palette.paper)
    .attr('stroke', palette.axis);
  textLines(
    layer(parent, 'digits'),
    markers.map(marker => ({
      x: marker.x,
      y: marker.y + 4.3,
      text: String(marker.number),
      size: 12,
      fill: palette.ink,
      anchor: 'middle',
    })),
  );
}
