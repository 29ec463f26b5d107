import {assert, constantFrom, property} from 'fast-check';
import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';
import {heatmapCases as cases, inventedGrid} from './sweep-heatmap.fixture.ts';
import {type SweepHeatmap, type SweepHeatmapOptions, sweepHeatmap} from './sweep-heatmap.ts';
import type {HeatmapCell, SweepHeatmapData} from './sweep-heatmap-data.ts';

const draw = (data: SweepHeatmapData, options: SweepHeatmapOptions = {}): SweepHeatmap =>
  sweepHeatmap(data, {...options, document: miniDocument()});
const sentences = (chart: SweepHeatmap): readonly string[] =>
  Array.from(chart.querySelectorAll('g.cell'), cell => cell.getAttribute('aria-label') ?? '');

const snapshots: readonly (readonly [string, SweepHeatmapOptions & {readonly width: number}])[] = [
  ['usual', {width: 920}],
  ['few', {width: 360, theme: 'dark', locale: 'fr'}],
  ['means', {width: 920, theme: 'dark'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`sweepHeatmap(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(sweepHeatmap, cases[name], options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/sweep-heatmap-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly SweepHeatmapOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false, title: 'T', caption: 'A source', fewRuns: 30},
  {width: 360, theme: 'auto', locale: 'fr', interactive: true, title: 'U', caption: 'B', fewRuns: 0},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true, title: 'V', caption: 'C', fewRuns: 100},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const names = constantFrom(...Object.keys(cases).filter(name => name !== 'many'));
  const options = constantFrom(...variants);
  assert(
    property(names, names, options, options, (a, b, first, second) => {
      const chart = draw(cases[a], first);
      const full = {...second, cell: '0 0'};
      chart.update(cases[b], full);
      expect(chart.outerHTML === draw(cases[b], full).outerHTML).toBe(true);
    }),
    {numRuns: 60},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`sweepHeatmap(data) draws ${name}: no NaN, no markup from words, nothing below 12 px`, () => {
    for (const options of variants) {
      const svg = renderToString(sweepHeatmap, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<b>|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test(`toTable() of ${name} has every point, and its caption is the description`, () => {
    const chart = draw(data);
    const [{caption, columns, rows}] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(caption);
    expect(rows).toHaveLength(data.x.values.length * data.y.values.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
}

test('the title says where the measure is highest, and the cell there says the same', () => {
  const chart = draw(cases['usual']);
  const most =
    'peacekeeping soldiers at 0 times the plan, commitment.guarantee at 0.2 1/year: 36 of 40 simulated histories, 90 in 100 (80 to 100)';
  expect(chart.querySelector('desc')?.textContent).toBe(`Relapse within ten years, highest with ${most}`);
  expect(sentences(chart)).toContain(most);
  expect(sentences(chart).some(each => each.endsWith('; 1 history failed'))).toBe(true);
});

test('of 100 histories a share is said once', () => {
  const spoken = sentences(draw(inventedGrid({runs: 100})));
  expect(spoken.every(each => / of 100 simulated histories \(/.test(each) && !each.includes('in 100'))).toBe(true);
});

test('the steps are those of the values drawn, and the legend says so', () => {
  const chart = draw(inventedGrid({valueAt: (x, y) => 0.6 + 0.05 * x + 0.02 * y}));
  const fills = Array.from(chart.querySelector('g.cells')?.querySelectorAll('rect') ?? [], each =>
    each.getAttribute('fill'),
  );
  expect(new Set(fills.filter(fill => fill !== 'none')).size).toBeGreaterThanOrEqual(4);
  expect(draw(cases['usual']).textContent).toContain('steps are set to the values drawn');
});

test('cells of few histories are marked and say so, those of none are hatched', () => {
  const chart = draw(cases['few']);
  const spoken = sentences(chart);
  const marked = Array.from(chart.querySelector('g.cells')?.querySelectorAll('g.mark') ?? []);
  expect(marked.filter(each => each.children.length > 0)).toHaveLength(
    spoken.filter(each => each.includes('too few to tell much')).length,
  );
  expect(spoken.filter(each => each.includes('too few'))).toHaveLength(5);
  expect(spoken.filter(each => each.includes(': no histories'))).toHaveLength(2);
  expect(draw(cases['few'], {fewRuns: 0}).textContent).not.toContain('corner');
});

test('the highest value of y is the first row, and value is where the reader is', () => {
  expect(sentences(draw(cases['usual']))[0]).toContain('guarantee at 0.95 1/year');
  expect(draw(cases['usual'], {interactive: true, cell: '2 1'}).value).toEqual({x: 1, y: 0.45});
});

test('sweepHeatmap(data) names the first fault of data or options', () => {
  const grid = inventedGrid({columns: 2, rows: 1});
  const [cell, other] = grid.cells;
  const withCell = (changes: Partial<HeatmapCell>): SweepHeatmapData => ({
    ...grid,
    cells: [{...cell, ...changes}, other],
  });
  expect(() => draw({...grid, people: 0})).toThrow('invalid people: 0');
  expect(() => draw({...grid, x: {...grid.x, values: []}})).toThrow('invalid values: 0 of troops (from 1 to 20)');
  expect(() => draw({...grid, x: {...grid.x, values: [1, 1]}})).toThrow(
    'invalid value: 1 of troops (finite and rising)',
  );
  expect(() => draw(withCell({x: 2}))).toThrow('invalid cell: x 2, y 0 (numbers of values, from 0)');
  expect(() => draw(withCell({x: 1}))).toThrow('repeated cell: x 1, y 0 (each once)');
  expect(() => draw(withCell({value: Number.NaN}))).toThrow('invalid value: NaN at x 0, y 0 (from 0 to 1)');
  expect(() => draw(withCell({runs: 0}))).toThrow(
    'invalid value: 0.9 of 0 runs at x 0, y 0 (one where there are runs)',
  );
  expect(() => draw(withCell({failed: -1}))).toThrow('invalid failed: -1 at x 0, y 0');
  expect(() => draw(withCell({interval: {level: 0.9, low: 1, high: 0}}))).toThrow('invalid interval: 1 to 0');
  expect(() => draw(grid, {fewRuns: 0.5})).toThrow('invalid fewRuns: 0.5 (a whole number from 0)');
});
