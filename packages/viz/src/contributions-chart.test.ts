import {expect, test} from 'vitest';
import {contributionsCases as cases} from './contributions-cases.fixture.ts';
import {type ContributionsChart, contributionsChart} from './contributions-chart.ts';
import type {ContributionsData} from './contributions-data.ts';
import type {ContributionsChartOptions} from './contributions-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const plan = cases['one plan'];
const difference = cases['difference'];
const draw = (data: ContributionsData, options: ContributionsChartOptions = {}): ContributionsChart =>
  contributionsChart(data, {...options, document: miniDocument()});
const textOf = (data: ContributionsData, options: ContributionsChartOptions = {}): string =>
  draw(data, options).textContent ?? '';

const snapshots: readonly (readonly [string, ContributionsData, ContributionsChartOptions])[] = [
  ['plan', plan, {width: 1200}],
  ['plan', plan, {width: 390}],
  ['plan', plan, {width: 1200, theme: 'dark'}],
  ['difference', difference, {width: 1200}],
  ['difference', difference, {width: 390, theme: 'dark'}],
  ['mechanisms', plan, {width: 920, groupBy: 'mechanism'}],
  ['plan-fr', plan, {width: 920, locale: 'fr', interactive: true}],
  ['difference-fr', difference, {width: 390, theme: 'dark', locale: 'fr', interactive: true}],
];

