import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {cases} from '../../packages/viz/src/relapse-risk-cases.fixture.ts';
import type {RelapseRiskOptions} from '../../packages/viz/src/relapse-risk-options.ts';
import {chartPages} from './chart-pages.ts';
import {greysOf, printGrey} from './greys.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./relapse-risk.entry.ts');

const newPage = chartPages('relapse-risk', 'charts');

/** A page with one chart of a case in it. */
async function pageWith(name: string, options: Omit<RelapseRiskOptions, 'document'> = {}): Promise<Page> {
  const page = await newPage({width: options.width});
  await page.evaluate(
    ([name, options]) => {
      document.body.append(charts.relapseRiskChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
  return page;
}

test('the words of hostile labels stay words', async () => {
  const page = await pageWith('hostile words');
  const scripts = await page.evaluate(() => document.querySelectorAll('svg script').length);
  expect(scripts).toBe(0);
  expect(await page.textContent('svg')).toContain('<script>alert("2")</script> & \'quotes\'');
  await page.close();
});

const layouts = [
  ...[360, 640, 920, 1280].map(width => ({width, locale: 'en'}) as const),
  ...[320, 390].map(width => ({width, locale: 'fr'}) as const),
];

for (const {width, locale} of layouts) {
  test(`no text overlaps another or leaves the chart at ${width} px in two fonts, ${locale}`, async () => {
    const page = await pageWith('two plans', {width, locale});
    await page.addStyleTag({content: ".wide text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      await page.evaluate(
        ([name, options]) => {
          document.querySelector('svg')?.replaceWith(charts.relapseRiskChart(charts.cases[name], options));
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

test('the cursor is one tab stop that walks by month and year and speaks every plan', async () => {
  const page = await pageWith('two plans');
  await page.evaluate(() => {
    const log: unknown[] = [];
    Object.assign(globalThis, {log});
    document.body.addEventListener('input', ({target}) => log.push((target as unknown as {value: unknown}).value));
  });
  const spoken = () => page.getAttribute('[role=slider]', 'aria-valuetext');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.focus-ring rect') as Element).stroke),
  ).toBe('rgb(138, 63, 160)');

  const walk: Record<string, string | null> = {};
  for (const key of ['Home', 'ArrowRight', 'PageUp', 'PageDown', 'ArrowLeft', 'Shift+ArrowRight', 'End']) {
    await page.keyboard.press(key);
    walk[key] = await spoken();
  }
  const said = (month: string, a: number, b: number) =>
    `By ${month} armed conflict had resumed in ${a} of 200 histories under history and ${b} of 200 histories under no mission`;
  expect(walk).toEqual({
    Home: said('August 2003', 0, 0),
    ArrowRight: said('September 2003', 0, 0),
    PageUp: said('September 2004', 1, 4),
    PageDown: said('September 2003', 0, 0),
    ArrowLeft: said('August 2003', 0, 0),
    'Shift+ArrowRight': said('August 2004', 0, 2),
    End: said('February 2018', 38, 114),
  });
  expect(await page.getAttribute('[role=slider]', 'aria-valuenow')).toBe('174');
  expect(await page.textContent('.readout')).toBe(await spoken());
  const log = await page.evaluate(() => (globalThis as unknown as {log: unknown[]}).log);
  expect(log.length).toBe(7);
  expect(log[1]).toEqual({month: 1, date: '2003-09-01'});
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test('the cursor follows the pointer and outlives an update', async () => {
  const page = await pageWith('two plans');
  const {left, right} = await page.evaluate(
    () => document.querySelector('.rules line')?.getBoundingClientRect() as DOMRect,
  );
  const y = await page.evaluate(() => document.querySelector('.rules line')?.getBoundingClientRect().top ?? 0);
  await page.mouse.move((left + right) / 2, y + 20);
  await page.mouse.down();
  const before = await page.getAttribute('[role=slider]', 'aria-valuetext');
  expect(before).toContain('By November 2010');
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as ReturnType<typeof charts.relapseRiskChart>;
    chart.update(charts.cases['three plans']);
  });
  const after = await page.getAttribute('[role=slider]', 'aria-valuetext');
  expect(after).toMatch(/^By November 2010 .* under half force$/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
  await page.close();
});

test('printed without colour, plans are told by their lines: whole, in dashes, in dots where it is the other one', async () => {
  const page = await pageWith('two plans', {theme: 'auto'});
  await printGrey(page);
  /** Gaps that are seen along a line of the legend. */
  const gaps = async (line: number): Promise<number> => {
    const columns = await greysOf(page, `.legend .strokes line:nth-child(${line})`, {x: 0, y: -1});
    const darkest = columns.map(column => Math.min(...column));
    const isInk = darkest.map(grey => grey < 160);
    return isInk.filter((ink, at) => !ink && isInk[at - 1]).length;
  };
  const [one, other, dots] = [await gaps(1), await gaps(2), await gaps(3)];
  expect(one).toBe(0);
  expect(other).toBeGreaterThan(0);
  expect(dots).toBeGreaterThan(other);
  await page.close();
});

test('the accessibility tree has the sentence of counts as the name and the description of the chart', async () => {
  const page = await pageWith('two plans');
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const chart = nodes.find(({role}) => role?.value === 'graphics-document' || role?.value === 'GraphicsDocument');
  const sentence = (await page.textContent('svg title')) ?? '';
  expect(chart?.name?.value).toBe(sentence);
  const slider = nodes.find(({role}) => role?.value === 'slider');
  expect(slider?.name?.value).toBe('Month, from August 2003 to March 2018');
  await page.close();
});
