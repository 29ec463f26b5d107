import {type AnyOptions, everyChart} from '../../packages/viz/src/every-chart.fixture.ts';

/** Every case is drawn in the first two of these, the usual one in all. */
const looks: readonly AnyOptions[] = [
  {locale: 'en', theme: 'light', width: 920, interactive: false},
  {locale: 'fr', theme: 'auto', width: 360, interactive: true},
  {locale: 'en', theme: 'dark', width: 1280, interactive: true},
  {locale: 'fr', theme: 'dark', width: 920, interactive: false},
];

/** A hash of the markup of every chart, by chart, case and options: in the page's document, or where there is none in ours. */
export function chartHashes(): Readonly<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [name, {draw, cases, usual, choices}] of Object.entries(everyChart)) {
    for (const [which, data] of Object.entries(cases)) {
      const chosen =
        which === usual ? [...looks, ...choices.map(choice => ({...choice, ...looks[1]}))] : looks.slice(0, 2);
      for (const options of chosen) {
        hashes[`${name} of ${which} ${JSON.stringify(options)}`] = hash(markup(draw(data, options)));
      }
    }
  }
  return hashes;
}

const markup = (chart: SVGSVGElement): string =>
  typeof XMLSerializer === 'undefined' ? chart.outerHTML : new XMLSerializer().serializeToString(chart);

/** FNV-1a over UTF-16 units, and the length. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return `${(state >>> 0).toString(16).padStart(8, '0')} ${text.length}`;
}
