import type {TextLine} from './join.ts';
import {plain} from './plain.ts';
import type {Weight} from './text-width.ts';
import {wrap, wrapBalanced} from './wrap.ts';

export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

/** Wrapped text whose first line begins at `top`. */
export function textBlock(
  text: string,
  at: {readonly x: number; readonly top: number; readonly width: number},
  {
    balanced = false,
    ...style
  }: {readonly size: number; readonly fill: string; readonly weight?: Weight; readonly balanced?: boolean},
): TextBlock {
  const step = lineHeight(style.size);
  const lines = (balanced ? wrapBalanced : wrap)(plain(text), at.width, style.size, style.weight).map((line, i) => ({
    ...style,
    x: at.x,
    y: at.top + style.size + i * step,
    text: line,
  }));
  return {lines, height: lines.length * step};
}

export const lineHeight = (size: number): number => Math.round(size * 1.4);
