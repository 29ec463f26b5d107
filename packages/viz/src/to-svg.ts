import type {ChartElement} from './chart-element.ts';
import {miniDocument} from './mini-document.ts';

/** A chart of any kind, with what copies of it need. */
export type AnyChart = Pick<
  ChartElement<unknown, {readonly document?: Document; readonly interactive?: boolean}, unknown>,
  'copy' | 'toJSON'
>;

/**
 * A chart as a file of SVG that stands alone: as it is shown, where its cursor stands but nothing to press, lines that a
 * page paints on a canvas as a path, and the line of where its numbers come from. It looks as what `renderToString` gives,
 * without the groups that wait for a redrawing.
 */
export function toSVG(chart: AnyChart): string {
  return chart
    .copy({document: miniDocument(), interactive: false})
    .outerHTML.replaceAll(/<g class="focus-ring"[^>]*><rect[^>]*\/><\/g>/g, '')
    .replaceAll(' transform="translate(0,0)"', '')
    .replaceAll(/<g class="[\w-]+"\/>/g, '');
}
