import {cursorStyle} from './cursor-slider.ts';
import {autoStyle, dark, forcedStyle, paletteOf, type Theme} from './tokens.ts';

/** Class of the root; its style rules are written for this class, so that charts of two themes can share a page. */
export const classOf = (theme: Theme): string => `postbellum-${theme}`;

/**
 * Rules that attributes cannot express: the focus ring, dark colours where the system asks for them, and its own paper
 * and ink where the reader forces colours. A chart of a fixed theme stays as it is, on its own paper: a browser recolours
 * no SVG.
 */
export function chartStyle(theme: Theme, interactive: boolean): string {
  const selector = `.${classOf(theme)}`;
  const ring = interactive ? cursorStyle(selector, paletteOf(theme).focus) : '';
  if (theme !== 'auto') return ring;
  const darkRing = interactive ? cursorStyle(selector, dark.focus) : '';
  const forcedRing = interactive ? cursorStyle(selector, 'Highlight') : '';
  return [
    ring,
    autoStyle(selector),
    darkRing && `@media (prefers-color-scheme: dark){${darkRing}}`,
    forcedStyle(selector, forcedRing),
  ].join('');
}
