import {layer, marks, round} from './join.ts';
import type {Palette} from './tokens.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The row of a chart under the cursor. */
export interface RowSlider {
  readonly label: string;
  /** From 1. */
  readonly row: number;
  readonly rows: number;
  /** What is spoken of the row. */
  readonly text: string;
  readonly area: Box;
  /** The row in each panel. */
  readonly boxes: readonly Box[];
}

/** A slider over the rows of all panels: one tab stop that speaks one row at a time. */
export function rowSlider(parent: SVGElement, sliders: readonly RowSlider[], palette: Palette): void {
  const groups = marks(parent, 'g', sliders)
    .attr('class', 'cursor')
    .attr('role', 'slider')
    .attr('tabindex', 0)
    .attr('aria-label', ({label}) => label)
    .attr('aria-orientation', 'vertical')
    .attr('aria-valuemin', 1)
    .attr('aria-valuemax', ({rows}) => rows)
    .attr('aria-valuenow', ({row}) => row)
    .attr('aria-valuetext', ({text}) => text);
  groups.each(function ({area, boxes}) {
    drawBoxes(layer(this, 'focus-ring'), [area])
      .attr('stroke', 'none')
      .attr('stroke-width', 3)
      .attr('pointer-events', 'all');
    drawBoxes(layer(this, 'cursor-rows'), boxes).attr('stroke', palette.ink).attr('pointer-events', 'none');
  });
}

const drawBoxes = (parent: SVGElement, boxes: readonly Box[]) =>
  marks(parent, 'rect', boxes)
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y))
    .attr('width', ({width}) => round(width))
    .attr('height', ({height}) => round(height))
    .attr('rx', 2)
    .attr('fill', 'none');

/** The row a key leads to, counted from 0, or undefined for a key that is not the slider's. */
export function rowAfterKey(key: string, shift: boolean, row: number, last: number): number | undefined {
  const step = shift ? 10 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + step,
    ArrowRight: row + step,
    ArrowUp: row - step,
    ArrowLeft: row - step,
    PageDown: row + 10,
    PageUp: row - 10,
    Home: 0,
    End: last,
  };
  const target = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}
