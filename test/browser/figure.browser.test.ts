import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {everyChart} from '../../packages/viz/src/every-chart.fixture.ts';
import {charts, draw, toSVG} from '../../packages/viz/src/index.ts';
import {miniDocument} from '../../packages/viz/src/mini-document.ts';
import {chartPages} from './chart-pages.ts';

/** What the bundle leaves in the page. */
declare const figures: typeof import('./figure.entry.ts');

type Name = keyof typeof charts;

const newPage = chartPages('figure', 'figures');
const names = Object.keys(charts) as readonly Name[];

/** Show the figure of a chart alone in a page. */
async function show(page: Page, name: Name, options: object = {}, which = 0): Promise<void> {
  await page.evaluate(
    ([chart, options, which]) => {
      const data = Object.values(figures.everyChart[chart].cases)[which];
      document.body.replaceChildren(figures.figure(figures.draw({chart, provenance: '', data, options})));
    },
    [name, options, which] as const,
  );
}

const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('a figure of every chart fits 320 px, its buttons are 40 px high, and all of it is reached by Tab', async () => {
  const page = await newPage({width: 320, height: 700});
  for (const name of names) {
    await show(page, name, {width: 320, theme: 'auto', locale: 'fr'});
    expect(await page.evaluate(() => document.querySelectorAll('table').length)).toBe(0);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await page.waitForSelector('table');
    expect(await width(page), name).toBeLessThanOrEqual(320);
    const boxes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, summary'), node => node.getBoundingClientRect().height),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.querySelector('button')?.getBoundingClientRect().height)).toBe(40);
  }
  await show(page, 'relapseRiskChart', {width: 320});
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  await page.waitForSelector('table');
  const reached: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const {activeElement: at} = document;
        return at?.getAttribute('role') ?? (at === document.body ? '' : (at?.textContent ?? ''));
      }),
    );
  }
  expect(reached.slice(0, 11)).toEqual([
    ...['slider', 'SVG', 'PNG', 'JSON', 'Numbers of this figure'],
    ...['region', 'CSV', 'region', 'CSV', 'region', 'CSV'],
  ]);
  await page.close();
});

test('tables follow the updates of their chart, and are made again only while they are open', async () => {
  const page = await newPage({});
  await show(page, 'relapseRiskChart');
  const update = (which: number) =>
    page.evaluate(which => {
      const chart = document.querySelector('svg') as unknown as ReturnType<typeof figures.charts.relapseRiskChart>;
      chart.update(Object.values(figures.everyChart.relapseRiskChart.cases)[which] as never, {theme: 'dark'});
      return chart.toTable()[0].caption;
    }, which);
  await update(1);
  expect(await page.evaluate(() => document.querySelectorAll('table').length)).toBe(0);
  await page.click('summary');
  await page.waitForSelector('table');
  for (const which of [0, 1, 2]) {
    const caption = await update(which);
    expect(await page.textContent('caption')).toBe(caption);
    expect(caption).toBe(await page.textContent('svg title'));
  }
  expect(await page.evaluate(() => document.querySelector('figure')?.style.background)).toBe('rgb(20, 24, 29)');
  await page.close();
});

test('buttons save what Node writes: SVG, JSON and CSV', async () => {
  const page = await newPage({});
  await show(page, 'fanChart');
  await page.click('summary');
  const save = async (selector: string): Promise<readonly [name: string, text: string]> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
    return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
  };
  const [data] = Object.values(everyChart.fanChart.cases);
  const chart = draw({chart: 'fanChart', provenance: '', data, options: {}}, miniDocument());
  expect(await save('button:text("SVG")')).toEqual(['fanChart.svg', toSVG(chart)]);
  const [name, json] = await save('button:text("JSON")');
  expect(name).toBe('fanChart.json');
  expect(toSVG(draw(JSON.parse(json), miniDocument()))).toBe(toSVG(chart));
  const [csvName, csv] = await save('button:text("CSV") >> nth=2');
  expect(csvName).toBe('fanChart-3.csv');
  const last = csv
    .trimEnd()
    .split('\r\n')
    .map(line => line.slice(line.lastIndexOf(',') + 1));
  expect(last).toEqual(['simulated', 'false', 'false', 'false']);
  const [png] = await Promise.all([page.waitForEvent('download'), page.click('button:text("PNG")')]);
  expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
  await page.close();
});

/** Width, height and number of pixels that differ from the paper, of a picture of a chart. */
const pictured = (page: Page, name: Name, options: object, scale: number) =>
  page.evaluate(
    async ([chart, options, scale]) => {
      const [data] = Object.values(figures.everyChart[chart].cases);
      const bitmap = await createImageBitmap(
        await figures.toPNG(figures.draw({chart, provenance: '', data, options}), scale),
      );
      const {width, height} = bitmap;
      const brush = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      brush.drawImage(bitmap, 0, 0);
      const {data: pixels} = brush.getImageData(0, 0, width, height);
      let inked = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at] !== pixels[0]) inked++;
      return {width, height, inked};
    },
    [name, options, scale] as const,
  );

test('toPNG(chart, scale) pictures every chart, with the lines that the page paints on a canvas', async () => {
  const page = await newPage({});
  for (const name of names) {
    const {width, height, inked} = await pictured(page, name, {width: 360}, 1);
    expect([name, width]).toEqual([name, 360]);
    expect(inked / (width * height), name).toBeGreaterThan(0.03);
  }
  const twice = await pictured(page, 'fanChart', {width: 640, lines: 0}, 2);
  expect(twice.width).toBe(1280);
  const painted = await pictured(page, 'fanChart', {width: 640, lines: 60}, 2);
  expect(painted.inked - twice.inked).toBeGreaterThan(3000);
  await expect(pictured(page, 'fanChart', {}, 0)).rejects.toThrow('invalid scale: 0 (above 0, at most 8)');
  await page.close();
});

test('a figure keeps its size and its buttons where the policy of a page forbids inline style', async () => {
  const page = await newPage({width: 320, height: 700});
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', () => {
      document.title = 'forbidden';
    });
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'; img-src data:";
    document.head.append(policy);
    // Set by the page of the test, before there was a policy.
    document.body.style.margin = '0';
  });
  await show(page, 'relapseRiskChart', {width: 640});
  await page.click('summary');
  await page.waitForSelector('table');
  expect(await page.title()).toBe('forbidden');
  expect(await width(page)).toBe(320);
  const update = () =>
    page.evaluate(() => {
      const chart = document.querySelector('svg') as unknown as ReturnType<typeof figures.charts.relapseRiskChart>;
      chart.update(Object.values(figures.everyChart.relapseRiskChart.cases)[1] as never);
      return chart.getBoundingClientRect().width;
    });
  expect(await update()).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.querySelector('button')?.getBoundingClientRect().height)).toBe(40);
  expect((await pictured(page, 'relapseRiskChart', {width: 360}, 1)).width).toBe(360);
  await page.close();
});
