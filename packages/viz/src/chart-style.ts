import {cursorStyle} from './cursor-slider.ts';
import {autoStyle, dark, paletteOf, type Theme} from './tokens.ts';

/** Class of the root; its style rules are written for this class, so that charts of two themes can share a page. */
export const classOf = (theme: Theme): string => `postbellum-${theme}`;

/** Rules that attributes cannot express: the focus ring, and dark colours where the system asks for them. */
export function chartStyle(theme: Theme, interactive: boolean): string {
  const selector = `.${classOf(theme)}`;
  const ring = interactive ? cursorStyle(selector, paletteOf(theme).focus) : '';
  if (theme !== 'auto') return ring;
  const darkRing = interactive ? cursorStyle(selector, dark.focus) : '';
  return `${ring}${autoStyle(selector)}${darkRing ? `@media (prefers-color-scheme: dark){${darkRing}}` : ''}`;
}
