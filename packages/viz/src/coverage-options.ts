import type {BaseOptions} from './chart-element.ts';
import {checkName, checkOptions} from './relapse-risk-options.ts';

export interface CoverageOptions extends BaseOptions {
  /** Name of the sector to show; all sectors if absent. */
  readonly sector?: string;
  /** What the areas of provision stand for. Default `sector`; one sector alone is not kept by agency. */
  readonly by?: 'sector' | 'agency';
  /** Month at which the cursor begins, counted from 0; default the last. */
  readonly cursor?: number;
  /** Begins the names of the hatchings, which a page has once each; made of what is drawn if absent. */
  readonly id?: string;
}

/** Throw on options that cannot be drawn. */
export function checkCoverageOptions(options: CoverageOptions): void {
  const {width = 920, theme = 'light', locale = 'en', by = 'sector', sector, id = 'a'} = options;
  checkOptions({width, theme, locale});
  checkName('by', by, ['sector', 'agency']);
  if (by === 'agency' && sector !== undefined) {
    throw new Error(`unknown part: ${sector} by agency (a sector, or all sectors by agency)`);
  }
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new Error(`invalid id: ${id} (a letter, then letters, digits, - and _)`);
}
