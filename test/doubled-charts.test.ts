import {afterAll, beforeAll, expect, test} from 'vitest';
import {languageNames} from '../packages/viz/src/language.ts';
import {miniDocument} from '../packages/viz/src/mini-document.ts';
import {charts, doubleWords} from './browser/doubled.ts';
import {overflows, overlaps} from './browser/overlaps.ts';
import {estimatedBoxes} from './estimated-boxes.ts';

let restore: () => void;
beforeAll(() => {
  restore = doubleWords();
});
afterAll(() => restore());

for (const [name, cases] of Object.entries(charts)) {
  test(`${name} keeps its layout where every word and label is twice as long`, () => {
    for (const [of, draw] of Object.entries(cases)) {
      for (const locale of languageNames) {
        for (const width of [360, 920]) {
          const chart = draw({width, locale, interactive: true, document: miniDocument()});
          const boxes = estimatedBoxes(chart).filter(({text}) => text !== '');
          expect(boxes.length).toBeGreaterThan(4);
          expect(overlaps(boxes), `${of} ${width} ${locale}`).toEqual([]);
          const height = Number(chart.getAttribute('height'));
          expect(overflows(boxes, {width, height}), `${of} ${width} ${locale}`).toEqual([]);
        }
      }
    }
  });
}