for (const [name, data, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`contributionsChart(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(contributionsChart, data, options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/contributions-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly ContributionsChartOptions[] = [
  {},
  {width: 360, theme: 'auto', interactive: true, groupBy: 'mechanism'},
  {width: 320, locale: 'fr', interactive: true},
  {width: 1280, theme: 'dark', named: 3, faction: 'government', title: 'Other words', caption: 'A source'},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const all = Object.values(cases).map((data, i) => ({data, options: variants[i % variants.length]}));
  const neutral: ContributionsChartOptions = {
    width: 920,
    theme: 'light',
    locale: 'en',
    groupBy: 'reason',
    named: 8,
    faction: 'rebels',
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
  test(`contributionsChart(data) draws ${name}: same bytes twice, no NaN, no markup from words`, () => {
    for (const options of variants) {
      const svg = renderToString(contributionsChart, data, options);
      expect(renderToString(contributionsChart, data, options)).toBe(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    }
  });

  test(`toTable() of ${name} adds up, and its caption is the description of the chart`, () => {
    const chart = draw(data);
    const [reasons, entries] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(reasons.caption);
    expect(reasons.rows.length).toBe(data.reasons.length);
    expect(entries.rows.length).toBe(data.factions[0].weeks.length);
    const together = entries.columns.indexOf('together');
    for (const row of entries.rows) {
      const sum = row.slice(1, together).reduce<number>((sum, value) => sum + Number(value), 0);
      expect(Math.abs(sum - Number(row[together]))).toBeLessThan(0.08);
    }
    for (const {columns, rows} of [reasons, entries]) {
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
  });

  test(`the areas of ${name} meet without a gap, and the line ends where they cancel`, () => {
    const [, {rows, columns}] = draw(data).toTable();
    const [low, high] = draw(data).scales()['y'].domain.map(Number);
    for (const row of rows) {
      const values = row.slice(1, columns.indexOf('together')).map(Number);
      const sum = (sign: number) => values.filter(value => value * sign > 0).reduce((a, b) => a + b, 0);
      expect(sum(1)).toBeLessThanOrEqual(high + 0.05);
      expect(sum(-1)).toBeGreaterThanOrEqual(low - 0.05);
    }
  });
}

test('the title says what is shown, the summary what it comes to', () => {
  const chart = draw(plan);
  expect(chart.querySelector('title')?.textContent).toBe(
    'The former rebels: why resort to force or not, Invented country, 2003 to 2018',
  );
  expect(chart.querySelector('desc')?.textContent).toBe(
    'Between August 2003 and February 2018 the hazard of a typical run fell from 0.35 to 0.022 per year: lowered most ' +
      'through belief from carrying out the accord (−1.3), people who would answer a call (−1.2) and war next door ' +
      '(−0.5); raised most through exclusion from power (+0.9).',
  );
});

test('a difference says between which plans, and its zero is no difference', () => {
  const text = textOf(difference);
  expect(text).toContain('why resort to force more or less readily under no mission than under history');
  expect(text).toContain('Over the 15 years the hazard under no mission was 8.3 times that under history');
  expect(text).toContain('The zero line is no difference.');
  expect(text).toContain('plans no mission and history; 200 pairs of runs');
  expect(text).toContain('×10');
});

test('every chart says what it is and what it leaves out', () => {
  const text = textOf(plan);
  expect(text).toContain('Simulated, not a forecast. Scenario invented; plan history; 200 runs; 2,000 agents');
  expect(text).toContain('seed 1; engine 0.1.0.');
  expect(text).toContain(
    'The zero line is what does not change: baseline of any faction, size of the population and what' +
      'the model leaves out, drawn once, together 0.0039 per year.',
  );
  expect(text).toContain('trust their sum more than any one of them');
  expect(text).toContain('Other reasons: belief left from the accord’s first day');
});

test('the option groupBy adds up the reasons of each mechanism', () => {
  const [, byReason] = draw(plan, {named: 12}).toTable();
  const [, byMechanism] = draw(plan, {groupBy: 'mechanism'}).toTable();
  const column = (table: typeof byReason, name: string) => Number(table.rows[100][table.columns.indexOf(name)]);
  expect(column(byMechanism, 'monitoring')).toBeCloseTo(
    column(byReason, 'belief from deterrence of the others') + column(byReason, 'deterrence its leaders face'),
    1,
  );
  expect(column(byMechanism, 'together')).toBe(column(byReason, 'together'));
});

test('a reason keeps its colour whoever it moves and whatever else is drawn', () => {
  const colourOf = (chart: ContributionsChart, reason: string): string | null | undefined => {
    const rows = Array.from(chart.querySelector('.names')?.children ?? [], ({textContent}) => textContent);
    return chart.querySelector('.swatches')?.children[rows.indexOf(reason)]?.getAttribute('fill');
  };
  const wide = {width: 1200};
  for (const reason of ['exclusion from power', 'people who would answer a call', 'deterrence its leaders face']) {
    const colour = colourOf(draw(plan, wide), reason);
    expect(colour).toMatch(/^#/);
    expect(colourOf(draw(difference, wide), reason)).toBe(colour);
    expect(colourOf(draw(plan, {...wide, faction: 'government', named: 6}), reason)).toBe(colour);
  }
});

test('no text is smaller than 12 px', () => {
  for (const width of [390, 1200]) {
    const sizes = Array.from(draw(plan, {width}).outerHTML.matchAll(/font-size="([\d.]+)"/g), match =>
      Number(match[1]),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

test('value is null without a cursor and the last entry with one; the key has its numbers', () => {
  expect(draw(plan).value).toBeNull();
  expect(draw(plan, {interactive: true}).value).toEqual({entry: 174, date: '2018-02-01'});
  const chart = draw(plan, {interactive: true, cursor: 30, width: 1200});
  expect(chart.value).toEqual({entry: 30, date: '2006-02-01'});
  expect(chart.querySelector('.key-time')?.textContent).toBe('February 2006');
  const [, {columns, rows}] = chart.toTable();
  expect(chart.querySelector('.key-values')?.textContent).toContain('+1.2');
  expect(rows[30][columns.indexOf('exclusion from power')]).toBe(1.2);
  expect(chart.querySelector('.readout')?.textContent).toMatch(/^February 2006: 0\.0\d+ per year in a typical run/);
});

test('contributionsChart(data, options) names what it cannot draw', () => {
  expect(() => draw(plan, {faction: 'nobody'})).toThrow('unknown faction: nobody (rebels, government)');
  expect(() => draw(plan, {groupBy: 'colour' as 'reason'})).toThrow('unknown grouping: colour (reason, mechanism)');
  expect(() => draw(plan, {named: 0})).toThrow('invalid named: 0 (a whole number from 1 to 12)');
  expect(() => draw(plan, {width: 100})).toThrow('invalid width: 100 (from 320 to 10000)');
});

test('contributionsChart(data) of 20 reasons over 15 years stays below 80 KB', () => {
  expect(renderToString(contributionsChart, plan, {width: 1200}).length).toBeLessThan(80_000);
});
