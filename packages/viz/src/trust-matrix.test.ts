import {assert, constantFrom, property} from 'fast-check';
import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';
import {trustCases as cases, inventedTrust} from './trust-matrix.fixture.ts';
import {type TrustMatrix, type TrustMatrixOptions, trustMatrix} from './trust-matrix.ts';
import type {TrustMatrixData} from './trust-matrix-data.ts';

const draw = (data: TrustMatrixData, options: TrustMatrixOptions = {}): TrustMatrix =>
  trustMatrix(data, {...options, document: miniDocument()});
const sentences = (chart: TrustMatrix): readonly string[] =>
  Array.from(chart.querySelectorAll('g.cell'), cell => cell.getAttribute('aria-label') ?? '');

const snapshots: readonly (readonly [string, TrustMatrixOptions & {readonly width: number}])[] = [
  ['usual', {width: 920}],
  ['usual', {width: 360, theme: 'dark', locale: 'fr', cursor: 12}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`trustMatrix(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(trustMatrix, cases[name], options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/trust-matrix-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly TrustMatrixOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false, cursor: 0, title: 'T', caption: 'A source'},
  {width: 360, theme: 'auto', locale: 'fr', interactive: true, cursor: 3, title: 'U', caption: 'B'},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true, cursor: 900, title: 'V', caption: 'C'},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const names = constantFrom(...Object.keys(cases));
  const options = constantFrom(...variants);
  assert(
    property(names, names, options, options, (a, b, first, second) => {
      const chart = draw(cases[a], first);
      const full = {...second, cell: '0 0'};
      chart.update(cases[b], full);
      expect(chart.outerHTML === draw(cases[b], full).outerHTML).toBe(true);
    }),
    {numRuns: 50},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`trustMatrix(data) draws ${name}: no NaN, no markup from words, nothing below 12 px`, () => {
    for (const options of variants) {
      const svg = renderToString(trustMatrix, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<b>|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test(`toTable() of ${name} has every month of every pair, and its caption is the description`, () => {
    const chart = draw(data);
    const [{caption, columns, rows}] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(caption);
    expect(rows).toHaveLength(data.trust.length * data.dates.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
}

test('the title says what changed most; the cells speak trust, its range and its change', () => {
  const chart = draw(cases['usual']);
  expect(chart.querySelector('desc')?.textContent).toBe(
    'Trust of people in the state changed most: 45 of 100 in January 2003, 95 of 100 in December 2007',
  );
  expect(sentences(chart)).toContain(
    'Trust of people in the state, December 2007: 95 of 100 (92 to 98), +50 since January 2003',
  );
  expect(sentences(chart)).toContain(
    'Trust of Front of the North in the settlement, December 2007: 40 of 100 (37 to 43), −15 since January 2003',
  );
  expect(draw(cases['still']).querySelector('desc')?.textContent).toBe('Trust did not change');
});

test('sentences name a faction before its colon, and whole where two would be named alike', () => {
  const from = ['people', 'Front: army, militias and paramilitaries', 'Movement of the South'];
  expect(draw(inventedTrust({from, months: 2})).outerHTML).toContain('"Trust of Front in the settlement,');
  const alike = inventedTrust({from: ['people', 'Front: army', 'Front: police'], months: 2});
  expect(sentences(draw(alike)).filter(text => text.startsWith('Trust of Front: police in'))).toHaveLength(4);
});

test('a pair that is not in the model is hatched and says so', () => {
  const chart = draw(cases['usual']);
  expect(sentences(chart)).toContain('Trust of people in the settlement: not in the model');
  const hatched = Array.from(chart.querySelector('g.cells')?.querySelectorAll('g.hatch') ?? []);
  expect(hatched.filter(each => each.children.length > 0)).toHaveLength(7);
});

test('a triangle points to where trust went, and the first month has none', () => {
  const marked = (cursor: number): readonly string[] =>
    Array.from(draw(cases['usual'], {cursor}).querySelector('g.cells')?.querySelectorAll('g.mark') ?? []).flatMap(
      each => Array.from(each.children, path => path.getAttribute('d') ?? ''),
    );
  expect(marked(0)).toEqual([]);
  const tips = marked(59).map(path => Number(/l-4,(-?\d+)z$/.exec(path)?.[1]));
  expect(tips).toEqual([8, -8, 8, 8, 8]);
});

test('value is the pair and the month', () => {
  expect(draw(cases['usual'], {interactive: true, cell: '0 1', cursor: 2}).value).toEqual({
    from: 'actor 0',
    to: 'actor 1',
    month: 2,
    date: '2003-03-06',
  });
});

test('trustMatrix(data) names the first fault of data', () => {
  const usual = inventedTrust({months: 2});
  const [pair, ...others] = usual.trust;
  const withPair = (changes: object): TrustMatrixData => ({...usual, trust: [{...pair, ...changes}, ...others]});
  expect(() => draw({...usual, from: []})).toThrow('invalid from: 0 actors (from 1 to 30)');
  expect(() => draw({...usual, to: [...usual.to, ...usual.to]})).toThrow('repeated actor: actor 0 (each once)');
  expect(() => draw({...usual, dates: []})).toThrow('missing dates (one or more)');
  expect(() => draw({...usual, dates: usual.dates.toReversed()})).toThrow('invalid date: 2003-01-06 (rising)');
  expect(() => draw(withPair({from: 'nobody'}))).toThrow('unknown from: nobody (there are actor 0');
  expect(() => draw(withPair({to: 'actor 1'}))).toThrow('repeated trust: actor 0 in actor 1 (each once)');
  expect(() => draw(withPair({values: []}))).toThrow('invalid values: 0 of actor 0 in actor 0 (2, one for each date)');
  expect(() => draw(withPair({values: [{mean: 0.5}, {mean: Number.NaN}]}))).toThrow('invalid value: NaN of actor 0');
});
