import {type TextLine, textLines} from './join.ts';

interface EndLabel {
  readonly y: number;
  readonly text: string;
  readonly fill: string;
}

const size = 12;
const distance = 15;

/** Values at the right end of their lines, moved apart where they would touch, within `top` and `bottom`. */
export function endLabels(
  parent: SVGElement,
  labels: readonly EndLabel[],
  at: {readonly x: number; readonly top: number; readonly bottom: number},
): void {
  textLines(
    parent,
    apart(labels, at).map(({y, text, fill}): TextLine => ({x: at.x, y: y + 4.3, text, size, fill, weight: 600})),
  );
}

/** The same labels, highest first, at least a line apart. */
export function apart(
  labels: readonly EndLabel[],
  {top, bottom}: {readonly top: number; readonly bottom: number},
): readonly EndLabel[] {
  const placed = labels.toSorted((a, b) => a.y - b.y);
  for (let i = 0, free = top; i < placed.length; i++) {
    placed[i] = {...placed[i], y: Math.max(placed[i].y, free)};
    free = placed[i].y + distance;
  }
  for (let i = placed.length - 1, free = bottom; i >= 0; i--) {
    placed[i] = {...placed[i], y: Math.min(placed[i].y, free)};
    free = placed[i].y - distance;
  }
  return placed;
}
