import {miniDocument} from './mini-document.ts';

export const svg = 'http://www.w3.org/2000/svg';

/** The element a chart begins with, in the document given, in the page's, or else in the built-in one. */
export function createRoot(given?: Document): SVGSVGElement {
  const inPage = typeof document === 'undefined' ? undefined : document;
  return (given ?? inPage ?? miniDocument()).createElementNS(svg, 'svg');
}
