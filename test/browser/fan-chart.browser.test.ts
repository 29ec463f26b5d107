import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {fanCases as cases} from '../../packages/viz/src/fan-cases.fixture.ts';
import type {FanOptions} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./fan.entry.ts');

const newPage = chartPages('fan', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<FanOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.fanChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

for (const width of [360, 920, 1280]) {
  test(`no text overlaps another or leaves the chart at ${width} px, in two fonts and languages`, async () => {
    const page = await pageWith('two plans', {width});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      for (const [locale, font] of [
        ['en', ''],
        ['fr', 'wide'],
      ] as const) {
        await page.evaluate(
          ([name, width, locale, font]) => {
            document.body.className = font;
            document.querySelector('svg')?.replaceWith(charts.fanChart(charts.cases[name], {width, locale}));
          },
          [name, width, locale, font] as const,
        );
        await expectTextsApart(page, {width, least: 15, what: `${name} ${locale}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('the cursor is one tab stop that walks over the months and speaks both plans and the record', async () => {
  const page = await pageWith('two plans');
  const spoken = () => page.getAttribute('[role=slider]', 'aria-valuetext');
  await page.keyboard.press('Tab');
  expect(await spoken()).toMatch(/^People displaced in the country, February 2018: median 20,200 under history /);
  await page.keyboard.press('Home');
  for (let month = 0; month < 4; month++) await page.keyboard.press('ArrowRight');
  expect(await spoken()).toMatch(
    /^People displaced in the country, December 2003: .* under history .* under no mission .*; the record has 532,000$/,
  );
  const bare = (text: string | null) => text?.replaceAll(' ', '');
  expect(bare(await page.textContent('.readout'))).toBe(bare(await spoken()));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test('more than 50 histories are painted on a canvas, which an update takes away again', async () => {
  const page = await pageWith('one plan', {lines: 60});
  const inked = await page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const {data} = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });
  expect(inked).toBeGreaterThan(5000);
  expect(await page.evaluate(() => document.querySelectorAll('.histories path').length)).toBe(0);
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as ReturnType<typeof charts.fanChart>;
    chart.update(charts.cases['one plan'], {lines: 9});
  });
  expect(await page.evaluate(() => document.querySelectorAll('canvas').length)).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll('.histories path').length)).toBe(9);
  await page.close();
});
