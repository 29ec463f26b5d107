import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {calibrationCases as cases} from '../../packages/viz/src/calibration.fixture.ts';
import type {CalibrationOptions} from '../../packages/viz/src/index.ts';
import {chartPages} from './chart-pages.ts';

import {expectTextsApart} from './texts-apart.ts';

/** What the bundle leaves in the page. */
declare const charts: typeof import('./calibration.entry.ts');

const newPage = chartPages('calibration', 'charts');

/** Draws one case alone in the page. */
function drawIn(page: Page, name: string, options: Omit<CalibrationOptions, 'document'>): Promise<void> {
  return page.evaluate(
    ([name, options]) => {
      document.body.replaceChildren(charts.calibrationChart(charts.cases[name], options));
    },
    [name, options] as const,
  );
}

for (const width of [320, 360, 920, 1280]) {
  test(`no text overlaps another or leaves the chart at ${width} px`, async () => {
    const page = await newPage({width});
    await page.addStyleTag({content: "text{font-family:'DejaVu Sans'}"});
    for (const name of Object.keys(cases)) {
      for (const locale of ['en', 'fr'] as const) {
        const options = {width, locale, theme: 'auto', interactive: true, cursor: 2} as const;
        await drawIn(page, name, options);
        await expectTextsApart(page, {width, least: 15, what: `${name} ${locale}`});
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
}

test('the cursor reads each value of the record above its panel', async () => {
  const page = await newPage({width: 920});
  await drawIn(page, 'record', {});
  const spoken = () => page.getAttribute('[role=slider]', 'aria-valuetext');
  await page.focus('[role=slider]');
  for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
  const second = await spoken();
  expect(second).toMatch(/^1 \w+ \d{4}: four values of the record\. Refugees abroad, record [\d,]+ persons, accepts /);
  const read = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.readout text'), each => each.textContent),
  );
  expect(read).toHaveLength(5);
  const [record] = /record [\d,]+/.exec(second ?? '') ?? [''];
  expect(read[1]?.toLowerCase()).toContain(record);
  await page.close();
});

test('the cursor follows the pointer over panels, and an update keeps it', async () => {
  const page = await newPage({width: 920});
  await drawIn(page, 'record', {});
  const valueNow = () => page.getAttribute('[role=slider]', 'aria-valuenow');
  const last = await valueNow();
  const box = await page.locator('.panels > g').first().locator('.median').boundingBox();
  if (!box) throw new Error('no median');
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  const moved = await valueNow();
  expect(Number(moved)).toBeLessThan(Number(last));
  await page.evaluate(() => {
    const chart = document.querySelector('svg') as unknown as ReturnType<typeof charts.calibrationChart>;
    chart.update(charts.cases['record'], {width: 640});
  });
  expect(await valueNow()).toBe(moved);
  await page.close();
});
