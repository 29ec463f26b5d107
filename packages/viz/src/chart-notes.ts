import {type ChartHead, readable} from './chart-head.ts';
import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

export interface ChartNotes {
  readonly notes: readonly TextBlock[];
  /** Height of the whole chart, which they end. */
  readonly height: number;
}

/**
 * Paragraphs below a chart from `top` on: what a reader must know in soft ink, and the last, where the numbers come from,
 * in ink, since it goes with every copy.
 */
export function chartNotes(
  texts: readonly string[],
  {pad, inner, top, palette}: Pick<ChartHead, 'pad' | 'inner'> & {readonly top: number; readonly palette: Palette},
): ChartNotes {
  let below = top;
  const notes = texts.map((text, index) => {
    const fill = index === texts.length - 1 ? palette.ink : palette.soft;
    const block = textBlock(text, {x: pad, top: below, width: Math.min(inner, readable)}, {size: 13, fill});
    below += block.height + 6;
    return block;
  });
  return {notes, height: Math.ceil(below - 6 + pad)};
}
