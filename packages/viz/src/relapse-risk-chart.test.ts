import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';
import {cases} from './relapse-risk-cases.fixture.ts';
import {type RelapseRiskChart, relapseRiskChart} from './relapse-risk-chart.ts';
import type {RelapseRiskData} from './relapse-risk-data.ts';
import type {RelapseRiskOptions} from './relapse-risk-options.ts';
import {renderToString} from './render-to-string.ts';

const two = cases['two plans'];
const draw = (data: RelapseRiskData, options: RelapseRiskOptions = {}): RelapseRiskChart =>
  relapseRiskChart(data, {...options, document: miniDocument()});

for (const plans of ['one', 'two'] as const) {
  for (const width of [360, 920]) {
    for (const theme of ['light', 'dark'] as const) {
      test(`relapseRiskChart(data) draws ${plans} plan(s) at ${width} px, ${theme}`, async () => {
        const svg = renderToString(relapseRiskChart, cases[plans === 'one' ? 'one plan' : 'two plans'], {width, theme});
        const file = `relapse-risk-${plans}-${width}-${theme}.svg`;
        await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
      });
    }
  }
}

for (const [plans, width, theme] of [
  ['one', 360, 'dark'],
  ['two', 390, 'dark'],
  ['two', 920, 'light'],
] as const) {
  test(`relapseRiskChart(data) draws ${plans} plan(s) in French at ${width} px, ${theme}`, async () => {
    const data = cases[plans === 'one' ? 'one plan' : 'two plans'];
    const svg = renderToString(relapseRiskChart, data, {width, theme, locale: 'fr', interactive: true});
    const file = `relapse-risk-${plans}-fr-${width}-${theme}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const variants: readonly RelapseRiskOptions[] = [
  {},
  {width: 360, theme: 'auto', interactive: true},
  {width: 320, locale: 'fr', interactive: true},
  {width: 1280, theme: 'dark', hazard: 'none', riskTable: false, title: 'Other words', caption: 'A source'},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const all = Object.values(cases).map((data, i) => ({data, options: variants[i % variants.length]}));
  const neutral: RelapseRiskOptions = {
    width: 920,
    theme: 'light',
    locale: 'en',
    hazard: 'year',
    riskTable: true,
    interactive: false,
  };
  for (const first of all) {
    for (const second of all) {
      const chart = draw(first.data, {...neutral, ...first.options});
      // An option left out of an update is kept, so both sides get the same full set.
      const full = {...neutral, ...first.options, ...second.options};
      chart.update(second.data, full);
      expect(chart.outerHTML).toBe(draw(second.data, full).outerHTML);
    }
  }
});

for (const [name, data] of Object.entries(cases)) {
  test(`relapseRiskChart(data) draws ${name}: same bytes twice, no NaN, no markup from words`, () => {
    for (const options of variants) {
      const svg = renderToString(relapseRiskChart, data, options);
      expect(renderToString(relapseRiskChart, data, options)).toBe(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    }
  });

  test(`toTable() of ${name} has the numbers of the title`, () => {
    const chart = draw(data);
    const [result, months, years] = chart.toTable();
    const title = chart.querySelector('title')?.textContent;
    expect(title).toBe(result.caption);
    expect(chart.querySelector('desc')?.textContent).toBe(title);
    for (const [plan, , count, of, range] of result.rows) {
      expect(title).toContain(`in ${count} of ${of}`);
      expect(title).toContain(`(${range}) under ${plan}`);
    }
    expect(months.rows.length).toBe(data.plans.reduce((sum, plan) => sum + plan.months.length, 0));
    expect(years.rows.length).toBe(data.plans.reduce((sum, plan) => sum + plan.years.length, 0));
    for (const {columns, rows} of [result, months, years]) {
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
  });

  test(`the line of ${name} never falls and its bands hold it`, () => {
    const [, {rows}] = draw(data).toTable();
    rows.forEach(([plan, , value, low50, high50, low90, high90], i) => {
      expect(Number(low90)).toBeLessThanOrEqual(Number(low50));
      expect(Number(low50)).toBeLessThanOrEqual(Number(value));
      expect(Number(value)).toBeLessThanOrEqual(Number(high50));
      expect(Number(high50)).toBeLessThanOrEqual(Number(high90));
      const before = rows[i - 1];
      if (before?.[0] === plan) expect(Number(value)).toBeGreaterThanOrEqual(Number(before[2]));
    });
  });
}

test('the title counts histories of each plan over one denominator', () => {
  expect(draw(two).querySelector('title')?.textContent).toBe(
    'Armed conflict resumed in 15 of 100 simulated histories (11 to 20) under history, in 48 of 100 (42 to 54) under ' +
      'no mission, within ten years',
  );
});

test('the title counts the runs themselves where there are fewer than 100', () => {
  expect(draw(cases['one run']).querySelector('title')?.textContent).toBe(
    'Armed conflict resumed in 0 of 1 simulated history (0 to 73 in 100) under single within ten years',
  );
});

test('none resumed is not called impossible', () => {
  const text = draw(cases['nothing resumes']).textContent;
  expect(text).toContain('did not resume in any of 200 histories under calm');
  expect(text).toContain('up to 2 in 100 fits this');
});

test('every chart says what it is, what its bands leave out and what counts as relapse', () => {
  const text = draw(two).textContent ?? '';
  expect(text).toContain('Simulated, not a forecast.');
  expect(text).toContain('whiskers are 90 % intervals. They show the uncertainty');
  expect(text).toContain('In the model, armed conflict has resumed in the first week');
  expect(text).toContain('seed 1; engine 0.1.0.');
});

test('no text is smaller than 12 px', () => {
  const sizes = Array.from(draw(two).outerHTML.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('scales() gives the probability axis from 0 to 100 whatever the data', () => {
  for (const data of Object.values(cases)) expect(draw(data).scales()['y'].domain).toEqual([0, 100]);
});

test('value is null without a cursor and the last month with one', () => {
  expect(draw(two).value).toBeNull();
  expect(draw(two, {interactive: true}).value).toEqual({month: 174, date: '2018-02-01'});
  expect(draw(two, {interactive: true, cursor: 12}).value).toEqual({month: 12, date: '2004-08-01'});
});

test('theme auto writes light colours and dark rules for the same marks', () => {
  const [light, auto] = (['light', 'auto'] as const).map(theme => renderToString(relapseRiskChart, two, {theme}));
  expect(auto).toContain('prefers-color-scheme: dark');
  const bare = (svg: string) => svg.replace(/<style>.*?<\/style>|<style\/>/, '').replace(/class="postbellum-\w+"/, '');
  expect(bare(auto)).toBe(bare(light));
});

test('relapseRiskChart(data) of two plans over 15 years stays below 80 KB', () => {
  expect(renderToString(relapseRiskChart, two, {}).length).toBeLessThan(80_000);
});
