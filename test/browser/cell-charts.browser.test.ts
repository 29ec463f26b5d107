import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {renderToString, smallMultiples, sweepHeatmap, trustMatrix} from '../../packages/viz/src/index.ts';
import {multiplesCases} from '../../packages/viz/src/small-multiples.fixture.ts';
import {heatmapCases} from '../../packages/viz/src/sweep-heatmap.fixture.ts';
import {trustCases} from '../../packages/viz/src/trust-matrix.fixture.ts';
import {chartPages} from './chart-pages.ts';
import {readoutLines} from './overlaps.ts';
import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./cell-charts.entry.ts');

type Options = {width?: number; locale?: 'en' | 'fr'; interactive?: boolean; theme?: 'auto'};

const newPage = chartPages('cell-charts', 'charts');

/** The charts, as Node draws them and as a page does. */
const drawn = {
  sweepHeatmap: {
    cases: Object.keys(heatmapCases),
    inNode: (name: string, options: Options) => renderToString(sweepHeatmap, heatmapCases[name], options),
    inPage: ([name, options]: readonly [string, Options]) => {
      const chart = charts.sweepHeatmap(charts.heatmapCases[name], options);
      document.body.replaceChildren(chart);
      return new XMLSerializer().serializeToString(chart);
    },
  },
  smallMultiples: {
    cases: Object.keys(multiplesCases),
    inNode: (name: string, options: Options) => renderToString(smallMultiples, multiplesCases[name], options),
    inPage: ([name, options]: readonly [string, Options]) => {
      const chart = charts.smallMultiples(charts.multiplesCases[name], options);
      document.body.replaceChildren(chart);
      return new XMLSerializer().serializeToString(chart);
    },
  },
  trustMatrix: {
    cases: Object.keys(trustCases),
    inNode: (name: string, options: Options) => renderToString(trustMatrix, trustCases[name], options),
    inPage: ([name, options]: readonly [string, Options]) => {
      const chart = charts.trustMatrix(charts.trustCases[name], options);
      document.body.replaceChildren(chart);
      return new XMLSerializer().serializeToString(chart);
    },
  },
};

async function emptyPage(width: number): Promise<Page> {
  const page = await newPage({width, height: 900});
  await page.addStyleTag({content: "text{font-family:'DejaVu Sans'}"});
  return page;
}

for (const [chart, {cases, inNode, inPage}] of Object.entries(drawn)) {
  for (const width of [320, 360, 920, 1280]) {
    test(`${chart} at ${width} px: no text overlaps another or leaves it, and Node writes the same bytes`, async () => {
      const page = await emptyPage(width);
      for (const name of cases) {
        for (const locale of ['en', 'fr'] as const) {
          const options = {width, locale, theme: 'auto', interactive: true} as const;
          const written = await page.evaluate(inPage, [name, options] as const);
          expect(written === inNode(name, options), `${name} ${locale}`).toBe(true);
          await expectTextsApart(page, {width, least: 8, what: `${name} ${locale}`});
        }
      }
      await page.close();
    });
  }
}

test('arrows walk over the cells of a chart, and Tab over the matrix stops at its slider first', async () => {
  const page = await emptyPage(920);
  const label = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.evaluate(drawn.sweepHeatmap.inPage, ['usual', {}] as const);
  await press('Tab', 'ArrowRight', 'ArrowDown');
  expect(await label()).toMatch(
    /^peacekeeping soldiers at 0.5 times the plan, commitment.guarantee at 0.7 1\/year: 25 of 40/,
  );
  expect(await page.evaluate(readoutLines)).toBe(await label());

  await page.evaluate(drawn.trustMatrix.inPage, ['usual', {}] as const);
  await press('Tab', 'Home', 'Tab', 'ArrowRight');
  expect(await label()).toBe('Trust of people in the state, January 2003: 45 of 100 (42 to 48)');
  await press('ArrowDown');
  expect(await label()).toBe('Trust of Front of the North in the state: not in the model');

  await page.evaluate(drawn.smallMultiples.inPage, ['usual', {}] as const);
  await press('Tab', 'Home', 'PageUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(
    /^January 2004: As it was, 7 of 100 simulated histories/,
  );
  await page.close();
});
