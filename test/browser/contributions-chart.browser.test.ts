import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {contributionsCases as cases} from '../../packages/viz/src/contributions-cases.fixture.ts';
import type {ContributionsChartOptions} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./contributions.entry.ts');

const newPage = chartPages('contributions', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<ContributionsChartOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.contributionsChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

const layouts = [
  ...[360, 390, 640, 820, 1200].map(width => ({width, locale: 'en'}) as const),
  ...[320, 390].map(width => ({width, locale: 'fr'}) as const),
];

for (const {width, locale} of layouts) {
  test(`no text overlaps another or leaves the chart at ${width} px in two fonts, ${locale}`, async () => {
    const page = await pageWith('one plan', {width, locale});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      await page.evaluate(
        ([name, options]) => {
          document.querySelector('svg')?.replaceWith(charts.contributionsChart(charts.cases[name], options));
        },
        [name, {width, locale}] as const,
      );
      for (const font of ['', 'wide']) {
        await page.evaluate(font => {
          document.body.className = font;
        }, font);
        await expectTextsApart(page, {width, least: 20, what: `${name} ${font}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('the cursor is one tab stop that walks over the months and speaks every area', async () => {
  const page = await pageWith('one plan', {width: 1200});
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  expect(await page.getAttribute('[role=slider]', 'aria-label')).toBe('Time, from August 2003 to February 2018');
  for (const key of ['Home', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
  const spoken = (await page.getAttribute('[role=slider]', 'aria-valuetext')) ?? '';
  const shown = (await page.textContent('.readout')) ?? '';
  expect(shown).toMatch(/^September 2004: 0\.\d+ per year in a typical run \(log hazard −\d\.\d\)$/);
  expect(spoken.startsWith(`${shown}: people who would answer a call +0.2, no belief in the settlement +2.7, `)).toBe(
    true,
  );
  expect(await page.textContent('.key-time')).toBe('September 2004');
  expect(await page.getAttribute('[role=slider]', 'aria-valuenow')).toBe('13');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test('the cursor follows the pointer and outlives an update', async () => {
  const page = await pageWith('one plan');
  const box = await page.evaluate(() => document.querySelector('.zero line')?.getBoundingClientRect() as DOMRect);
  await page.mouse.move((box.left + box.right) / 2, box.top - 20);
  await page.mouse.down();
  expect(await page.textContent('.readout')).toContain('November 2010');
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as ReturnType<typeof charts.contributionsChart>;
    chart.update(charts.cases['difference']);
  });
  expect(await page.textContent('.readout')).toMatch(/^November 2010: \d+ times the hazard under history/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  await page.close();
});
