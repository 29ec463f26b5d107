import type {TextLine} from './join.ts';
import {textBlock} from './text-block.ts';

/** Texts of a list in columns, with room for a mark before each. */
interface ListColumns {
  readonly height: number;
  /** Middles of the marks. */
  readonly places: readonly {readonly x: number; readonly y: number}[];
  readonly lines: readonly TextLine[];
}

const indent = 26;
const columnWidth = 270;
const gap = 8;

/** Place texts in as many columns as fit, running along the rows. */
export function listColumns(texts: readonly string[], width: number, fill: string): ListColumns {
  const columns = Math.max(1, Math.min(texts.length, Math.floor(width / columnWidth)));
  const step = width / columns;
  const places: ListColumns['places'][number][] = [];
  const lines: TextLine[] = [];
  let top = 0;
  let tallest = 0;
  texts.forEach((text, i) => {
    const column = i % columns;
    if (column === 0 && i > 0) {
      top += tallest + gap;
      tallest = 0;
    }
    const x = column * step;
    const block = textBlock(text, {x: x + indent, top, width: step - indent - 12}, {size: 13, fill});
    places.push({x: x + 9.5, y: top + 9.5});
    lines.push(...block.lines);
    tallest = Math.max(tallest, block.height, 20);
  });
  return {height: top + tallest, places, lines};
}
