import type {BaseOptions} from './chart-element.ts';
import {checkOptions} from './relapse-risk-options.ts';

export interface SensitivityChartOptions extends Omit<BaseOptions, 'events'> {
  /** Factors drawn, those that move the measure most; the table has all. Default 30. */
  readonly top?: number;
}

/** Throw on options that cannot be drawn. */
export function checkSensitivityChartOptions({
  width = 920,
  theme = 'light',
  locale = 'en',
  top = 30,
}: SensitivityChartOptions): void {
  checkOptions({width, theme, locale});
  if (!(Number.isInteger(top) && top >= 1)) throw new RangeError(`invalid top: ${top} (a whole number from 1)`);
}
