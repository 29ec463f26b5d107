import {valueAxis} from './axes.ts';
import {layer, marks, round} from './join.ts';
import type {TimeScale} from './time-scale.ts';
import type {Palette, PlanColours} from './tokens.ts';
import type {ValueScale} from './value-scale.ts';

/** Chance that armed conflict resumes within a year, in 100 histories still at peace when it begins. */
export interface YearlyChance {
  readonly from: Date;
  readonly to: Date;
  /** Absent where too few histories were at risk. */
  readonly chance?: number;
  readonly low?: number;
  readonly high?: number;
}

/** How the bars of each plan are told apart without colour. */
export type BarStyle = 'filled' | 'outlined' | 'tinted';

export const barStyles: readonly BarStyle[] = ['filled', 'outlined', 'tinted'];

export interface StripContext {
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly palette: Palette;
  /** How a chance is written beside its rule. */
  readonly labelOf: (chance: number) => string;
}

/** A bar per year with the whisker of its interval. */
export function hazardStrip(
  parent: SVGElement,
  years: readonly YearlyChance[],
  {ink, narrow}: PlanColours,
  bar: BarStyle,
  context: StripContext,
): void {
  const {x, y, palette, labelOf} = context;
  const [bottom] = y.domain();
  const known = years.filter(year => year.chance !== undefined);
  const left = ({from, to}: YearlyChance): number => x(from) + inset(x(to) - x(from));
  const right = ({from, to}: YearlyChance): number => x(to) - inset(x(to) - x(from));
  const middle = ({from, to}: YearlyChance): number => (x(from) + x(to)) / 2;

  valueAxis(layer(parent, 'chance-axis'), y.ticks(2), labelOf, context);
  marks(layer(parent, 'chance-bars'), 'rect', known, key)
    .attr('x', year => round(left(year)))
    .attr('y', ({chance = bottom}) => round(y(chance)))
    .attr('width', year => round(Math.max(right(year) - left(year), 0.5)))
    .attr('height', ({chance = bottom}) => round(y(bottom) - y(chance)))
    .attr('fill', {filled: ink, outlined: palette.paper, tinted: narrow}[bar])
    .attr('stroke', ink)
    .attr('stroke-width', 1.2);
  marks(
    layer(parent, 'chance-whiskers'),
    'line',
    known.filter(({low, high}) => low !== undefined && high !== undefined),
    key,
  )
    .attr('x1', year => round(middle(year)))
    .attr('x2', year => round(middle(year)))
    .attr('y1', ({low = bottom}) => round(y(low)))
    .attr('y2', ({high = bottom}) => round(y(high)))
    .attr('stroke', palette.ink)
    .attr('stroke-width', 1.2);
}

const key = ({from}: YearlyChance): string => String(from.getTime());

const inset = (width: number): number => Math.min(width * 0.18, 6);
