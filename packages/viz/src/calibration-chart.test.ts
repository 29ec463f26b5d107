import type {CheckedPoint, CheckedSeries} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {calibrationCases as cases, inventedForecasts, inventedRecord} from './calibration.fixture.ts';
import {type CalibrationChart, calibrationChart} from './calibration-chart.ts';
import type {CalibrationData} from './calibration-data.ts';
import type {CalibrationOptions} from './calibration-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const draw = (data: CalibrationData, options: CalibrationOptions = {}): CalibrationChart =>
  calibrationChart(data, {...options, document: miniDocument()});
const inside = (chart: CalibrationChart, group: string, tag: string) =>
  Array.from(chart.querySelectorAll(`g.${group}`)).flatMap(found => Array.from(found.querySelectorAll(tag)));
const titleOf = (data: CalibrationData, options: CalibrationOptions = {}) =>
  draw(data, options).querySelector('title')?.textContent;
const spokenOf = (data: CalibrationData, options: CalibrationOptions = {}) =>
  draw(data, {...options, interactive: true})
    .querySelector('g.cursor')
    ?.getAttribute('aria-valuetext') ?? '';
/** All texts, with lines joined by one space. */
const textOf = (data: CalibrationData, options: CalibrationOptions = {}): string =>
  Array.from(draw(data, options).outerHTML.matchAll(/<text[^>]*>([^<]*)/g), ([, text]) => text).join(' ');

const snapshots: readonly (readonly [string, CalibrationOptions])[] = [
  ['record', {width: 920, interactive: true, cursor: 3}],
  ['record', {width: 360, theme: 'dark', locale: 'fr'}],
  ['fitted', {width: 1280, theme: 'dark'}],
  ['fitted', {width: 390, locale: 'fr'}],
  ['reliability', {width: 920, interactive: true}],
  ['reliability', {width: 360, theme: 'dark', locale: 'fr'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`calibrationChart(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const svg = renderToString(calibrationChart, cases[name], options);
    const file = `calibration-${name}-${width}-${theme}-${locale}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const variants: readonly CalibrationOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false},
  {width: 320, theme: 'auto', locale: 'fr', interactive: true},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true},
];

test('update(data, options) leaves the same bytes as drawing anew, from one kind to the other too', () => {
  const item = fc.record({data: fc.constantFrom(...Object.values(cases)), options: fc.constantFrom(...variants)});
  fc.assert(
    fc.property(item, item, (first, second) => {
      const chart = draw(first.data, first.options);
      chart.update(second.data, second.options);
      expect(chart.outerHTML === draw(second.data, second.options).outerHTML).toBe(true);
    }),
    {numRuns: 24, seed: 1},
  );
});

const numbersIn = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).toSorted();

for (const [name, data] of Object.entries(cases)) {
  test(`calibrationChart(data) draws ${name}: no NaN, no markup from words, no small text, the same in French`, () => {
    for (const options of variants) {
      const chart = draw(data, {...options, interactive: true});
      const svg = chart.outerHTML;
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const tables = chart.toTable();
      expect(chart.querySelector('title')?.textContent).toBe(tables[0].caption);
      expect(chart.querySelector('desc')?.textContent).toBe(tables[0].caption);
      for (const {columns, rows} of tables) for (const row of rows) expect(row.length).toBe(columns.length);
    }
    const [english, french] = (['en', 'fr'] as const).map(locale => draw(data, {locale, interactive: true}));
    const cells = ({toTable}: CalibrationChart) =>
      toTable().flatMap(({rows}) => rows.flat().filter(cell => typeof cell === 'number'));
    expect(cells(french)).toEqual(cells(english));
    const ofTitle = (chart: CalibrationChart) => numbersIn(chart.toTable()[0].caption.replaceAll(/[\u202F,]/g, ''));
    expect(ofTitle(french)).toEqual(ofTitle(english));
  });
}

