import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** Texts wider than this are hard to read. */
const readable = 860;

/** Room beside everything a chart draws. */
export const padOf = (width: number): number => (width < 480 ? 12 : 24);

export interface ChartHead {
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  /** Where what follows may begin. */
  readonly bottom: number;
}

/** Title and subtitle of a chart, from its top edge. */
export function chartHead(title: string, subtitle: string, width: number, palette: Palette): ChartHead {
  const pad = padOf(width);
  const inner = width - 2 * pad;
  const style = {size: width < 480 ? 18 : 21, fill: palette.ink, weight: 600, balanced: true} as const;
  const first = textBlock(title, {x: pad, width: inner, top: pad}, style);
  const top = pad + first.height + 6;
  const second = textBlock(subtitle, {x: pad, width: Math.min(inner, readable), top}, {size: 14, fill: palette.soft});
  return {title: first, subtitle: second, bottom: top + second.height};
}

export interface ChartNotes {
  readonly notes: readonly TextBlock[];
  /** Height of the whole chart, which they end. */
  readonly height: number;
}

/** Paragraphs below a chart from `top` on, the last of them in ink: it goes with every copy. */
export function chartNotes(texts: readonly string[], top: number, width: number, palette: Palette): ChartNotes {
  const pad = padOf(width);
  let below = top;
  const notes = texts.map((text, index) => {
    const fill = index === texts.length - 1 ? palette.ink : palette.soft;
    const at = {x: pad, top: below, width: Math.min(width - 2 * pad, readable)};
    const block = textBlock(text, at, {size: 13, fill});
    below += block.height + 6;
    return block;
  });
  return {notes, height: Math.ceil(below - 6 + pad)};
}
