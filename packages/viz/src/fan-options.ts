import type {BaseOptions} from './chart-element.ts';
import {checkOptions} from './relapse-risk-options.ts';

export interface FanOptions extends BaseOptions {
  /** How many single histories are drawn of each plan, the first ones. Default 9; 0 for none. */
  readonly lines?: number;
  /** Month at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
}

export const defaultLines = 9;

/** Throw on options that cannot be drawn. */
export function checkFanOptions({width = 920, theme = 'light', locale = 'en', lines = defaultLines}: FanOptions): void {
  checkOptions({width, theme});
  if (!['en', 'fr'].includes(locale)) throw new Error(`unknown locale: ${locale} (en, fr)`);
  if (!(Number.isInteger(lines) && lines >= 0)) throw new RangeError(`invalid lines: ${lines} (a whole number from 0)`);
}
