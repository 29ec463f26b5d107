import {expect, test} from 'vitest';
import {languageNames} from '../../packages/viz/src/language.ts';
import {chartPages} from './chart-pages.ts';
import {charts} from './doubled.ts';
import {overflows, overlaps, textBoxes} from './overlaps.ts';

/** What the bundle leaves in the page. */
declare const doubled: typeof import('./doubled.entry.ts');

const newPage = chartPages('doubled', 'doubled');

for (const width of [360, 920]) {
  test(`no text overlaps another or leaves a chart at ${width} px where every word and label is twice as long`, async () => {
    const page = await newPage({width});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    await page.evaluate(() => {
      doubled.doubleWords();
    });
    for (const name of Object.keys(charts)) {
      for (const locale of languageNames) {
        await page.evaluate(
          ([name, width, locale]) => {
            document.body.className = locale === 'fr' ? 'wide' : '';
            const [usual] = Object.values(doubled.charts[name]);
            document.body.replaceChildren(usual({width, locale}));
          },
          [name, width, locale] as const,
        );
        const boxes = (await page.evaluate(textBoxes)).filter(({text}) => text !== '');
        expect(boxes.length).toBeGreaterThan(10);
        expect(overlaps(boxes), `${name} ${locale}`).toEqual([]);
        const {height} = await page.evaluate(() => document.querySelector('svg')?.getBoundingClientRect() as DOMRect);
        expect(overflows(boxes, {width, height}), `${name} ${locale}`).toEqual([]);
      }
    }
    await page.close();
  });
}
