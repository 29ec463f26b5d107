import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {eventRailCases as cases} from '../../packages/viz/src/event-rail.fixture.ts';
import {type EventRailOptions, eventRail, renderToString} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./event-rail.entry.ts');

const newPage = chartPages('event-rail', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<EventRailOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.eventRail(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

test('eventRail(data) in Chromium has the bytes of renderToString in Node', async () => {
  const page = await pageWith('usual');
  for (const [name, data] of Object.entries(cases)) {
    const options = {interactive: true, width: 360, theme: 'auto', locale: 'fr', show: 'all'} as const;
    const inPage = await page.evaluate(
      ([name, options]) => new XMLSerializer().serializeToString(charts.eventRail(charts.cases[name], options)),
      [name, options] as const,
    );
    expect(inPage === renderToString(eventRail, data, options), name).toBe(true);
  }
  await page.close();
});

for (const width of [360, 920, 1280]) {
  test(`no text overlaps another or leaves the chart at ${width} px, in two fonts and languages`, async () => {
    const page = await pageWith('usual', {width});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      for (const [locale, font] of [
        ['en', ''],
        ['fr', 'wide'],
      ] as const) {
        await page.evaluate(
          ([name, width, locale, font]) => {
            document.body.className = font;
            const chart = charts.eventRail(charts.cases[name], {width, locale, show: 'all'});
            document.querySelector('svg')?.replaceWith(chart);
          },
          [name, width, locale, font] as const,
        );
        await expectTextsApart(page, {width, least: 5, what: `${name} ${locale}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('one tab stop: left and right walk over months, up and down to what happens, Enter pins and Escape leaves', async () => {
  const page = await pageWith('usual');
  const spoken = () => page.getAttribute('[role=slider]', 'aria-valuetext');
  const atBody = () => page.evaluate(() => document.activeElement === document.body);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  expect(await spoken()).toMatch(/^August 2003: 1 accord signed \(18 Aug 2003\)\. Begins: A small force/);
  await page.keyboard.press('ArrowRight');
  expect(await spoken()).toBe('September 2003: no event. Under way: A small force, 3,500 soldiers');
  for (const [key, month] of [
    ['ArrowUp', 'October 2003: 2 mission'],
    ['ArrowUp', 'December 2003: 3 first site'],
    ['ArrowUp', 'October 2005: 4 first poll'],
    ['ArrowDown', 'December 2003'],
    ['PageUp', 'December 2004: no event'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await spoken()).toContain(month);
  }
  expect(await page.textContent('.readout')).toBe(await spoken());
  await page.keyboard.press('Enter');
  const box = await page.evaluate(() => document.querySelector('.focus-ring')?.getBoundingClientRect() as DOMRect);
  await page.mouse.move(box.left + 500, box.top + 20);
  expect(await spoken()).toContain('December 2004');
  await page.keyboard.press('Escape');
  expect(await atBody()).toBe(true);
  await page.mouse.move(box.left + 510, box.top + 20);
  expect(await spoken()).not.toContain('December 2004');
  await page.close();
});
