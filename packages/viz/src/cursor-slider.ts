import {layer, marks, round} from './join.ts';
import type {Palette} from './tokens.ts';

/** The cursor in one panel, in chart coordinates. */
export interface CursorMark {
  readonly x: number;
  /** Where the rule runs, from and to; text between the parts of a panel stays free. */
  readonly spans: readonly (readonly [top: number, bottom: number])[];
  readonly dots: readonly {readonly y: number; readonly fill: string}[];
}

export interface CursorSlider {
  readonly label: string;
  readonly value: number;
  readonly last: number;
  readonly text: string;
  readonly area: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly marks: readonly CursorMark[];
}

/** A slider over the months of all panels: one tab stop that speaks the state of every plan. */
export function cursorSlider(parent: SVGElement, sliders: readonly CursorSlider[], palette: Palette): void {
  const groups = marks(parent, 'g', sliders)
    .attr('class', 'cursor')
    .attr('role', 'slider')
    .attr('tabindex', 0)
    .attr('aria-label', ({label}) => label)
    .attr('aria-orientation', 'horizontal')
    .attr('aria-valuemin', 0)
    .attr('aria-valuemax', ({last}) => last)
    .attr('aria-valuenow', ({value}) => value)
    .attr('aria-valuetext', ({text}) => text);
  groups.each(function ({area, marks: cursors}) {
    marks(layer(this, 'focus-ring'), 'rect', [area])
      .attr('x', ({x}) => round(x))
      .attr('y', ({y}) => round(y))
      .attr('width', ({width}) => round(width))
      .attr('height', ({height}) => round(height))
      .attr('rx', 4)
      .attr('fill', 'none')
      .attr('stroke', 'none')
      .attr('stroke-width', 3)
      .attr('pointer-events', 'all');
    marks(
      layer(this, 'cursor-rules'),
      'line',
      cursors.flatMap(({x, spans}) => spans.map(([top, bottom]) => ({x, top, bottom}))),
    )
      .attr('x1', ({x}) => round(x))
      .attr('x2', ({x}) => round(x))
      .attr('y1', ({top}) => round(top))
      .attr('y2', ({bottom}) => round(bottom))
      .attr('stroke', palette.ink)
      .attr('pointer-events', 'none');
    marks(
      layer(this, 'cursor-dots'),
      'circle',
      cursors.flatMap(({x, dots}) => dots.map(dot => ({...dot, x}))),
    )
      .attr('cx', ({x}) => round(x))
      .attr('cy', ({y}) => round(y))
      .attr('r', 4.2)
      .attr('fill', ({fill}) => fill)
      .attr('stroke', palette.paper)
      .attr('stroke-width', 1.4)
      .attr('pointer-events', 'none');
  });
}

/** Style of sliders and cells: a ring of their own instead of the browser's, shown to keyboard users alone. */
export const cursorStyle = (chart: string, colour: string): string =>
  `${chart} :is(.cursor,.cell):focus{outline:none}${chart} :is(.cursor,.cell):focus-visible .focus-ring rect{stroke:${colour}}`;

/** The month a key leads to, or undefined for a key that is not the slider's. */
export function monthAfterKey(key: string, shift: boolean, month: number, last: number): number | undefined {
  const step = shift ? 12 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: month + step,
    ArrowUp: month + step,
    ArrowLeft: month - step,
    ArrowDown: month - step,
    PageUp: month + 12,
    PageDown: month - 12,
    Home: 0,
    End: last,
  };
  const target = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}
