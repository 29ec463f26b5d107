import {layer, marks, round, type TextLine, textLines} from './join.ts';
import {textWidth} from './text-width.ts';
import type {Palette} from './tokens.ts';
import type {ValueScale} from './value-scale.ts';

const size = 12;

export interface HazardTick {
  /** Log hazard from the zero line. */
  readonly at: number;
  readonly label: string;
}

/** What a log hazard is as a hazard, at the right of the panel. Leaders pass behind its labels. */
export function hazardAxis(
  parent: SVGElement,
  ticks: readonly HazardTick[],
  {right, y, palette}: {readonly right: number; readonly y: ValueScale; readonly palette: Palette},
): void {
  const [bottom, top] = y.range();
  marks(layer(parent, 'line'), 'line', [0])
    .attr('x1', round(right))
    .attr('x2', round(right))
    .attr('y1', round(top))
    .attr('y2', round(bottom))
    .attr('stroke', palette.axis);
  marks(layer(parent, 'ticks'), 'line', ticks)
    .attr('x1', round(right))
    .attr('x2', round(right + 5))
    .attr('y1', ({at}) => round(y(at)))
    .attr('y2', ({at}) => round(y(at)))
    .attr('stroke', palette.axis);
  marks(layer(parent, 'clearings'), 'rect', ticks)
    .attr('x', round(right + 6))
    .attr('y', ({at}) => round(y(at) - 8))
    .attr('width', ({label}) => round(textWidth(label, size) + 4))
    .attr('height', 16)
    .attr('fill', palette.paper);
  textLines(
    layer(parent, 'hazards'),
    ticks.map(({at, label}): TextLine => ({x: right + 8, y: y(at) + 4, text: label, size, fill: palette.soft})),
  );
}
