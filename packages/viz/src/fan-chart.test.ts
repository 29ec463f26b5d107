import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inventedFan} from './fan.fixture.ts';
import {fanCases as cases} from './fan-cases.fixture.ts';
import {type FanChart, fanChart} from './fan-chart.ts';
import type {FanData} from './fan-data.ts';
import type {FanOptions} from './fan-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const one = cases['one plan'];
const two = cases['two plans'];
const draw = (data: FanData, options: FanOptions = {}): FanChart =>
  fanChart(data, {...options, document: miniDocument()});
const titleOf = (data: FanData, options: FanOptions = {}) => draw(data, options).querySelector('title')?.textContent;
const textOf = (data: FanData, options: FanOptions = {}): string => draw(data, options).textContent ?? '';

const snapshots: readonly (readonly [string, FanData, FanOptions])[] = [
  ['one', one, {width: 390}],
  ['one', one, {width: 920, theme: 'dark', locale: 'fr'}],
  ['two', two, {width: 1280}],
  ['two', two, {width: 360, theme: 'dark'}],
  ['lines', one, {width: 920, lines: 60}],
];

for (const [name, data, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`fanChart(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(fanChart, data, options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/fan-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly Required<Pick<FanOptions, 'width' | 'theme' | 'locale' | 'lines' | 'interactive'>>[] = [
  {width: 920, theme: 'light', locale: 'en', lines: 9, interactive: false},
  {width: 360, theme: 'auto', locale: 'fr', lines: 55, interactive: true},
  {width: 1280, theme: 'dark', locale: 'en', lines: 0, interactive: true},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const item = fc.record({data: fc.constantFrom(...Object.values(cases)), options: fc.constantFrom(...variants)});
  fc.assert(
    fc.property(item, item, (first, second) => {
      const chart = draw(first.data, first.options);
      chart.update(second.data, second.options);
      expect(chart.outerHTML === draw(second.data, second.options).outerHTML).toBe(true);
    }),
    {numRuns: 40, seed: 1},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`fanChart(data) draws ${name}: no NaN, no markup from words, no small text, title and table agree`, () => {
    for (const options of variants) {
      const svg = renderToString(fanChart, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const chart = draw(data, {...options, interactive: true});
      const [result, months, record] = chart.toTable();
      const title = chart.querySelector('title')?.textContent ?? '';
      expect(title).toBe(result.caption);
      expect(chart.querySelector('desc')?.textContent).toBe(title);
      for (const [plan, range] of result.rows) {
        expect(title).toContain(range);
        expect(title).toContain(plan);
      }
      expect(months.rows.length).toBe(data.plans.reduce((sum, plan) => sum + plan.months.length, 0));
      const [{observed, end}] = data.plans;
      expect(record.rows.length).toBe(observed.filter(({on}) => on <= end).length);
      for (const {columns, rows} of [result, months, record]) {
        for (const row of rows) expect(row.length).toBe(columns.length);
      }
    }
  });
}

test('the title says where histories lie under every plan, in counts', () => {
  expect(titleOf(two)).toBe(
    'People displaced in the country, February 2006, when medians differ most: median 143,000 under history (88,000 to ' +
      '198,000 in 9 of 10 simulated histories), 282,000 under no mission (174,000 to 390,000)',
  );
  expect(titleOf(one, {locale: 'fr'})).toBe(
    'Personnes déplacées dans le pays, août 2005, quand les histoires diffèrent le plus\u00A0: médiane de ' +
      '181\u202F000 avec le plan «\u00A0history\u00A0» (de\u00A0125\u202F000 à\u00A0237\u202F000 dans 9 histoires possibles sur 10)',
  );
  expect(titleOf(cases['one run'])).toContain('20,200 in the one simulated history under history');
  expect(titleOf(cases['settings'])).toContain(
    'when draws of the settings differ most: median 181,000 under history (125,000 to 237,000 in 9 of 10 draws of the',
  );
});

test('one history has no bands and no median: neither legend nor notes speak of them', () => {
  const text = textOf(cases['one run'], {lines: 9});
  expect(text).toContain('one history');
  expect(text).toContain('neither the likeliest nor a typical one');
  expect(text).not.toMatch(/of 10 histories|median|example/);
  expect(textOf(cases['one run'], {locale: 'fr'})).not.toMatch(/médiane|sur 10|exemple/);
});

test('the title is of the month in which medians, or the histories of the one plan, differ most, and says so', () => {
  const none = inventedFan({observed: [], middle: () => 0});
  const later = inventedFan({name: 'later', middle: month => (month === 90 ? 5_000 : 0), observed: []});
  expect(titleOf({plans: [none, later]})).toContain(
    ', February 2011, when medians differ most: median 0 under history',
  );
  const spoken = draw({plans: [none, later]}, {interactive: true, cursor: 90}).querySelector('g.cursor');
  expect(titleOf({plans: [none, later]})?.replace(', when medians differ most', '')).toBe(
    spoken?.getAttribute('aria-valuetext'),
  );
  for (const still of [cases['always none'], {plans: [none, none]}]) {
    expect(titleOf(still)).toContain('People displaced in the country, February 2018: median 0');
  }
  expect(titleOf(cases['one month'])).not.toContain('most');
});

test('notes say which uncertainty the bands are, and only that', () => {
  expect(textOf(one)).toContain('That is chance, with the settings of the model as');
  expect(textOf(cases['settings'])).toContain(
    'Bands are settings that nobody knows well: in each month they hold 5 of',
  );
  expect(textOf(cases['settings'])).not.toContain('That is chance');
  expect(textOf(cases['few runs'])).toContain('rests on about 1 of 20 histories');
  expect(textOf(one)).not.toContain('rests on about');
  expect(textOf(one)).toContain('first nine histories'.replace('nine', '9'));
  expect(textOf(one)).toContain('Simulated, not a forecast. Scenario invented; plan history; 200 runs; 2,000 agents');
});

test('the record is drawn in ink where the time is simulated, with its sources, and spoken in its month', () => {
  expect(draw(one).querySelectorAll('g.observed')[0].querySelectorAll('circle').length).toBe(3);
  expect(textOf(one).replaceAll(' ', '')).toContain(
    'Sources:calibrated:year-endstocktakenfromaninventedregister;cited:',
  );
  expect(textOf(one)).not.toContain('after the last day');
  const spoken = (cursor: number) =>
    draw(one, {interactive: true, cursor}).querySelector('g.cursor')?.getAttribute('aria-valuetext');
  expect(spoken(4)).toMatch(/^People displaced in the country, December 2003: .*; the record has 532,000$/);
  expect(spoken(5)).not.toContain('the record has');
});

test('the value axis begins at zero where the quantity has one, and a share ends at one', () => {
  expect(draw(one).scales()['y'].domain[0]).toBe(0);
  expect(draw(cases['a share']).scales()['y'].domain).toEqual([0, 1]);
  expect(Number(draw(cases['no zero']).scales()['y'].domain[1])).toBeLessThan(0);
});

test('up to 50 histories have a path each, more share one', () => {
  const paths = (lines: number) =>
    draw(one, {lines}).querySelectorAll('g.histories')[0].querySelectorAll('path').length;
  expect([paths(0), paths(9), paths(50), paths(60)]).toEqual([0, 9, 50, 1]);
});

test('value is null without a cursor and the last month with one', () => {
  expect(draw(one).value).toBeNull();
  expect(draw(one, {interactive: true}).value).toEqual({month: 174, date: '2018-02-01'});
});

test('fanChart(data, options) names what it cannot draw', () => {
  const fault = (change: object) => () => draw({plans: [{...inventedFan(), ...change}]});
  const [first, ...rest] = inventedFan().months;
  expect(() => draw({plans: []})).toThrow('invalid data: 0 plans (1 or 2)');
  expect(() => draw({plans: [inventedFan(), inventedFan({draws: 9})]})).toThrow(
    'different kind of bands: chance, settings',
  );
  expect(fault({months: []})).toThrow('missing months: history (one entry per month)');
  expect(fault({months: [{...first, median: Number.NaN}, ...rest]})).toThrow('invalid median: NaN on 2003-08-18');
  expect(fault({months: [{...first, bands: [{level: 0.9, low: 9e9, high: 9e9}]}, ...rest]})).toThrow(
    'invalid band: 9000000000 to 9000000000 on 2003-08-18 (around 500000 to 500000)',
  );
  expect(fault({histories: [{seed: 's', values: [1]}]})).toThrow('invalid history: s with 1 values');
  expect(fault({draws: 1})).toThrow('invalid draws: 1 (a whole number from 2 to 200 runs)');
  expect(() => draw(one, {lines: -1})).toThrow('invalid lines: -1 (a whole number from 0)');
  expect(() => draw(one, {locale: 'de' as 'en'})).toThrow('unknown locale: de (en, fr)');
});

test('fanChart(data) of two plans over 15 years stays below 100 kB, and below 150 kB with 60 histories of each', () => {
  expect(renderToString(fanChart, two, {}).length).toBeLessThan(100_000);
  for (const width of [390, 1280]) {
    const many: FanOptions = {width, lines: 60};
    expect(renderToString(fanChart, two, many).length).toBeLessThan(150_000);
  }
});
