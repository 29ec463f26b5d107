import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import type {BaseOptions} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';
import {cases, charts} from './ladder.entry.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const ladder: typeof import('./ladder.entry.ts');

/** Any chart of the ladder: which data it takes is known to its own cases alone. */
type AnyChart = (data: unknown, options: BaseOptions) => SVGSVGElement;
type ChartName = keyof typeof charts;

const newPage = chartPages('ladder', 'ladder');

async function emptyPage(width: number): Promise<Page> {
  const page = await newPage({width});
  await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
  return page;
}

async function show(page: Page, chart: ChartName, name: string, options: Omit<BaseOptions, 'document'>): Promise<void> {
  await page.evaluate(
    ([chart, name, options]) => {
      const data = (ladder.cases[chart] as Readonly<Record<string, unknown>>)[name];
      document.body.replaceChildren((ladder.charts[chart] as unknown as AnyChart)(data, options));
    },
    [chart, name, options] as const,
  );
}

for (const chart of Object.keys(charts) as readonly ChartName[]) {
  test(`no text of ${chart}(data) overlaps another or leaves the chart, from 320 to 1280 px`, async () => {
    for (const [width, locale] of [
      [320, 'fr'],
      [390, 'en'],
      [920, 'fr'],
      [1280, 'en'],
    ] as const) {
      const page = await emptyPage(width);
      for (const name of Object.keys(cases[chart])) {
        await show(page, chart, name, {width, locale});
        for (const font of ['', 'wide']) {
          await page.evaluate(font => {
            document.body.className = font;
          }, font);
          await expectTextsApart(page, {width, least: 8, what: `${name} ${width} ${font}`});
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
  });
}

test('historiesChart: one tab stop walks row by row and speaks each history, and the pointer leads to a row', async () => {
  const page = await emptyPage(920);
  await show(page, 'historiesChart', 'nine runs', {width: 920});
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  await page.keyboard.press('ArrowDown');
  const spoken = await page.getAttribute('[role=slider]', 'aria-valuetext');
  expect(spoken).toMatch(/^Row 2 of 9\. Run \d under history: armed conflict resumed in \w+ \d{4}$/);
  expect(await page.textContent('.readout')).toBe(spoken);
  await page.keyboard.press('End');
  expect(await page.getAttribute('[role=slider]', 'aria-valuenow')).toBe('9');
  const box = await page.evaluate(() => document.querySelector('.rows path.peace')?.getBoundingClientRect() as DOMRect);
  await page.mouse.move(box.left + 40, box.top + 16 * 3 + 4);
  expect(await page.getAttribute('[role=slider]', 'aria-valuenow')).toBe('4');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test('quantileDotplot: arrows and pointer move the threshold, which counts dots, and it outlives an update', async () => {
  const page = await emptyPage(920);
  await show(page, 'quantileDotplot', 'relapse', {width: 920});
  await page.keyboard.press('Tab');
  for (const key of ['Home', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
  const spoken = await page.getAttribute('[role=slider]', 'aria-valuetext');
  expect(spoken).toMatch(/^\d+ of 50 before October 2004 \(\d of 60 histories\)$/);
  expect(await page.textContent('.readout')).toBe(spoken);
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as ReturnType<typeof ladder.charts.quantileDotplot>;
    chart.update(ladder.cases.quantileDotplot['two hundred']);
  });
  expect(await page.getAttribute('[role=slider]', 'aria-valuetext')).toContain('before October 2004');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  const box = await page.evaluate(() => document.querySelector('.axis line')?.getBoundingClientRect() as DOMRect);
  await page.mouse.move(box.right - 2, box.top - 5);
  expect(await page.getAttribute('[role=slider]', 'aria-valuetext')).toContain('before March 2018');
  await page.close();
});
