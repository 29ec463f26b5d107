import {layer, marks, round, textLines} from './join.ts';
import {dotDiameter, quantileDots, stackDots} from './quantile-dots.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import type {ValueScale} from './value-scale.ts';

export interface DotplotTick {
  readonly x: number;
  readonly label: string;
}

/** Dots over an axis, in their places from the corner of the panel. */
export interface DotplotPanel {
  readonly width: number;
  /** Of the stacks; the axis lies this far below the corner. */
  readonly height: number;
  readonly diameter: number;
  readonly dots: readonly {readonly x: number; readonly y: number; readonly value: number}[];
  /** Dots of values that have no place on the axis. */
  readonly apart: number;
  readonly ticks: readonly DotplotTick[];
}

const most = 24;

/** As many ticks of a linear axis as leave room between their labels. */
export function roomyTicks(x: ValueScale, labelOf: (value: number) => string): readonly DotplotTick[] {
  for (let count = 10; count > 1; count--) {
    const ticks = x.ticks(count).map(value => ({x: x(value), label: labelOf(value)}));
    const widest = Math.max(...ticks.map(({label}) => textWidth(label, 12)));
    if (ticks.length < 2 || ticks[1].x - ticks[0].x >= widest + 14) return ticks;
  }
  return x.ticks(1).map(value => ({x: x(value), label: labelOf(value)}));
}

/** Stack as many dots as there are shares of a sample over an axis that `x` leads to; those of `anchor` right above it. */
export function placeDotplot(
  values: readonly number[],
  count: number,
  {
    x,
    width,
    height,
    ticks,
    anchor,
  }: {
    x: (value: number) => number;
    width: number;
    height: number;
    ticks: readonly DotplotTick[];
    anchor?: number;
  },
): DotplotPanel {
  const quantiles = quantileDots(values, count);
  const placed = quantiles.filter(Number.isFinite);
  const diameter = dotDiameter(placed.map(x), height, Math.min(most, width / 20));
  const stacked = stackDots(placed.map(x), diameter, anchor === undefined ? undefined : x(anchor));
  const levels = Math.max(1, ...stacked.map(({level}) => level + 1));
  const bottom = Math.max(levels * diameter, 40);
  return {
    width,
    height: bottom,
    diameter,
    dots: stacked.map(({x, level, index}) => ({x, y: bottom - (level + 0.5) * diameter, value: placed[index]})),
    apart: quantiles.length - placed.length,
    ticks: ticks.filter(
      ({x, label}) => x >= textWidth(label, 12) / 2 - 10 && x <= width - textWidth(label, 12) / 2 + 10,
    ),
  };
}

/** Draw the axis and its dots; `isFull` tells which are filled, the others are outlines. */
export function drawDotplot(
  parent: SVGElement,
  {dots, diameter, ticks, width, height}: DotplotPanel,
  {isFull, ink, palette}: {isFull: (value: number) => boolean; ink: string; palette: Palette},
): void {
  marks(layer(parent, 'axis'), 'line', [0])
    .attr('x1', 0)
    .attr('x2', round(width))
    .attr('y1', round(height + 1))
    .attr('y2', round(height + 1))
    .attr('stroke', palette.axis);
  marks(layer(parent, 'ticks'), 'line', ticks)
    .attr('x1', ({x}) => round(x))
    .attr('x2', ({x}) => round(x))
    .attr('y1', round(height + 1))
    .attr('y2', round(height + 6))
    .attr('stroke', palette.axis);
  textLines(
    layer(parent, 'tick-labels'),
    ticks.map(({x, label}) => ({x, y: height + 20, text: label, size: 12, fill: palette.soft, anchor: 'middle'})),
  );
  drawDots(layer(parent, 'dots'), dots, {diameter, isFull, ink, palette});
}

/** Draw dots alone. */
export function drawDots(
  parent: SVGElement,
  dots: DotplotPanel['dots'],
  {
    diameter,
    isFull,
    ink,
    palette,
  }: {diameter: number; isFull: (value: number) => boolean; ink: string; palette: Palette},
): void {
  marks(parent, 'circle', dots)
    .attr('cx', ({x}) => round(x))
    .attr('cy', ({y}) => round(y))
    .attr('r', round(Math.max(1, diameter / 2 - 1)))
    .attr('fill', ({value}) => (isFull(value) ? ink : palette.paper))
    .attr('stroke', ink)
    .attr('stroke-width', diameter > 8 ? 1.4 : 0.8);
}

/** Dots in rows from a corner, for what has no place on an axis. */
export function dotRows(count: number, diameter: number, width: number, top: number): DotplotPanel['dots'] {
  const columns = Math.max(1, Math.floor(width / diameter));
  return Array.from({length: count}, (_, i) => ({
    x: ((i % columns) + 0.5) * diameter,
    y: top + (Math.floor(i / columns) + 0.5) * diameter,
    value: Number.POSITIVE_INFINITY,
  }));
}
