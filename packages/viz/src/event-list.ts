import {type NumberedEvent, numbers} from './event-markers.ts';
import {layer, type TextLine, textLines} from './join.ts';
import type {Language} from './language.ts';
import {listColumns} from './list-columns.ts';
import type {Palette} from './tokens.ts';

export interface EventList {
  readonly height: number;
  readonly markers: readonly {readonly x: number; readonly y: number; readonly number: number}[];
  readonly lines: readonly TextLine[];
}

/** Place the events in as many columns as fit, numbers running along the rows. */
export function layoutEventList(
  events: readonly NumberedEvent[],
  width: number,
  palette: Palette,
  {shortMonth, colon}: Pick<Language, 'shortMonth' | 'colon'>,
): EventList {
  const texts = events.map(({on, label}) => `${shortMonth(on)}${colon}${label}`);
  const {height, places, lines} = listColumns(texts, width, palette.ink);
  return {height, lines, markers: events.map(({number}, i) => ({...places[i], number}))};
}

/** The events behind the numbers of the markers. */
export function eventList(parent: SVGElement, {markers, lines}: EventList, palette: Palette): void {
  numbers(layer(parent, 'list-numbers'), markers, palette);
  textLines(layer(parent, 'list-texts'), lines);
}
