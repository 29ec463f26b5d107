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
/** How far a stroke leans over the height of its bar, and from one stroke to the next. */
const lean = 5;
const strokeGap = 6;

/** Bars from 0 to their values, some crossed by strokes, dots and squares at their values: full or hollow. */
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
  marks(
    layer(parent, 'strokes'),
    'path',
    of('bar').filter(({isStroked}) => isStroked),
    ({key}) => key,
  )
    .attr('fill', 'none')
    .attr('stroke', mark => (mark.full ? palette.paper : stroke(mark)))
    .attr('stroke-width', 1.6)
    .attr('d', ({value, y}) => strokes(Math.min(x(0), x(value)), Math.max(x(0), x(value)), y));
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

/** Leaning strokes across a bar from end to end; one that leans less across a bar too short for it. */
function strokes(from: number, to: number, y: number): string {
  const step = Math.min(lean, to - from);
  const count = 1 + Math.floor((to - from - step) / strokeGap);
  const [top, bottom] = [round(y - barHeight / 2), round(y + barHeight / 2)];
  return Array.from({length: count}, (_, i) => {
    const left = from + i * strokeGap;
    return `M${round(left)},${bottom}L${round(left + step)},${top}`;
  }).join('');
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
