import {layer, marks, round} from './join.ts';
import {type LegendRows, legendRows, legendWords} from './legend-rows.ts';
import {dashesOfPlan} from './steps.ts';
import type {Palette} from './tokens.ts';

type LegendKind = 'wide' | 'narrow' | 'line' | 'median' | 'ghost' | 'history' | 'result' | 'observed';

/** Widths of the lines. */
const widths: Readonly<Partial<Record<LegendKind, number>>> = {line: 2.4, median: 1.6, ghost: 1.3, history: 0.7};

export interface LegendItem {
  readonly kind: LegendKind;
  readonly text: string;
}

export type Legend = LegendRows<LegendItem>;

const swatch = 34;

/** Place the items along rows no wider than `width`. */
export const layoutLegend = (items: readonly LegendItem[], width: number): Legend => legendRows(items, swatch, width);

/** Swatches in the colours of every plan, side by side, with what they mean. */
export function legend(parent: SVGElement, {items, texts}: Legend, plans: number, palette: Palette): void {
  const part = swatch / plans;
  const pieces = items.flatMap(({kind, x, y}) =>
    palette.plans.slice(0, plans).map((colours, plan) => ({kind, colours, plan, x: x + plan * part, y})),
  );
  const of = (...kinds: readonly LegendKind[]) => pieces.filter(({kind}) => kinds.includes(kind));
  marks(layer(parent, 'swatches'), 'rect', of('wide', 'narrow'))
    .attr('x', ({x}) => round(x))
    .attr('y', ({y}) => round(y - 6))
    .attr('width', round(part))
    .attr('height', 12)
    .attr('fill', ({kind, colours}) => (kind === 'wide' ? colours.wide : colours.narrow))
    .attr('stroke', ({colours}) => colours.edge)
    .attr('stroke-width', 0.8);
  marks(layer(parent, 'strokes'), 'line', of('line', 'median', 'ghost', 'history'))
    .attr('x1', ({x}) => round(x))
    .attr('x2', ({x}) => round(x + part - (plans > 1 ? 2 : 0)))
    .attr('y1', ({y}) => round(y))
    .attr('y2', ({y}) => round(y))
    .attr('stroke', ({colours}) => colours.ink)
    .attr('stroke-width', ({kind}) => widths[kind] ?? 1)
    .attr('stroke-dasharray', ({kind, plan}) =>
      kind === 'ghost' ? '1.3 2.7' : kind === 'history' ? 'none' : dashesOfPlan[plan],
    );
  marks(
    layer(parent, 'dots'),
    'circle',
    of('result', 'observed').filter(({kind, plan}) => kind === 'result' || plan === 0),
  )
    .attr('cx', ({x}) => round(x + part / 2))
    .attr('cy', ({y}) => round(y))
    .attr('r', 4.2)
    .attr('fill', ({kind, colours}) => (kind === 'observed' ? palette.ink : colours.ink))
    .attr('stroke', palette.paper)
    .attr('stroke-width', 1.4);
  legendWords(layer(parent, 'meanings'), texts, palette.soft);
}
