import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import type {TileMap, TileMapOptions} from '../../packages/viz/src/index.ts';
import {tileCases as cases} from '../../packages/viz/src/tile-map.fixture.ts';
import {chartPages} from './chart-pages.ts';
import {readoutLines} from './overlaps.ts';
import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./tile-map.entry.ts');

const newPage = chartPages('tile-map', 'charts');

/** A page with one map of a case in it. */
async function pageWith(name: string, options: Omit<TileMapOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width, height: 900});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.tileMap(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

for (const width of [320, 360, 920, 1280]) {
  test(`no text of the map overlaps another or leaves it at ${width} px`, async () => {
    const page = await pageWith('usual', {width});
    await page.addStyleTag({content: "text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      for (const locale of ['en', 'fr'] as const) {
        await page.evaluate(
          ([name, options]) => {
            document.querySelector('svg')?.replaceWith(charts.tileMap(charts.cases[name], options));
          },
          [name, {width, locale}] as const,
        );
        await expectTextsApart(page, {width, least: 15, what: `${name} ${locale}`});
      }
    }
    await page.close();
  });
}

test('Tab leads to the slider and to one tile; arrows walk over months and tiles, each with its sentence', async () => {
  const page = await pageWith('usual');
  const focused = (attribute: string): Promise<string | null | undefined> =>
    page.evaluate(attribute => document.activeElement?.getAttribute(attribute), attribute);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab');
  expect(await focused('role')).toBe('slider');
  await press('Home', 'ArrowRight');
  expect(await focused('aria-valuenow')).toBe('1');
  await press('Tab');
  expect(await focused('aria-label')).toBe('North, 2004: 20 of 200 simulated histories, 10 in 100 (2 to 14)');
  await press('ArrowDown', 'ArrowRight');
  expect(await focused('aria-label')).toMatch(/^East, 2004: /);
  expect(await page.evaluate(readoutLines)).toBe(await focused('aria-label'));
  const value = await page.evaluate(() => (document.querySelector('svg') as unknown as TileMap).value);
  expect(value).toEqual({place: 'place 4', period: 1, from: '2004-01-01', to: '2004-12-31'});
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test('the pointer chooses a tile and a month, and the focus survives an update', async () => {
  const page = await pageWith('usual', {cursor: 0});
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as TileMap;
    chart.addEventListener('input', () => {
      document.title = `${chart.value?.place} ${chart.value?.period}`;
    });
  });
  await page.locator('g.cell').nth(3).click();
  expect(await page.title()).toBe('place 3 0');
  await page.evaluate(() => {
    (document.querySelector('svg') as unknown as TileMap).update(charts.cases['missing'], {width: 640});
  });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('place 3');
  await page.locator('g.cursor').click();
  expect(await page.title()).toMatch(/^place 3 [45]$/);
  await page.close();
});
