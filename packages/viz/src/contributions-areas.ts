import type {Part} from './contributions-parts.ts';
import type {Span} from './contributions-stack.ts';
import {marks, round} from './join.ts';
import type {Palette} from './tokens.ts';
import type {ValueScale} from './value-scale.ts';

export interface AreaContext {
  /** Left end of every entry and right end of the last. */
  readonly xs: readonly number[];
  readonly y: ValueScale;
  readonly palette: Palette;
  /** Colour of what parts the areas; default that of the paper. */
  readonly edge?: string;
}

/** The areas of all parts, parted by thin lines. */
export function areas(
  parent: SVGElement,
  parts: readonly Pick<Part, 'key' | 'colour'>[],
  spans: readonly (readonly Span[])[],
  {xs, y, palette, edge = palette.paper}: AreaContext,
): void {
  marks(parent, 'path', parts, ({key}) => key)
    .attr('fill', ({colour}) => colour)
    .attr('stroke', edge)
    .attr('stroke-width', 0.7)
    .attr('d', (_, i) => areaPath(spans[i], xs, y));
}

/** The sum as a thick line with a rim of paper. */
export function sumLine(parent: SVGElement, sums: readonly number[], {xs, y, palette}: AreaContext): void {
  const path = `M${stepsTo(
    sums.map(value => y(value)),
    xs,
  )}`;
  const strokes = [
    {stroke: palette.paper, width: 5},
    {stroke: palette.ink, width: 2.4},
  ];
  marks(parent, 'path', strokes)
    .attr('fill', 'none')
    .attr('stroke', ({stroke}) => stroke)
    .attr('stroke-width', ({width}) => width)
    .attr('stroke-linejoin', 'round')
    .attr('d', path);
}

/** Outlines of the stretches in which an area is not empty. Values hold until the next entry. */
function areaPath(spans: readonly Span[], xs: readonly number[], y: (value: number) => number): string {
  let path = '';
  for (const [from, to] of stretches(spans)) {
    const part = spans.slice(from, to);
    const ends = xs.slice(from, to + 1);
    const there = stepsTo(
      part.map(({high}) => y(high)),
      ends,
    );
    const back = stepsTo(part.map(({low}) => y(low)).toReversed(), ends.toReversed());
    path += `M${there}L${back}Z`;
  }
  return path;
}

/** Runs of entries on one side of the zero line, as first entry and the one after the last. */
function stretches(spans: readonly Span[]): readonly (readonly [number, number])[] {
  const sideOf = ({low, high}: Span): number => (low === high ? 0 : low >= 0 ? 1 : -1);
  const runs: [number, number][] = [];
  let side = 0;
  spans.forEach((span, entry) => {
    const last = runs[runs.length - 1];
    const here = sideOf(span);
    if (here !== 0 && here === side && last) last[1] = entry + 1;
    else if (here !== 0) runs.push([entry, entry + 1]);
    side = here;
  });
  return runs;
}

/** A path through values that hold from one end to the next, written with as few numbers as can be. */
function stepsTo(values: readonly number[], ends: readonly number[]): string {
  let path = `${round(ends[0])},${round(values[0])}`;
  values.forEach((value, i) => {
    if (i > 0 && round(value) !== round(values[i - 1])) path += `V${round(value)}`;
    const isLast = i === values.length - 1;
    if (isLast || round(values[i + 1]) !== round(value)) path += `H${round(ends[i + 1])}`;
  });
  return path;
}
