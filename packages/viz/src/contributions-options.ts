import type {BaseOptions} from './chart-element.ts';
import {checkOptions} from './relapse-risk-options.ts';

export interface ContributionsChartOptions extends BaseOptions {
  /** Name of the faction to show; default the first of the data. */
  readonly faction?: string;
  /** What an area stands for: one reason, or all reasons that one mechanism answers for. Default `reason`. */
  readonly groupBy?: 'reason' | 'mechanism';
  /** How many areas get a name, the largest first; the rest are drawn as one. Default 8, below 820 pixels 6. */
  readonly named?: number;
  /** Entry at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
}

const mostNamed = 12;

/** Throw on options that cannot be drawn. */
export function checkContributionsOptions(options: ContributionsChartOptions): void {
  const {width = 920, theme = 'light', locale = 'en', groupBy = 'reason', named = 8} = options;
  checkOptions({width, theme, locale});
  if (!['reason', 'mechanism'].includes(groupBy)) {
    throw new Error(`unknown grouping: ${groupBy} (reason, mechanism)`);
  }
  if (!(Number.isInteger(named) && named >= 1 && named <= mostNamed)) {
    throw new RangeError(`invalid named: ${named} (a whole number from 1 to ${mostNamed})`);
  }
}
