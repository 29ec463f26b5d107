import {type NumberedEvent, numbers} from './event-markers.ts';
import {layer, type TextLine, textLines} from './join.ts';
import type {Language} from './language.ts';
import {textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

export interface EventList {
  readonly height: number;
  readonly markers: readonly {readonly x: number; readonly y: number; readonly number: number}[];
  readonly lines: readonly TextLine[];
}

const indent = 26;
const columnWidth = 270;
const gap = 8;

/** Place the events in as many columns as fit, numbers running along the rows. */
export function layoutEventList(
  events: readonly NumberedEvent[],
  width: number,
  palette: Palette,
  {shortMonth, colon}: Pick<Language, 'shortMonth' | 'colon'>,
): EventList {
  const columns = Math.max(1, Math.min(events.length, Math.floor(width / columnWidth)));
  const step = width / columns;
  const markers: EventList['markers'][number][] = [];
  const lines: TextLine[] = [];
  let top = 0;
  let tallest = 0;
  events.forEach(({number, on, label}, i) => {
    const column = i % columns;
    if (column === 0 && i > 0) {
      top += tallest + gap;
      tallest = 0;
    }
    const x = column * step;
    const at = {x: x + indent, top, width: step - indent - 12};
    const block = textBlock(`${shortMonth(on)}${colon}${label}`, at, {size: 13, fill: palette.ink});
    markers.push({x: x + 9.5, y: top + 9.5, number});
    lines.push(...block.lines);
    tallest = Math.max(tallest, block.height, 20);
  });
  return {height: top + tallest, markers, lines};
}

/** The events behind the numbers of the markers. */
export function eventList(parent: SVGElement, {markers, lines}: EventList, palette: Palette): void {
  numbers(layer(parent, 'list-numbers'), markers, palette);
  textLines(layer(parent, 'list-texts'), lines);
}
