import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import type {SensitivityChartOptions} from '../../packages/viz/src/index.ts';
import {sensitivityCases as cases} from '../../packages/viz/src/sensitivity-cases.fixture.ts';
import {chartPages} from './chart-pages.ts';
import {darkShare, greysOf, printGrey} from './greys.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./sensitivity.entry.ts');

const newPage = chartPages('sensitivity', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<SensitivityChartOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.sensitivityChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

const layouts = [
  ...[360, 390, 640, 720, 920, 1280].map(width => ({width, locale: 'en'}) as const),
  ...[320, 390, 920].map(width => ({width, locale: 'fr'}) as const),
];

for (const {width, locale} of layouts) {
  test(`no text overlaps another or leaves the chart at ${width} px in two fonts, ${locale}`, async () => {
    const page = await pageWith('one at a time', {width, locale});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      await page.evaluate(
        ([name, options]) => {
          document.querySelector('svg')?.replaceWith(charts.sensitivityChart(charts.cases[name], options));
        },
        [name, {width, locale}] as const,
      );
      for (const font of ['', 'wide']) {
        await page.evaluate(font => {
          document.body.className = font;
        }, font);
        await expectTextsApart(page, {width, least: 15, what: `${name} ${font}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('printed without colour, bars at the low end are told by the strokes across them, full or hollow', async () => {
  const page = await pageWith('one at a time');
  await printGrey(page);
  const inside = {x: 2, y: 2};
  const [low, high, hollow] = await Promise.all(
    [1, 2, 4].map(item => greysOf(page, `.legend .swatches > g:nth-child(${item}) .bars rect`, inside)),
  );
  expect(darkShare(low)).toBeGreaterThan(0.5);
  expect(Math.max(...low.flat()) - Math.min(...low.flat())).toBeGreaterThan(80);
  for (const plain of [high, hollow]) expect(new Set(plain.flat()).size).toBe(1);
  await page.close();
});

test('each factor is an object with a sentence, and Tab passes the chart by', async () => {
  const page = await pageWith('missing rows', {width: 390});
  const spoken = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[role=graphics-symbol]'), row => row.getAttribute('aria-label')),
  );
  expect(spoken).toHaveLength(6);
  expect(spoken[1]).toBe(
    'effect of no belief in the settlement against full belief; resort.disbelief: 1 to 4.5 log hazard, 3 as it is ' +
      '(calibrated); −6.9 (−9.3 to −4.3) percentage points at 1, +11.6 (+9.0 to +14.4) at 4.5',
  );
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});
