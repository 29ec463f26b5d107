import {type ChartHead, readable} from './chart-head.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

export interface ChartNotes {
  readonly notes: readonly TextBlock[];
  /** Height of the whole chart, which they end. */
  readonly height: number;
}

/** A column beside the marks of a chart, from a top to a bottom. */
export interface NotesColumn {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

interface NotesPlace extends Pick<ChartHead, 'pad' | 'inner'> {
  readonly top: number;
  readonly palette: Palette;
  /** Takes as many paragraphs as it holds; the others follow below. */
  readonly beside?: NotesColumn | undefined;
}

const size = 13;
const gap = 6;

/**
 * Paragraphs below a chart from `top` on: what a reader must know in soft ink, and the last, where the numbers come from,
 * in ink, since it goes with every copy.
 */
export function chartNotes(texts: readonly string[], {pad, inner, top, palette, beside}: NotesPlace): ChartNotes {
  const last = texts.length - 1;
  const inColumn = beside ? notesIn(beside, texts.slice(0, last), palette) : [];
  let below = top;
  const others = texts.slice(inColumn.length).map((text, index) => {
    const fill = inColumn.length + index === last ? palette.ink : palette.soft;
    const block = textBlock(text, {x: pad, top: below, width: Math.min(inner, readable)}, {size, fill});
    below += block.height + gap;
    return block;
  });
  return {notes: [...inColumn, ...others], height: Math.ceil(below - gap + pad)};
}

/** The first paragraphs, as many as a column holds. */
function notesIn(
  {x, top, width, bottom}: NotesColumn,
  texts: readonly string[],
  {soft}: Palette,
): readonly TextBlock[] {
  const notes: TextBlock[] = [];
  let next = top;
  for (const text of texts) {
    const block = textBlock(text, {x, top: next, width}, {size, fill: soft});
    next += block.height;
    if (next > bottom) break;
    notes.push(block);
    next += gap;
  }
  return notes;
}
