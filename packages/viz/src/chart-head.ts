import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** The margin of a chart, and its title and subtitle in their places. */
export interface ChartHead {
  readonly pad: number;
  /** Width between the margins. */
  readonly inner: number;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  /** Where the subtitle ends. */
  readonly bottom: number;
}

/** Title and subtitle on a chart of a width. */
export function chartHead(
  {title: heading, subtitle: words}: {readonly title: string; readonly subtitle: string},
  {width, palette}: {readonly width: number; readonly palette: Palette},
): ChartHead {
  const pad = width < 480 ? 12 : 24;
  const inner = width - 2 * pad;
  const titleStyle = {size: width < 480 ? 18 : 21, fill: palette.ink, weight: 600, balanced: true} as const;
  const title = textBlock(heading, {x: pad, top: pad, width: inner}, titleStyle);
  const top = pad + title.height + 6;
  const subtitle = textBlock(words, {x: pad, top, width: inner}, {size: 14, fill: palette.soft});
  return {pad, inner, title, subtitle, bottom: top + subtitle.height};
}

/** Paragraphs below a chart: what a reader must know in soft ink, where the numbers come from in ink. */
export function paragraphs(
  {notes, source}: {readonly notes: readonly string[]; readonly source: string},
  {pad, inner, top, palette}: Pick<ChartHead, 'pad' | 'inner'> & {readonly top: number; readonly palette: Palette},
): {readonly blocks: readonly TextBlock[]; readonly bottom: number} {
  let bottom = top;
  const place = (text: string, fill: string): TextBlock => {
    const block = textBlock(text, {x: pad, top: bottom, width: Math.min(inner, 860)}, {size: 13, fill});
    bottom += block.height + 6;
    return block;
  };
  const blocks = [...notes.map(text => place(text, palette.soft)), place(source, palette.ink)];
  return {blocks, bottom: bottom - 6};
}
