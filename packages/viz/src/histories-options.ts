import type {BaseOptions} from './chart-element.ts';
import {checkName, checkOptions} from './relapse-risk-options.ts';

/** By number of the run, by the day conflict resumed, or of two plans the pairs together that differ. */
export type HistoriesOrder = 'run' | 'date' | 'pair';

export interface HistoriesOptions extends Omit<BaseOptions, 'events'> {
  /** Order of the rows. Default `date`. */
  readonly order?: HistoriesOrder;
  /** All rows, or the one under the cursor and the rest as a count of outlines. Default `all`. */
  readonly show?: 'all' | 'one';
  /** Row at which the cursor begins, counted from 0. Default 0. */
  readonly cursor?: number;
}

/** Throw on options that cannot be drawn. */
export function checkHistoriesOptions(
  {width = 920, theme = 'light', locale = 'en', order = 'date', show = 'all', cursor = 0}: HistoriesOptions,
  plans: number,
): void {
  checkOptions({width, theme, locale});
  checkName('order', order, plans === 2 ? ['run', 'date', 'pair'] : ['run', 'date']);
  checkName('show', show, ['all', 'one']);
  if (!(Number.isInteger(cursor) && cursor >= 0)) throw new RangeError(`invalid cursor: ${cursor} (a row from 0)`);
}
