import {assert, constantFrom, property} from 'fast-check';
import {expect, test} from 'vitest';
import {cellAfterKey} from './cell-events.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';
import {tileCases as cases, inventedTiles} from './tile-map.fixture.ts';
import {type TileMap, type TileMapOptions, tileMap} from './tile-map.ts';
import type {TileMapData} from './tile-map-data.ts';

const draw = (data: TileMapData, options: TileMapOptions = {}): TileMap =>
  tileMap(data, {...options, document: miniDocument()});
const sentences = (chart: TileMap): readonly string[] =>
  Array.from(chart.querySelectorAll('g.cell'), cell => cell.getAttribute('aria-label') ?? '');

const snapshots: readonly (readonly [string, TileMapOptions & {readonly width: number}])[] = [
  ['usual', {width: 920, cursor: 2}],
  ['usual', {width: 360, theme: 'dark', cursor: 2, locale: 'fr'}],
  ['missing', {width: 920, theme: 'dark', cursor: 0}],
  ['deaths', {width: 360}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`tileMap(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(tileMap, cases[name], options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/tile-map-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly TileMapOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false, cursor: 0, title: 'T', caption: 'A source'},
  {width: 360, theme: 'auto', locale: 'fr', interactive: true, cursor: 3, title: 'U', caption: 'B'},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true, cursor: 900, title: 'V', caption: 'C', cell: 'place 2'},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const names = constantFrom(...Object.keys(cases));
  const options = constantFrom(...variants);
  assert(
    property(names, names, options, options, (a, b, first, second) => {
      const chart = draw(cases[a], first);
      const full = {cell: 'place 0', ...second};
      chart.update(cases[b], full);
      expect(chart.outerHTML === draw(cases[b], full).outerHTML).toBe(true);
    }),
    {numRuns: 60},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`tileMap(data) draws ${name}: no NaN, no markup from words, nothing below 12 px`, () => {
    for (const options of variants) {
      const svg = renderToString(tileMap, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test(`toTable() of ${name} has every place and period, and its caption is the description`, () => {
    const chart = draw(data);
    const [{caption, columns, rows}] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(caption);
    expect(rows).toHaveLength(data.places.length * data.periods.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test(`arrows reach every tile of ${name}`, () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    const reached = new Set([data.places[0].key]);
    for (const at of reached) for (const key of keys) reached.add(cellAfterKey(key, at, data.places) ?? at);
    expect(reached.size).toBe(data.places.length);
  });
}

test('the title counts histories where and when there are most, and the tile there says the same', () => {
  const chart = draw(cases['usual'], {cursor: 0});
  const most = 'South, 2003: 156 of 200 simulated histories, 78 in 100 (70 to 82)';
  expect(chart.querySelector('desc')?.textContent).toBe(`At least 25 reported deaths in a year, most in ${most}`);
  expect(sentences(chart)).toContain(most);
  const [row] = chart.toTable()[0].rows.filter(([, title, period]) => title === 'South' && period === '2003');
  expect(row.slice(5, 6)).toEqual([0.78]);
});

test('the same in French, with spaces that no line breaks at', () => {
  const chart = draw(cases['usual'], {cursor: 0, locale: 'fr'});
  expect(sentences(chart)).toContain(
    'South, 2003\u00A0: 156 histoires possibles sur 200, soit 78 sur 100 (de\u00A070 à\u00A082)',
  );
  expect(chart.getAttribute('lang')).toBe('fr');
  expect(chart.textContent).toContain('Simulation\u00A0: ce n’est pas une prévision.');
  expect(draw(cases['few months'], {locale: 'fr'}).textContent).toContain('juillet 2003');
});

test('a tile without data is hatched and says so', () => {
  const chart = draw(cases['missing']);
  expect(sentences(chart).filter(sentence => sentence.endsWith(', 2012: no data'))).toHaveLength(2);
  const hatched = Array.from(chart.querySelector('g.tiles')?.querySelectorAll('g.hatch') ?? []);
  expect(hatched.filter(each => each.children.length > 0)).toHaveLength(2);
});

test('nothing anywhere is said in the title', () => {
  expect(draw(cases['none']).querySelector('desc')?.textContent).toBe(
    'At least 25 reported deaths in a year: none in any place',
  );
});

test('a tile with keys is the one tab stop; without keys there is none', () => {
  const stops = (chart: TileMap): readonly (string | null)[] =>
    Array.from(chart.querySelectorAll('g.cell'), cell => cell.getAttribute('tabindex'));
  expect(stops(draw(cases['usual'], {interactive: true, cell: 'place 3'})).filter(each => each === '0')).toHaveLength(
    1,
  );
  expect(stops(draw(cases['usual'])).every(each => each === null)).toBe(true);
  expect(draw(cases['usual'], {interactive: true, cell: 'place 3', cursor: 1}).value).toEqual({
    place: 'place 3',
    period: 1,
    from: '2004-01-01',
    to: '2004-12-31',
  });
  expect(draw(cases['usual']).value).toBeNull();
});

test('tileMap(data) names the first fault of data or options', () => {
  const usual = inventedTiles({years: 2});
  const [place, ...others] = usual.places;
  const withPlace = (changes: object): TileMapData => ({...usual, places: [{...place, ...changes}, ...others]});
  expect(() => draw({...usual, runs: 0})).toThrow('invalid runs: 0 (a whole number from 1)');
  expect(() => draw({...usual, periods: []})).toThrow('missing periods (one or more)');
  expect(() => draw({...usual, places: []})).toThrow('missing places (one or more)');
  expect(() => draw({...usual, periods: usual.periods.toReversed()})).toThrow(
    'invalid period: 2003-08-18 to 2003-12-31',
  );
  expect(() => draw(withPlace({key: 'place 1'}))).toThrow('repeated place: place 1 (each once)');
  expect(() => draw(withPlace({row: 1}))).toThrow('repeated tile: row 1, column 1 (each once)');
  expect(() => draw(withPlace({column: 8}))).toThrow('invalid tile: row 0, column 8 of place 0 (whole numbers');
  expect(() => draw(withPlace({values: [1]}))).toThrow('invalid values: 1 of place 0 (2, one for each period)');
  expect(() => draw(withPlace({values: [0.5, Number.NaN]}))).toThrow(
    'invalid value: NaN of place 0 (from 0 to 1, or null)',
  );
  expect(() => draw(withPlace({intervals: [null, {level: 0.9, low: 1, high: 0}]}))).toThrow('invalid interval: 1 to 0');
  expect(() => draw(usual, {width: 300})).toThrow('invalid width: 300');
  expect(() => draw(usual, {locale: 'de' as 'en'})).toThrow('unknown locale: de (en, fr)');
});
