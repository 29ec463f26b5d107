import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';
import {inventedSensitivity} from './sensitivity.fixture.ts';
import {sensitivityCases as cases} from './sensitivity-cases.fixture.ts';
import {type SensitivityChart, sensitivityChart} from './sensitivity-chart.ts';
import type {SensitivityChartData} from './sensitivity-data.ts';
import type {SensitivityChartOptions} from './sensitivity-options.ts';

const usual = cases['one at a time'];
const draw = (data: SensitivityChartData, options: SensitivityChartOptions = {}): SensitivityChart =>
  sensitivityChart(data, {...options, document: miniDocument()});

const snapshots: readonly (readonly [string, SensitivityChartOptions])[] = [
  ['one at a time', {width: 1280}],
  ['one at a time', {width: 390}],
  ['morris', {width: 1280, theme: 'dark'}],
  ['morris', {width: 390}],
  ['sobol', {width: 920}],
  ['missing rows', {width: 920}],
  ['one at a time', {width: 920, locale: 'fr'}],
  ['one at a time', {width: 390, theme: 'dark', locale: 'fr'}],
  ['morris', {width: 920, locale: 'fr'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale} = options;
  test(`sensitivityChart(data) draws ${name} ${locale === 'fr' ? 'in French ' : ''}at ${width} px, ${theme}`, async () => {
    const svg = renderToString(sensitivityChart, cases[name], options);
    const file = `sensitivity-${name.replaceAll(' ', '-')}${locale === 'fr' ? '-fr' : ''}-${width}-${theme}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const variants: readonly SensitivityChartOptions[] = [
  {},
  {width: 360, theme: 'auto', top: 3},
  {width: 320, locale: 'fr'},
  {width: 1280, theme: 'dark', top: 45, title: 'Other words', caption: 'A source'},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const all = Object.values(cases).map((data, i) => ({data, options: variants[i % variants.length]}));
  const neutral: SensitivityChartOptions = {width: 920, theme: 'light', locale: 'en', top: 30};
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
  test(`sensitivityChart(data) draws ${name}: same bytes twice, no NaN, no markup from words`, () => {
    for (const options of variants) {
      const svg = renderToString(sensitivityChart, data, options);
      expect(renderToString(sensitivityChart, data, options)).toBe(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<b>|\n/);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    }
  });

  test(`toTable() of ${name} has every factor, drawn or not, and its caption is the description`, () => {
    const chart = draw(data, {top: 2});
    const [{caption, columns, rows}] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(caption);
    expect(new Set(rows.map(([factor]) => factor))).toEqual(new Set(data.rows.map(row => row.name)));
    expect(rows).toHaveLength(data.rows.length * data.rows[0].statistics.length);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row[columns.indexOf('value')] === '').toBe(row[columns.indexOf('missing')] !== '');
    }
  });

  test(`marks, intervals and 0 of ${name} lie within the scale`, () => {
    for (const width of [360, 1280]) {
      const chart = draw(data, {width});
      const [low, high] = chart.scales()['x'].domain.map(Number);
      const shown = data.rows.slice(0, 30).flatMap(({statistics}) => statistics);
      const drawn = data.method === 'morris' ? [] : shown;
      const ends = drawn.flatMap(each =>
        'value' in each ? [each.value, each.interval?.low ?? 0, each.interval?.high ?? 0] : [],
      );
      expect(Math.min(0, ...ends)).toBeGreaterThanOrEqual(low - 1e-9 * (high - low));
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(high + 1e-9 * (high - low));
    }
  });
}

test('the title says what is shown, the summary what it comes to', () => {
  const chart = draw(usual);
  expect(chart.querySelector('title')?.textContent).toBe(
    'Invented country, 2003 to 2013: what moves relapse within ten years most',
  );
  expect(chart.querySelector('desc')?.textContent).toBe(
    'Relapse within ten years is 14.5 % with everything as it is. It is moved most by “hazard per faction with 10,000 ' +
      'persons to call on, full belief, no exclusion and no deterrence”: −11.4 (−13.8 to −8.8) percentage points at ' +
      '0.003, +19.0 (+16.4 to +21.9) at 0.03. Next come “peacekeeping soldiers authorised” and “effect of no belief in ' +
      'the settlement against full belief”. Eleven factors are not told apart from none.',
  );
});

test('every chart says what it is, how much was simulated and what its whiskers leave out', () => {
  const text = draw(usual).textContent ?? '';
  expect(text).toContain('Simulated, not a forecast. Scenario invented; plan history; 41 points of 20 factors');
  expect(text).toContain('seed 1; engine 0.1.0.');
  expect(text).toContain('show chance from the number of runs alone');
});

const labels = (chart: SensitivityChart): readonly string[] =>
  Array.from(chart.querySelector('.rows')?.children ?? [], row => row.getAttribute('aria-label') ?? '');

test('rows are ordered by what they move, and those without an estimate are shown last with the reason', () => {
  const names = labels(draw(cases['missing rows']));
  expect(names).toHaveLength(6);
  expect(names[0]).toContain('resort.baseline: 0.003 to 0.03 1/year, 0.0092 as it is (calibrated)');
  expect(names[5]).toContain('troops: 0 to 2 times the plan (evidence A)');
  expect(names[5]).toContain('no estimate (the output does not vary)');
  expect(draw(cases['missing rows']).textContent).toContain('no estimate: every history at the low end failed');
});

test('marks are full where their interval leaves 0 out, else hollow', () => {
  const bars = (data: SensitivityChartData): readonly (string | null)[] => {
    const [row] = Array.from(draw(data).querySelector('.rows')?.children ?? []);
    return Array.from(row.querySelector('.bars')?.children ?? [], bar => bar.getAttribute('fill'));
  };
  const paper = '#FAF8F4';
  const data = inventedSensitivity({count: 2});
  const [low, high] = data.rows[0].statistics;
  const told = (statistics: SensitivityChartData['rows'][number]['statistics']) =>
    bars({...data, rows: [{...data.rows[0], statistics}]}).map(fill => fill !== paper);
  expect(told([low, high])).toEqual([true, true]);
  expect(told([{value: -3, interval: {level: 0.95, low: -7, high: 1}}, {value: 4}])).toEqual([false, false]);
});

test('a Morris chart says which way a factor moves the measure where mu leaves 0 out', () => {
  const names = labels(draw(cases['morris']));
  expect(names[0]).toMatch(/, raises$/);
  expect(names[1]).toMatch(/, lowers$/);
  expect(names[19]).toMatch(/, direction unclear$/);
});

test('a chart of sizes has no hollow marks and says that its intervals prove no effect', () => {
  const textOf = (name: string): string => draw(cases[name]).textContent ?? '';
  expect(textOf('morris')).not.toMatch(/hollow/i);
  expect(textOf('morris')).not.toContain('told apart');
  expect(textOf('sobol')).toContain('hollow: not told apart from 0');
  for (const name of ['morris', 'sobol']) expect(textOf(name).replace(/\s+/g, '')).toContain('provesnoeffect.');
});

test('the option top draws the factors that move most and says how many are left', () => {
  const chart = draw(cases['many factors'], {top: 5});
  expect(labels(chart)).toHaveLength(5);
  expect(chart.textContent).toContain('Not drawn: 40 factors further down the order; the table has all.');
});

test('no text is smaller than 12 px', () => {
  for (const width of [390, 1280]) {
    const sizes = Array.from(draw(usual, {width}).outerHTML.matchAll(/font-size="([\d.]+)"/g), match =>
      Number(match[1]),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

test('strokes cross every bar at the low end, paper on full ones and ink on hollow ones, and no other', () => {
  const chart = draw(usual);
  const [paper, ink] = ['#FAF8F4', '#B4540A'];
  for (const row of chart.querySelectorAll('g.row')) {
    const inside = (layer: string, tag: string) =>
      Array.from(row.querySelector(`g.${layer}`)?.querySelectorAll(tag) ?? []);
    const [low] = inside('bars', 'rect').map(bar => bar.getAttribute('fill') === paper);
    const strokes = inside('strokes', 'path').map(path => path.getAttribute('stroke'));
    expect(strokes).toEqual([low ? ink : paper]);
  }
  for (const method of ['morris', 'sobol'])
    expect(draw(cases[method]).outerHTML).not.toMatch(/class="strokes"[^>]*><path/);
});

test('theme auto writes light colours and dark rules for the same marks', () => {
  const [light, auto] = (['light', 'auto'] as const).map(theme => renderToString(sensitivityChart, usual, {theme}));
  expect(auto).toContain('prefers-color-scheme: dark');
  const bare = (svg: string) => svg.replace(/<style>.*?<\/style>|<style\/>/, '').replace(/class="postbellum-\w+"/, '');
  expect(bare(auto)).toBe(bare(light));
});

test('value is null: the chart has no cursor', () => {
  expect(draw(usual).value).toBeNull();
});

test('sensitivityChart(data) of 30 factors stays below 80 KB', () => {
  expect(renderToString(sensitivityChart, cases['many factors'], {width: 1280}).length).toBeLessThan(80_000);
});
