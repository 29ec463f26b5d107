import type {TimeTick} from './dates.ts';
import {layer, marks, round, textLines} from './join.ts';
import type {PanelContext} from './panel-context.ts';

const tickSize = 12;

/** Horizontal rules and their values at the left of a panel; the lowest rule is the axis of time. */
export function valueAxis(
  parent: SVGElement,
  values: readonly number[],
  labelOf: (value: number) => string,
  {x, y, palette}: PanelContext,
): void {
  const [left, right] = x.range();
  marks(layer(parent, 'rules'), 'line', values)
    .attr('x1', round(left))
    .attr('x2', round(right))
    .attr('y1', value => round(y(value)))
    .attr('y2', value => round(y(value)))
    .attr('stroke', value => (value === 0 ? palette.axis : palette.grid));
  textLines(
    layer(parent, 'values'),
    values.map(value => ({
      x: left - 6,
      y: y(value) + 4,
      text: labelOf(value),
      size: tickSize,
      fill: palette.soft,
      anchor: 'end',
    })),
  );
}

/** Ticks below the lowest value and their dates. */
export function timeAxis(parent: SVGElement, ticks: readonly TimeTick[], {x, y, palette}: PanelContext): void {
  const bottom = y(0);
  marks(layer(parent, 'ticks'), 'line', ticks)
    .attr('x1', ({date}) => round(x(date)))
    .attr('x2', ({date}) => round(x(date)))
    .attr('y1', round(bottom))
    .attr('y2', round(bottom + 4))
    .attr('stroke', palette.axis);
  dateLabels(layer(parent, 'dates'), ticks, {x, bottom, palette});
}

/** Dates below the bottom of a panel. */
export function dateLabels(
  parent: SVGElement,
  ticks: readonly TimeTick[],
  {x, bottom, palette}: Pick<PanelContext, 'x' | 'palette'> & {readonly bottom: number},
): void {
  textLines(
    parent,
    ticks.map(({date, label}) => ({
      x: x(date),
      y: bottom + 17,
      text: label,
      size: tickSize,
      fill: palette.soft,
      anchor: 'middle',
    })),
  );
}
