import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {asItWas, historiesCases as cases, withoutMission} from './histories.fixture.ts';
import {type HistoriesChart, historiesChart} from './histories-chart.ts';
import {checkHistories, type HistoriesData} from './histories-data.ts';
import type {HistoriesOptions} from './histories-options.ts';
import {mostRows, orderedHistories} from './histories-order.ts';
import {historiesPaths} from './histories-paths.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const draw = (data: HistoriesData, options: HistoriesOptions = {}): HistoriesChart =>
  historiesChart(data, {...options, document: miniDocument()});

const snapshots: readonly (readonly [string, HistoriesOptions])[] = [
  ['two plans', {width: 920, order: 'pair', interactive: true, cursor: 5}],
  ['two plans', {width: 360, theme: 'dark', locale: 'fr', show: 'one'}],
  ['stopped early', {width: 920, order: 'run'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`historiesChart(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const file = `histories-${name.replaceAll(' ', '-')}-${width}-${theme}-${locale}.svg`;
    const svg = renderToString(historiesChart, cases[name], options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const neutral: HistoriesOptions = {width: 920, theme: 'light', locale: 'en', order: 'date', show: 'all', cursor: 0};
const optionsOf = fc.record({
  width: fc.constantFrom(360, 920),
  theme: fc.constantFrom('light' as const, 'auto' as const),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  order: fc.constantFrom('run' as const, 'date' as const),
  show: fc.constantFrom('all' as const, 'one' as const),
  cursor: fc.nat(20),
  interactive: fc.boolean(),
});

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const data = fc.constantFrom(...Object.values(cases));
  fc.assert(
    fc.property(data, optionsOf, data, optionsOf, (first, before, second, after) => {
      const chart = draw(first, {...neutral, ...before});
      chart.update(second, {...neutral, ...after});
      expect(chart.outerHTML).toBe(draw(second, {...neutral, ...after}).outerHTML);
    }),
    {numRuns: 40},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`historiesChart(data) of ${name}: a row each, and one count in title, table, ticks and panels`, () => {
    for (const options of [{}, {width: 360, locale: 'fr', theme: 'auto', order: 'run'}] as const) {
      const chart = draw(data, options);
      expect(chart.outerHTML).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const [{caption, rows}] = chart.toTable();
      expect(chart.querySelector('desc')?.textContent).toBe(caption);
      expect(rows).toHaveLength(data.plans.reduce((sum, {histories}) => sum + histories.length, 0));
      const resumed = rows.filter(row => row[4] !== '').length;
      const counts = data.plans.map(({histories}) => histories.filter(history => history.resumed).length);
      expect(resumed).toBe(counts.reduce((sum, count) => sum + count, 0));
      for (const [i, panel] of Array.from(chart.querySelectorAll('g.panel')).entries()) {
        expect(caption).toMatch(new RegExp(`\\b${counts[i]}\\b`));
        const ticks = panel.querySelector('path.resumed')?.getAttribute('d')?.match(/M/g)?.length ?? 0;
        const drawn = data.plans[i].histories.slice(0, mostRows).filter(history => history.resumed).length;
        expect(ticks).toBe(drawn);
      }
    }
  });
}

test('the title counts histories, in both languages', () => {
  const titles = (['en', 'fr'] as const).map(
    locale => draw(cases['two plans'], {locale}).querySelector('title')?.textContent,
  );
  expect(titles).toEqual([
    'Armed conflict resumed in 23 of 60 simulated histories under history, in 39 of 60 under no mission, by March 2018',
    'Jusqu’à la fin (mars 2018), le conflit armé a repris dans 23 histoires possibles sur 60 avec le plan ' +
      '«\u00A0history\u00A0», et dans 39 sur 60 avec le plan «\u00A0no mission\u00A0»',
  ]);
});

test('rows begin below the heading of their own panel, and at one height where panels stand side by side', () => {
  const [a, b] = cases['two plans'].plans;
  const long = {plans: [a, {...b, plan: {...b.plan, title: 'A plan whose title takes up two lines at the least'}}]};
  const tops = (width: number): readonly number[] =>
    Array.from(draw(long, {width}).querySelectorAll('g.rows'), rows =>
      Number(/,([\d.]+)/.exec(rows.getAttribute('transform') ?? '')?.[1]),
    );
  const [first, second] = tops(360);
  expect(first).toBeLessThan(second);
  expect(new Set(tops(920)).size).toBe(1);
});

test('three plans stand side by side where there is room for each', () => {
  const lefts = (width: number): number =>
    new Set(
      Array.from(draw(cases['three plans'], {width}).querySelectorAll('g.panel'), panel =>
        /\(([\d.]+)/.exec(panel.getAttribute('transform') ?? '')?.at(1),
      ),
    ).size;
  expect([lefts(920), lefts(1_100)]).toEqual([1, 3]);
});

test('the slider speaks what a history did: before the peace had settled, afterwards, to the end', () => {
  const spoken = (cursor: number): string | null | undefined =>
    draw(cases['one plan'], {interactive: true, order: 'run', cursor})
      .querySelector('g.cursor')
      ?.getAttribute('aria-valuetext');
  expect(spoken(1)).toBe('Row 2 of 60. Run 1 under history: armed conflict did not resume by March 2018');
  expect(spoken(8)).toBe(
    'Row 9 of 60. Run 8 under history: fighting came back in October 2003, before the peace had settled, it never settled, ' +
      'armed conflict did not resume by March 2018',
  );
  expect(spoken(0)).toBe('Row 1 of 60. Run 0 under history: armed conflict resumed in July 2014');
});

test('runs that stop early without a relapse are counted below', () => {
  expect(draw(cases['stopped early'], {width: 1280}).textContent).toContain('4 runs stop early without a relapse');
  expect(draw(cases['one plan']).textContent).not.toContain('early');
});

test('value is the row and its runs; none where nothing can be walked over', () => {
  expect(draw(cases['two plans'], {interactive: true, order: 'pair', cursor: 999}).value).toMatchObject({row: 59});
  expect(draw(cases['two plans']).value).toBeNull();
});

test('orderedHistories(plans, order) puts relapses first by date, and pairs that differ first', () => {
  const [byDate] = orderedHistories([asItWas], 'date');
  const days = byDate.map(({resumed}) => resumed ?? 'never');
  expect(days).toEqual(days.toSorted());
  const [a, b] = orderedHistories([asItWas, withoutMission], 'pair');
  expect(a.map(({run}) => run)).toEqual(b.map(({run}) => run));
  const kinds = a.map(({resumed}, i) => `${resumed ? 'A' : '-'}${b[i].resumed ? 'B' : '-'}`);
  expect([...new Set(kinds)]).toEqual(['-B', 'AB', '--']);
  expect(kinds.lastIndexOf('-B')).toBeLessThan(kinds.indexOf('AB'));
});

test('historiesPaths(rows) draws peace, what is not settled, the tick and what follows from end to end', () => {
  const x = (date: Date): number => (date.getTime() - Date.UTC(2000)) / 86_400_000;
  const period = {start: '2000-01-01', end: '2000-04-10'};
  const row = {run: 0, unsettled: '2000-01-11', settled: '2000-01-21', resumed: '2000-02-10', end: '2000-04-10'};
  expect(historiesPaths([row], x, period, {step: 10, bar: 6})).toEqual({
    peace: 'M0,2H10v6H0zM20,2H40v6H20z',
    unsettled: 'M10,2H20v6H10z',
    resumed: 'M40,0v10',
    after: 'M40,5H100',
    stopped: '',
  });
  const {stopped} = historiesPaths([{run: 1, end: '2000-01-31'}], x, period, {step: 10, bar: 6});
  expect(stopped).toBe('M30,0v10');
});

test('checkHistories(data) finds what cannot be', () => {
  const fault =
    (change: object, plans = [asItWas]) =>
    () =>
      checkHistories({plans: plans.map(p => ({...p, ...change}))});
  const [first] = asItWas.histories;
  const withFirst = (change: object) => fault({histories: [{...first, ...change}], runs: 1});
  expect(() => checkHistories({plans: []})).toThrow('invalid data: 0 plans (from 1 to 3)');
  expect(fault({histories: []})).toThrow('missing histories: history (one or more)');
  expect(fault({runs: 3})).toThrow('invalid runs: 3 (60, one each history)');
  expect(withFirst({run: Number.NaN})).toThrow('invalid run: NaN (a whole number after -1)');
  expect(withFirst({resumed: '2001-01-01'})).toThrow(
    'invalid resumed: 2001-01-01 of run 0 (from 2004-08-01 to 2018-03-01)',
  );
  expect(withFirst({resumed: 'soon'})).toThrow('invalid date: soon');
  expect(() => checkHistories({plans: [asItWas, {...withoutMission, seed: '2'}]})).toThrow('different seed: 1, 2');
  for (const name of ['one plan', 'three plans']) {
    expect(() => draw(cases[name], {order: 'pair'})).toThrow('unknown order: pair (run, date)');
  }
  expect(() => checkHistories({plans: Array(4).fill(asItWas)})).toThrow('invalid data: 4 plans (from 1 to 3)');
  expect(() => draw(cases['one plan'], {cursor: -1})).toThrow('invalid cursor: -1 (a row from 0)');
});

test('historiesChart(data) of two plans of 200 runs stays below 60 KB', () => {
  expect(renderToString(historiesChart, cases['two hundred'], {width: 1280}).length).toBeLessThan(60_000);
});
