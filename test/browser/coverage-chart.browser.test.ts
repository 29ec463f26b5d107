import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {coverageCases as cases} from '../../packages/viz/src/coverage-cases.fixture.ts';
import type {CoverageOptions} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';
import {darkShare, greysOf} from './greys.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./coverage.entry.ts');

const newPage = chartPages('coverage', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<CoverageOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.coverageChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

for (const width of [320, 360, 920, 1280]) {
  test(`no text overlaps another or leaves the chart at ${width} px, in two fonts and languages`, async () => {
    const page = await pageWith('two plans', {width});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const [name, {plans}] of Object.entries(cases)) {
      const by = plans[0].agencies.length > 0 ? 'agency' : 'sector';
      for (const [locale, font, options] of [
        ['en', '', {}],
        ['fr', 'wide', {by}],
        ['fr', 'wide', {sector: plans[0].sectors[0].name}],
      ] as const) {
        await page.evaluate(
          ([name, options, font]) => {
            document.body.className = font;
            document.querySelector('svg')?.replaceWith(charts.coverageChart(charts.cases[name], options));
          },
          [name, {width, locale, ...options}, font] as const,
        );
        await expectTextsApart(page, {width, least: 15, what: `${name} ${locale}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('the readout has what the cursor speaks: what was needed, met and wasted', async () => {
  const page = await pageWith('two plans');
  const spoken = () => page.getAttribute('[role=slider]', 'aria-valuetext');
  expect(await spoken()).toMatch(/^February 2018: /);
  await page.focus('[role=slider]');
  for (const key of ['Home', 'PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
  expect(await spoken()).toMatch(
    /^September 2005: under history, need for relief of .* met \(.*\), a gap of .* no need\. Under nothing shared, /,
  );
  const bare = (text: string | null) => text?.replace(/\s/g, '');
  expect(bare(await page.textContent('.readout'))).toBe(bare(await spoken()));
  await page.close();
});

test('hatchings are drawn: the gap has lines one way, duplication both ways, in both themes', async () => {
  const page = await newPage({});
  const inked = async (theme: 'light' | 'dark', name: string): Promise<number> => {
    await page.evaluate(theme => {
      document.body.replaceChildren(charts.coverageChart(charts.cases['one plan'], {theme, interactive: false}));
    }, theme);
    return darkShare(await greysOf(page, `g.key rect[fill$="${name})"]`, {x: 4, y: 4}));
  };
  expect(await inked('light', 'hatched')).toBeGreaterThan(0.1);
  expect(await inked('light', 'crossed')).toBeGreaterThan(1.3 * (await inked('light', 'hatched')));
  expect(1 - (await inked('dark', 'crossed'))).toBeGreaterThan(1.3 * (1 - (await inked('dark', 'hatched'))));
  await page.close();
});
