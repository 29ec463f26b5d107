import type {BaseOptions} from './chart-element.ts';
import {checkOptions} from './relapse-risk-options.ts';

export interface QuantileDotplotOptions extends Omit<BaseOptions, 'events'> {
  /** Dots that stand for all histories. Default 50, and 20 below 640 pixels. */
  readonly dots?: 20 | 50;
  /** Where the threshold begins: a day as `YYYY-MM-DD`, or a number. Default the middle of the axis. */
  readonly threshold?: string | number;
  /** Number of the plan among those of a page, 0 to 2: its dots have the colour that other charts give that plan. Default 0. */
  readonly plan?: 0 | 1 | 2;
}

/** Throw on options that cannot be drawn. */
export function checkDotplotOptions({
  width = 920,
  theme = 'light',
  locale = 'en',
  dots = 20,
  plan = 0,
}: Pick<QuantileDotplotOptions, 'width' | 'theme' | 'locale' | 'dots' | 'plan'>): void {
  checkOptions({width, theme, locale});
  checkDots(dots);
  if (plan !== 0 && plan !== 1 && plan !== 2) throw new RangeError(`invalid plan: ${plan} (0, 1 or 2)`);
}

function checkDots(dots: number): void {
  if (dots !== 20 && dots !== 50) throw new RangeError(`invalid dots: ${dots} (20 or 50)`);
}

/** How many dots are drawn where the options do not say. */
export const dotsFor = ({dots, width = 920}: Pick<QuantileDotplotOptions, 'dots' | 'width'>): number =>
  dots ?? (width < 640 ? 20 : 50);
