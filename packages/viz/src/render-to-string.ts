import type {BaseOptions} from './chart-element.ts';
import {miniDocument} from './mini-document.ts';

/** Draw a chart without a browser: the same bytes that Chromium's XMLSerializer would write. */
export function renderToString<Data, Options extends BaseOptions>(
  chart: (data: Data, options: Options) => SVGSVGElement,
  data: NoInfer<Data>,
  options: NoInfer<Options>,
): string {
  const {interactive = false} = options;
  return chart(data, {...options, interactive, document: miniDocument()}).outerHTML;
}
