import type {BaseOptions} from './chart-element.ts';

export interface RelapseRiskOptions extends BaseOptions {
  /** Strip with the chance of each year below each panel. Default `year`. */
  readonly hazard?: 'year' | 'none';
  /** Table with the number of histories in each state. Default true. */
  readonly riskTable?: boolean;
  /** Month at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
}

const minWidth = 320;

/** Throw on options that cannot be drawn. */
export function checkOptions({
  width = 920,
  theme = 'light',
  locale = 'en',
  hazard = 'year',
}: Partial<RelapseRiskOptions>): void {
  if (!(width >= minWidth && width <= 10_000))
    throw new RangeError(`invalid width: ${width} (from ${minWidth} to 10000)`);
  checkName('theme', theme, ['light', 'dark', 'auto']);
  checkName('locale', locale, ['en', 'fr']);
  checkName('hazard', hazard, ['year', 'none']);
}

function checkName(noun: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new Error(`unknown ${noun}: ${value} (${allowed.join(', ')})`);
}