/** A record of two values in one series, the first within, the second as given. */
function twoValues(
  histories: CheckedPoint['histories'][number],
  change: Partial<CheckedSeries> = {},
  more: Parameters<typeof inventedRecord>[0] = {},
): CalibrationData {
  const record = inventedRecord({names: [['refugees', 'persons']], points: 2, ...more});
  const [series] = record.series;
  const points = [
    {
      on: '2004-12-31',
      observed: 1_000,
      accepted: 100,
      histories: [{median: 1_050, low: 800, high: 1_300, within: true, covered: true}],
    },
    {on: '2005-12-31', observed: 2_000, accepted: 200, source: 'cited: a register', histories: [histories]},
  ];
  return {kind: 'record', record: {...record, series: [{...series, points, ...change}]}};
}
const off = {median: 2_400, low: 1_900, high: 2_900, within: false, covered: true};
const outside = {median: 2_400, low: 2_300, high: 2_900, within: false, covered: false};

test('a value is filled where the median is near, hollow where it is off, and a cross where the range misses it', () => {
  const marksOf = (data: CalibrationData) => {
    const observed = draw(data).querySelectorAll('g.observed')[0];
    const fills = Array.from(observed.querySelectorAll('circle'), dot => dot.getAttribute('fill'));
    return [fills, observed.querySelector('g.crosses')?.children.length];
  };
  const [filled, hollow] = ['#1B2128', '#FAF8F4'];
  expect(marksOf(twoValues(off))).toEqual([[filled, hollow], 0]);
  expect(marksOf(twoValues(outside))).toEqual([[filled], 1]);
});

test('title, table, list of misses and cursor tell the same of every value', () => {
  const data = twoValues(outside);
  expect(titleOf(data)).toBe(
    'The median of 200 simulated histories is within what the record accepts at 1 of 2 points; the range of nine ' +
      'histories in ten covers 1',
  );
  const [score, series, values] = draw(data).toTable();
  expect(score.rows).toEqual([['all', 2, 1, 1, 200]]);
  expect(series.rows).toEqual([['refugees', 2, 1, 1, 200]]);
  expect(values.rows[1]).toEqual([
    ...['refugees', 'persons', '2005-12-31', 'all', 2_000, 1_800, 2_200],
    ...[2_300, 2_400, 2_900, 'no', 'no', 'cited: a register'],
  ]);
  expect(textOf(data)).toContain(
    'Outside the range at 1 of 2 points: Dec 2005 (record 2,000, histories 2,300 to 2,900). Record: cited: a register.',
  );
  expect(textOf(twoValues(off))).toContain('Median off, but in the range at 1 of 2 points: Dec 2005.');
  expect(spokenOf(data)).toBe(
    '31 December 2005: one value of the record. Refugees, record 2,000 persons, accepts 1,800 to 2,200; histories 2,300 ' +
      'to 2,900, median 2,400, outside the range',
  );
  expect(spokenOf(data, {locale: 'fr', cursor: 0})).toContain('31 décembre 2004\u00A0: un relevé. Refugees, relevé');
  expect(textOf(data, {interactive: true})).toContain('Record 2,000, histories 2,300 to 2,900');
});

test('every miss is in the list, whatever their number', () => {
  for (const data of Object.values(cases)) {
    if (data.kind !== 'record') continue;
    const {series, sets} = data.record;
    const misses = series.map(({points}) => points.filter(({histories}) => !histories[sets.length - 1].within).length);
    const listed = Array.from(textOf(data).matchAll(/(?:range|off|in the range) at (\d+) of/g), ([, count]) =>
      Number(count),
    );
    expect(listed.reduce((sum, count) => sum + count, 0)).toBe(misses.reduce((sum, count) => sum + count, 0));
  }
});

