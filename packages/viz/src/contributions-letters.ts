import type {Span} from './contributions-stack.ts';
import {layer, marks, round, type TextLine, textLines} from './join.ts';
import type {Palette} from './tokens.ts';

interface Badge {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

const badgeRadius = 7.5;

/** Letters on small disks of paper. */
export function letters(parent: SVGElement, badges: readonly Badge[], palette: Palette): void {
  marks(layer(parent, 'disks'), 'circle', badges)
    .attr('cx', ({x}) => round(x))
    .attr('cy', ({y}) => round(y))
    .attr('r', badgeRadius)
    .attr('fill', palette.paper);
  textLines(
    layer(parent, 'signs'),
    badges.map(
      ({x, y, letter}): TextLine => ({x, y: y + 4, text: letter, size: 12, fill: palette.ink, anchor: 'middle'}),
    ),
  );
}

/** Where a disk lies wholly inside an area, at its highest place; undefined where it is too thin everywhere. */
export function roomiest(
  spans: readonly Span[],
  {xs, y}: {readonly xs: readonly number[]; readonly y: (value: number) => number},
): {readonly x: number; readonly y: number} | undefined {
  let best = {height: 2 * badgeRadius + 1, x: 0, y: 0};
  let found = false;
  for (let entry = 0; entry < spans.length; entry++) {
    const x = (xs[entry] + xs[entry + 1]) / 2;
    if (x < xs[0] + badgeRadius + 3 || x > xs[spans.length] - badgeRadius - 3) continue;
    let top = Number.NEGATIVE_INFINITY;
    let bottom = Number.POSITIVE_INFINITY;
    for (let near = entry; near >= 0 && xs[near + 1] > x - badgeRadius; near--) widen(near);
    for (let near = entry; near < spans.length && xs[near] < x + badgeRadius; near++) widen(near);
    const height = bottom - top;
    if (height > best.height) {
      best = {height, x, y: (top + bottom) / 2};
      found = true;
    }
    function widen(near: number): void {
      top = Math.max(top, y(spans[near].high));
      bottom = Math.min(bottom, y(spans[near].low));
    }
  }
  return found ? {x: best.x, y: best.y} : undefined;
}
