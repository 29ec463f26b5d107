import {layer, marks} from './join.ts';
import type {BandStep, PanelContext} from './panel-context.ts';
import {backPath, type Joined, linePath, places} from './paths.ts';
import type {PlanColours} from './tokens.ts';

/** Intervals over time as opaque areas, steps unless told otherwise, with thin edges, the widest first so that narrower ones lie on it. */
export function bands(
  parent: SVGElement,
  widestFirst: readonly (readonly BandStep[])[],
  colours: PlanColours,
  {x, y}: PanelContext,
  joined: Joined = 'held',
): void {
  const drawn = widestFirst.map(band => {
    const at = places(
      band.map(({date}) => x(date)),
      joined,
    );
    const lows = band.map(({low}) => y(low));
    const upper = linePath(
      at,
      band.map(({high}) => y(high)),
    );
    return {area: upper + backPath(at, lows), edges: [linePath(at, lows), upper]};
  });
  marks(layer(parent, 'areas'), 'path', drawn)
    .attr('fill', (_, i) => (i === 0 && drawn.length > 1 ? colours.wide : colours.narrow))
    .attr('d', ({area}) => area);
  marks(
    layer(parent, 'edges'),
    'path',
    drawn.flatMap(({edges}) => edges),
  )
    .attr('fill', 'none')
    .attr('stroke', colours.edge)
    .attr('stroke-width', 0.8)
    .attr('d', path => path);
}
