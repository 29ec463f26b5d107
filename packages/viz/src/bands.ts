import {area, type CurveFactory, curveStepAfter, line} from 'd3';
import {layer, marks} from './join.ts';
import type {BandStep, PanelContext} from './panel-context.ts';
import type {PlanColours} from './tokens.ts';

/** Intervals over time as opaque areas, steps unless told otherwise, with thin edges, the widest first so that narrower ones lie on it. */
export function bands(
  parent: SVGElement,
  widestFirst: readonly (readonly BandStep[])[],
  colours: PlanColours,
  {x, y}: PanelContext,
  curve: CurveFactory = curveStepAfter,
): void {
  const shape = area<BandStep>(
    ({date}) => x(date),
    ({low}) => y(low),
    ({high}) => y(high),
  )
    .curve(curve)
    .digits(1);
  const edge = line<readonly [Date, number]>(
    ([date]) => x(date),
    ([, value]) => y(value),
  )
    .curve(curve)
    .digits(1);

  marks(layer(parent, 'areas'), 'path', widestFirst)
    .attr('fill', (_, i) => (i === 0 && widestFirst.length > 1 ? colours.wide : colours.narrow))
    .attr('d', band => shape(band));
  marks(
    layer(parent, 'edges'),
    'path',
    widestFirst.flatMap(band => [
      band.map(({date, low}) => [date, low] as const),
      band.map(({date, high}) => [date, high] as const),
    ]),
  )
    .attr('fill', 'none')
    .attr('stroke', colours.edge)
    .attr('stroke-width', 0.8)
    .attr('d', points => edge(points));
}
