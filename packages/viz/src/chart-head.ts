import {type TextBlock, textBlock} from './text-block.ts';
import type {Palette} from './tokens.ts';

/** Paragraphs wider than this are hard to read. */
export const readable = 860;

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

/** Title and subtitle on a chart of a width; `longSubtitle` says that the subtitle is a paragraph. */
export function chartHead(
  {title: heading, subtitle: words}: {readonly title: string; readonly subtitle: string},
  {
    width,
    palette,
    longSubtitle = false,
  }: {readonly width: number; readonly palette: Palette; readonly longSubtitle?: boolean},
): ChartHead {
  const pad = width < 480 ? 12 : 24;
  const inner = width - 2 * pad;
  const titleStyle = {size: width < 480 ? 18 : 21, fill: palette.ink, weight: 600, balanced: true} as const;
  const title = textBlock(heading, {x: pad, top: pad, width: inner}, titleStyle);
  const at = {x: pad, top: pad + title.height + 6, width: longSubtitle ? Math.min(inner, readable) : inner};
  const subtitle = textBlock(words, at, {size: 14, fill: palette.soft});
  return {pad, inner, title, subtitle, bottom: at.top + subtitle.height};
}