test('what a fit did not see is in the title, what it saw below it, and the last day it saw is a rule', () => {
  const data = cases['fitted'];
  const {record} = data as Extract<CalibrationData, {kind: 'record'}>;
  const free = record.series.filter(({followsDecisions}) => !followsDecisions).flatMap(({points}) => points);
  const unseen = free.filter(({on}) => on > '2009-12-31');
  const within = (set: number) => unseen.filter(({histories}) => histories[set].within).length;
  expect(titleOf(data)).toContain(
    `Of ${unseen.length} points that the fit did not see, the median of 200 simulated histories is within what the record ` +
      `accepts at ${within(0)} of ${unseen.length} as shipped and ${within(1)} as fitted`,
  );
  expect(
    draw(data)
      .toTable()[0]
      .rows.map(([part, set, points]) => [part, set, points]),
  ).toEqual([
    ['not seen by the fit', 'as shipped', unseen.length],
    ['not seen by the fit', 'as fitted', unseen.length],
    ['seen by the fit', 'as shipped', free.length - unseen.length],
    ['seen by the fit', 'as fitted', free.length - unseen.length],
    ['follow decisions', 'as shipped', 12],
    ['follow decisions', 'as fitted', 12],
  ]);
  expect(inside(draw(data), 'until', 'line')).toHaveLength(record.series.length + 1);
  expect(inside(draw(cases['record']), 'until', 'line')).toHaveLength(0);
  expect(spokenOf(data, {cursor: 0})).toContain(', seen by the fit: ');
  expect(spokenOf(data)).toContain(', not seen by the fit: ');
});

test('series that follow decisions come last and are not counted in the title', () => {
  const record = inventedRecord();
  const [first] = record.series;
  const chart = draw({kind: 'record', record: {...record, series: [record.series[3], first]}});
  expect(chart.querySelector('title')?.textContent).toContain('of 12 points');
  const panels = Array.from(chart.querySelectorAll('g.panels')[0].children, panel => panel.getAttribute('aria-label'));
  expect(panels[1]).toMatch(/^soldiers of the mission: follows decisions: median within at \d+ of 12/);
  expect(titleOf(cases['decisions alone'])).toContain('of 12 points of series that follow decisions');
});

test('notes say which uncertainty the range is, and only that', () => {
  const chance = 'The range is chance, with the settings of the model as they are.';
  expect(textOf(cases['record'])).toContain(chance);
  expect(textOf(cases['fitted'])).not.toContain(chance);
  expect(textOf(cases['fitted'])).toContain('spread over 20 draws of the settings that the fit left open');
  expect(textOf(cases['fitted'])).toContain('The range as shipped is chance alone.');
  expect(textOf(cases['fitted alone'])).not.toContain('as shipped');
  expect(textOf(cases['one run'])).not.toMatch(/range (is|of nine)/);
  expect(textOf(cases['one point of a fit'])).toContain('rests on about 1 of 20 histories');
  expect(textOf(cases['record'])).toContain('In the record but not compared here: deaths in the year.');
  expect(textOf(cases['fitted'])).toContain('200 runs (as shipped) and 200 runs over 20 draws of settings (as fitted)');
});

test('the reliability diagram counts forecasts, marks dots that disagree, and takes the Brier score apart', () => {
  const data = cases['reliability'];
  expect(titleOf(data)).toBe(
    'Armed conflict resumes within five years: it came after 40 of 163 forecasts, with 48 expected; what was said agrees ' +
      'with what came at 4 of 5 dots',
  );
  const chart = draw(data, {interactive: true});
  const fills = inside(chart, 'points', 'circle').map(dot => dot.getAttribute('fill'));
  expect(fills).toEqual(['#1B2128', '#1B2128', '#1B2128', '#1B2128', '#FAF8F4']);
  const [totals, dots, brier] = chart.toTable();
  expect(totals.rows).toEqual([[163, 40, 48, 5, 4]]);
  expect(dots.rows.map(([said, count, events]) => [said, count, events])).toEqual([
    [0.05, 60, 2],
    [0.2, 40, 9],
    [0.35, 25, 11],
    [0.5, 8, 3],
    [0.8, 30, 15],
  ]);
  const [score, reliability, resolution, uncertainty, within] = brier.rows.map(([, value]) => Number(value));
  expect(score).toBeCloseTo(reliability - resolution + uncertainty + within, 2);
  expect(textOf(data)).toContain(`The Brier score is ${score}, where 0 is best`);
  expect(textOf(data)).toContain('1 of 5 dots rest on fewer than 10 forecasts and says little.');
  expect(textOf(cases['within dots'])).toContain('and −0.012 for what differs within a dot');
  expect(spokenOf(data)).toMatch(
    /^Said 80 in 100: it came after 15 of 30 forecasts, 50 in 100 \(\d+ to \d+\), which does not agree$/,
  );
  expect(chart.value).toEqual({kind: 'reliability', probability: 0.8});
  const counts = inside(chart, 'counts', 'text').map(text => text.textContent);
  expect(counts).toEqual(['60', '40', '25', '8', '30']);
  expect(inside(draw(cases['many dots']), 'counts', 'text').length).toBeLessThan(41);
});

