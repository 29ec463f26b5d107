import type {BaseOptions} from './chart-element.ts';
import {checkName, checkOptions} from './relapse-risk-options.ts';

export interface CountGridOptions extends Omit<BaseOptions, 'events'> {
  /** Tell squares apart by when conflict resumed: the first year, years 2 to 5, later. Default `none`. */
  readonly shade?: 'none' | 'period';
}

/** Throw on options that cannot be drawn. */
export function checkCountGridOptions({width, theme, locale, shade = 'none'}: CountGridOptions): void {
  checkOptions({
    ...(width !== undefined && {width}),
    ...(theme !== undefined && {theme}),
    ...(locale !== undefined && {locale}),
  });
  checkName('shade', shade, ['none', 'period']);
}
