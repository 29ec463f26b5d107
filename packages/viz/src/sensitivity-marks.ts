import {layer, marks, round} from './join.ts';
import type {PlacedMark} from './sensitivity-rows.ts';
import type {Palette} from './tokens.ts';

interface MarkContext {
  readonly x: (value: number) => number;
  readonly palette: Palette;
}

const barHeight = 11;
const radius = 4.6;
const side = 8;
const cap = 3.5;

/** Bars from 0 to their values, dots and squares at their values: full or hollow. */
export function barsAndDots(parent: SVGElement, items: readonly PlacedMark[], {x, palette}: MarkContext): void {
  const of = (wanted: PlacedMark['kind']): readonly PlacedMark[] => items.filter(({kind}) => kind === wanted);
  const fill = ({full, colours}: PlacedMark): string => (full ? palette.plans[colours].edge : palette.paper);
  const stroke = ({colours}: PlacedMark): string => palette.plans[colours].ink;
  marks(layer(parent, 'bars'), 'rect', of('bar'), ({key}) => key)
    .attr('x', ({value}) => round(Math.min(x(0), x(value))))
    .attr('y', ({y}) => round(y - barHeight / 2))
    .attr('width', ({value}) => round(Math.abs(x(value) - x(0))))
    .attr('height', barHeight)
    .attr('fill', fill)
    .attr('stroke', stroke);
  marks(layer(parent, 'squares'), 'rect', of('square'), ({key}) => key)
    .attr('x', ({value}) => round(x(value) - side / 2))
    .attr('y', ({y}) => round(y - side / 2))
    .attr('width', side)
    .attr('height', side)
    .attr('fill', fill)
    .attr('stroke', stroke)
    .attr('stroke-width', 1.4);
  marks(layer(parent, 'dots'), 'circle', of('dot'), ({key}) => key)
    .attr('cx', ({value}) => round(x(value)))
    .attr('cy', ({y}) => round(y))
    .attr('r', radius)
    .attr('fill', fill)
    .attr('stroke', stroke)
    .attr('stroke-width', 1.4);
}

/** Intervals as lines with caps. */
export function whiskers(
  parent: SVGElement,
  items: readonly Pick<PlacedMark, 'key' | 'y' | 'interval'>[],
  {x, palette}: MarkContext,
): void {
  const spans = items.flatMap(({key, y, interval}) =>
    interval ? [{key, y, low: x(interval.low), high: x(interval.high)}] : [],
  );
  marks(layer(parent, 'whiskers'), 'path', spans, ({key}) => key)
    .attr('fill', 'none')
    .attr('stroke', palette.ink)
    .attr('stroke-width', 1.2)
    .attr('d', ({low, high, y}) => {
      const [top, bottom] = [round(y - cap), round(y + cap)];
      return `M${round(low)},${top}V${bottom}M${round(low)},${round(y)}H${round(high)}M${round(high)},${top}V${bottom}`;
    });
}
