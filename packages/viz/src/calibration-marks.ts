import type {PointState} from './calibration-data.ts';
import {layer, marks, round} from './join.ts';
import type {Palette} from './tokens.ts';

/** A value and how it stands to what was simulated. */
export interface StatePoint {
  readonly x: number;
  readonly y: number;
  readonly state: PointState;
}

const arm = 4;

/** Values as marks that need no colour: filled where near, hollow where off, crosses where outside. */
export function statePoints(parent: SVGElement, points: readonly StatePoint[], {ink, paper}: Palette): void {
  const dots = points.filter(({state}) => state !== 'outside');
  const crosses = points.filter(({state}) => state === 'outside');
  marks(layer(parent, 'dots'), 'circle', dots)
    .attr('cx', ({x}) => round(x))
    .attr('cy', ({y}) => round(y))
    .attr('r', ({state}) => (state === 'within' ? 3.8 : 3.3))
    .attr('fill', ({state}) => (state === 'within' ? ink : paper))
    .attr('stroke', ({state}) => (state === 'within' ? paper : ink))
    .attr('stroke-width', ({state}) => (state === 'within' ? 1 : 1.7));
  const shape = ({x, y}: StatePoint): string =>
    [
      `M${round(x - arm)},${round(y - arm)}L${round(x + arm)},${round(y + arm)}`,
      `M${round(x - arm)},${round(y + arm)}L${round(x + arm)},${round(y - arm)}`,
    ].join('');
  // A rim of paper keeps a cross apart from the lines below it.
  for (const [name, stroke, width] of [
    ['rims', paper, 4.6],
    ['crosses', ink, 2.2],
  ] as const) {
    marks(layer(parent, name), 'path', crosses)
      .attr('fill', 'none')
      .attr('stroke', stroke)
      .attr('stroke-width', width)
      .attr('d', shape);
  }
}

/** An upright interval. */
export interface Whisker {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Intervals as thin upright lines with caps. */
export function whiskers(parent: SVGElement, all: readonly Whisker[], stroke: string): void {
  const shape = ({x, low, high}: Whisker): string =>
    [
      `M${round(x)},${round(low)}V${round(high)}`,
      ...[low, high].map(y => `M${round(x - 2.5)},${round(y)}H${round(x + 2.5)}`),
    ].join('');
  marks(parent, 'path', all).attr('fill', 'none').attr('stroke', stroke).attr('d', shape);
}
