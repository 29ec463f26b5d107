import {readdirSync, readFileSync} from 'node:fs';
import {csvParseRows} from 'd3';
import {describe, expect, test} from 'vitest';
import type {ChartElement} from './chart-element.ts';
import {charts, draw} from './draw.ts';
import {everyChart} from './every-chart.fixture.ts';
import * as viz from './index.ts';
import {miniDocument} from './mini-document.ts';
import {toCSV} from './to-csv.ts';
import {toJSON} from './to-json.ts';
import {toSVG} from './to-svg.ts';
import {toTidy} from './to-tidy.ts';

type Options = {
  readonly document?: Document;
  readonly interactive?: boolean;
  readonly locale?: 'en' | 'fr';
  readonly theme?: 'auto' | 'dark';
  readonly width?: number;
};
type Chart = ChartElement<unknown, Options, unknown>;

const make = (name: string, data: unknown, options: Options = {}): Chart =>
  draw({chart: name, provenance: '', data, options}, miniDocument()) as unknown as Chart;

const subjects = Object.entries(everyChart).flatMap(([chart, {cases}]) =>
  Object.entries(cases).map(([name, data]) => ({chart, name, data})),
);
const first = Object.entries(everyChart).map(([chart, {cases, usual}]) => ({chart, data: cases[usual]}));
/** The first words of the line of provenance; what is dated in a scenario was not simulated. */
const notices = /Simulation\s: ce n’est pas une prévision\.|Faits datés, non simulés\./;
const still = ['countGrid', 'differenceChart', 'sensitivityChart'];

test('draw knows every chart of the package, and the package exports each', () => {
  const folder = new URL('.', import.meta.url);
  const made = readdirSync(folder)
    .filter(file => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
    .flatMap(file => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(
        /return (?:cursorChart|stillChart)\(data, options, \{\s*name: '(\w+)'|return cellChart\('(\w+)'/g,
      ),
    ])
    .map(([, name, cells]) => name ?? cells);
  expect(Object.keys(charts).toSorted()).toEqual(made.toSorted());
  for (const [name, chart] of Object.entries(charts)) {
    expect((viz as unknown as Readonly<Record<string, unknown>>)[name], name).toBe(chart);
  }
  expect(() => draw({chart: 'pie', provenance: '', data: {}, options: {}})).toThrow('unknown chart: pie (calibration');
});

describe.each(first)('$chart', ({chart: name, data}) => {
  test('value is where the cursor stands, and null without one', () => {
    expect(make(name, data, {interactive: false}).value).toBeNull();
    const {value} = make(name, data, {interactive: true});
    if (still.includes(name)) expect(value).toBeNull();
    else expect(Object.keys(value as object).length).toBeGreaterThan(0);
  });

  test('update(data, options) keeps the element and the options not given', () => {
    const chart = make(name, data, {locale: 'fr', interactive: true});
    expect(chart.update(data, {width: 640})).toBe(chart);
    expect(chart.getAttribute('width')).toBe('640');
    expect(chart.getAttribute('lang')).toBe('fr');
    expect(chart.outerHTML).toBe(make(name, data, {locale: 'fr', interactive: true, width: 640}).outerHTML);
  });

  test('scales() have a domain and a range that are drawn', () => {
    for (const [scale, {type, label, domain, range}] of Object.entries(make(name, data).scales())) {
      expect(['utc', 'linear'], scale).toContain(type);
      expect(typeof label).toBe('string');
      for (const value of [...domain, ...range]) expect(Number.isFinite(Number(value)), scale).toBe(true);
      expect(Number(domain[0])).not.toBe(Number(domain[1]));
    }
  });

  test('destroy() takes it out of its parent', () => {
    const parent = miniDocument().createElementNS('http://www.w3.org/1999/xhtml', 'div');
    const chart = make(name, data);
    parent.appendChild(chart);
    chart.destroy();
    expect(parent.children.length).toBe(0);
  });
});

describe.each(subjects)('$chart of $name', ({chart: name, data}) => {
  const chart = make(name, data, {interactive: true, locale: 'fr', theme: 'auto', width: 360});

  test('toTable() has columns of different names, full rows and finite numbers, and copies in CSV and rows', () => {
    const tables = chart.toTable();
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const {caption, columns, rows} = table;
      expect(caption.trim()).not.toBe('');
      expect(new Set(columns).size).toBe(columns.length);
      for (const cell of rows.flat()) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
      const [head, ...lines] = csvParseRows(toCSV(table));
      expect(head).toEqual([...columns, 'simulated']);
      expect(lines.length).toBe(rows.length);
      const unguarded = (text: string) => text.replace(/^'(?=[=+\-@\t\r\n])/, '');
      for (const [i, line] of lines.entries()) {
        expect(line.slice(0, -1).map(unguarded)).toEqual(rows[i].map(String));
        expect(line.at(-1)).toBe(String(table.simulated ?? true));
      }
      expect(toTidy(table).map(row => columns.map(column => row[column]))).toEqual(rows);
    }
  });

  test('toSVG(chart) stands alone: nothing to press, no script, and the line of where it comes from', () => {
    const svg = toSVG(chart);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" ')).toBe(true);
    expect(
      svg.match(/tabindex|focus-ring|role="slider"|aria-value|foreignObject|<script|\son\w+=|href|url\((?!#)/),
    ).toBeNull();
    const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toMatch(notices);
    expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(150_000);
  });

  test('draw(JSON.parse(toJSON(chart))) is the same chart to the byte', () => {
    const written = JSON.parse(toJSON(chart));
    expect(draw(written, miniDocument()).outerHTML).toBe(chart.outerHTML);
    expect(written.provenance).toMatch(notices);
    expect(chart.copy().outerHTML).toBe(chart.outerHTML);
  });
});
