import {expect, test} from 'vitest';
import {type CountGrid, countGrid} from './count-grid.ts';
import {type CountGridData, checkCountGrid} from './count-grid-data.ts';
import type {CountGridOptions} from './count-grid-options.ts';
import {resumedByPeriod, squaresOf} from './count-grid-squares.ts';
import {miniDocument} from './mini-document.ts';
import {inventedHistory, inventedRisk} from './relapse-risk.fixture.ts';
import {cases} from './relapse-risk-cases.fixture.ts';
import {renderToString} from './render-to-string.ts';

const draw = (data: CountGridData, options: CountGridOptions = {}): CountGrid =>
  countGrid(data, {...options, document: miniDocument()});

const variants: readonly CountGridOptions[] = [
  {},
  {width: 360, theme: 'auto', locale: 'fr', shade: 'period'},
  {width: 1280, theme: 'dark', title: 'Other words', caption: 'A source'},
];

const snapshots: readonly (readonly [string, CountGridOptions])[] = [
  ['two plans', {width: 920}],
  ['two plans', {width: 360, theme: 'dark', shade: 'period', locale: 'fr'}],
  ['three plans', {width: 920, shade: 'period'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`countGrid(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const file = `count-grid-${name.replaceAll(' ', '-')}-${width}-${theme}-${locale}.svg`;
    const svg = renderToString(countGrid, cases[name], options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const all = Object.values(cases).map((data, i) => ({data, options: variants[i % variants.length]}));
  for (const first of all) {
    for (const second of all) {
      const full: CountGridOptions = {width: 920, theme: 'light', shade: 'none', ...first.options, ...second.options};
      const chart = draw(first.data, first.options);
      chart.update(second.data, full);
      expect(chart.outerHTML).toBe(draw(second.data, full).outerHTML);
    }
  }
});

for (const [name, data] of Object.entries(cases)) {
  test(`countGrid(data) of ${name}: a hundred squares a plan, as many filled as sentence, table and voice say`, () => {
    for (const options of variants) {
      const chart = draw(data, options);
      expect(chart.outerHTML).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const [{caption, rows}] = chart.toTable();
      expect(chart.querySelector('desc')?.textContent).toBe(caption);
      const panels = Array.from(chart.querySelectorAll('g.panel'));
      expect(panels).toHaveLength(data.plans.length);
      for (const [i, panel] of panels.entries()) {
        const squares = Array.from(panel.querySelector('g.outer')?.children ?? [], each => each.getAttribute('stroke'));
        expect(squares).toHaveLength(100);
        const outline = options.theme === 'dark' ? '#8A8F95' : '#8A8F94';
        expect(squares.filter(stroke => stroke !== outline)).toHaveLength(Number(rows[i][2]));
        expect(caption).toContain(String(rows[i][3]));
        expect(panel.getAttribute('aria-label')).toContain(String(rows[i][3]));
      }
    }
  });
}

test('the title counts the histories of every plan out of 100, in both languages', () => {
  expect(draw(cases['two plans']).querySelector('title')?.textContent).toBe(
    'Armed conflict resumed in 15 of 100 simulated histories (11 to 20) under history, ' +
      'in 48 of 100 (42 to 54) under no mission, within ten years',
  );
  expect(draw(cases['two plans'], {locale: 'fr'}).querySelector('title')?.textContent).toBe(
    'En dix ans, le conflit armé a repris dans 15 histoires possibles sur 100 (de\u00A011 à\u00A020) avec le plan «\u00A0history\u00A0», ' +
      'et dans 48 sur 100 (de\u00A042 à\u00A054) avec le plan «\u00A0no mission\u00A0»',
  );
});

test('squaresOf(risk) fills the share of 100, and its periods sum to what is filled', () => {
  for (const {plans} of Object.values(cases)) {
    for (const plan of plans) {
      const {periods, resumed, not} = squaresOf(plan);
      expect(resumed + not).toBe(100);
      expect(periods[0] + periods[1] + periods[2]).toBe(resumed);
      expect(resumed).toBe(Math.round(100 * plan.headline.share));
    }
  }
});

test('squaresOf(risk) of 3 runs gives the odd square to the largest remainder', () => {
  const risk = inventedRisk({name: 'few', title: 'Few', runs: 3, monthly: month => (month === 20 ? 1 / 3 : 0)});
  expect(resumedByPeriod(risk)).toEqual([0, 1, 0]);
  expect(squaresOf(risk)).toEqual({periods: [0, 33, 0], resumed: 33, not: 67});
});

test('checkCountGrid(data) finds relapses by year that are not those of the headline', () => {
  const years = inventedHistory.years.map((year, i) => (i === 3 ? {...year, events: year.events + 1} : year));
  expect(() => checkCountGrid({plans: [{...inventedHistory, years}]})).toThrow(
    /different relapses: \d+ by year and \d+ in the headline of history \(the same number\)/,
  );
  const broken = inventedHistory.years.map(year => ({...year, events: Number.NaN}));
  expect(() => checkCountGrid({plans: [{...inventedHistory, years: broken}]})).toThrow('invalid events: NaN');
  expect(() => draw({plans: [inventedHistory]}, {shade: 'colour' as 'period'})).toThrow(
    'unknown shade: colour (none, period)',
  );
});