test('value is null without a cursor and the last day of the record with one', () => {
  expect(draw(cases['record']).value).toBeNull();
  expect(draw(twoValues(off), {interactive: true}).value).toEqual({kind: 'record', date: '2005-12-31'});
  expect(draw(twoValues(off), {interactive: true, cursor: 0}).value).toEqual({kind: 'record', date: '2004-12-31'});
});

test('calibrationChart(data, options) names what it cannot draw', () => {
  const fault = (change: object) => () => draw({kind: 'record', record: {...inventedRecord(), ...change}});
  expect(() => draw({kind: 'x'} as never)).toThrow('unknown kind: x (record, reliability)');
  expect(fault({series: []})).toThrow('invalid series: 0 (from 1 to 24)');
  expect(fault({sets: []})).toThrow('invalid sets:  (shipped, fitted, or both)');
  expect(fault({sets: ['fitted', 'fitted']})).toThrow('invalid sets: fitted, fitted (shipped, fitted, or both)');
  expect(fault({runs: 0})).toThrow('invalid runs: 0 (a whole number from 1)');
  expect(fault({draws: 1})).toThrow('invalid draws: 1 (a whole number from 2 to 200 runs)');
  expect(fault({sets: ['shipped', 'fitted']})).toThrow('invalid courses: 1 of series-0 (one for each of 2 sets)');
  const [twice] = inventedRecord().series;
  expect(fault({series: [twice, twice]})).toThrow('repeated series: series-0 (each once)');
  expect(() => draw(twoValues({...off, median: Number.NaN}))).toThrow(
    'invalid range: 1900, NaN, 2900 of series-0 on 2005-12-31 (low, median, high)',
  );
  expect(() => draw(twoValues({...off, within: true, covered: false}))).toThrow('not covered: series-0 on 2005-12-31');
  expect(() => draw(twoValues(off, {points: []}))).toThrow('missing points: series-0 (one or more)');
  expect(() => draw(twoValues(off, {courses: [[]]}))).toThrow('missing days: series-0 (one or more)');
  const late = {...twice.points[0], on: '2031-01-01'};
  expect(() => draw(twoValues(off, {points: [late]}))).toThrow(
    'invalid day: 2031-01-01 of series-0 (from 2003-08-18 to 2018-03-01)',
  );
  const forecasts = (bins: Parameters<typeof inventedForecasts>[0]) => () =>
    draw({kind: 'reliability', forecasts: inventedForecasts(bins)});
  expect(forecasts([[1.2, 4, 1]])).toThrow('invalid probability: 1.2 (from 0 to 1)');
  expect(
    forecasts([
      [0.5, 4, 1],
      [0.5, 4, 1],
    ]),
  ).toThrow('invalid probability: 0.5 (above 0.5)');
  expect(forecasts([[0.5, 4, 5]])).toThrow('invalid events: 5 at 0.5 (a whole number from 0 to 4)');
  expect(() => draw(cases['record'], {width: 200})).toThrow('invalid width: 200 (from 320 to 10000)');
});
