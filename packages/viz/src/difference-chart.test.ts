import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {differenceCases as cases, inventedPairs} from './difference.fixture.ts';
import {type DifferenceChart, differenceChart} from './difference-chart.ts';
import {checkDifference, type DifferenceData, verdictCounts} from './difference-data.ts';
import type {DifferenceOptions} from './difference-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const draw = (data: DifferenceData, options: DifferenceOptions = {}): DifferenceChart =>
  differenceChart(data, {...options, document: miniDocument()});

const snapshots: readonly (readonly [string, DifferenceOptions])[] = [
  ['pairs', {width: 920}],
  ['less is better', {width: 360, theme: 'dark', locale: 'fr'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`differenceChart(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const svg = renderToString(differenceChart, cases[name], options);
    const file = `difference-${name.replaceAll(' ', '-')}-${width}-${theme}-${locale}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const optionsOf = fc.record({
  width: fc.constantFrom(360, 920),
  theme: fc.constantFrom('light' as const, 'auto' as const),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  dots: fc.constantFrom(20 as const, 50 as const),
});

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const data = fc.constantFrom(...Object.values(cases));
  fc.assert(
    fc.property(data, optionsOf, data, optionsOf, (first, before, second, after) => {
      const chart = draw(first, before);
      chart.update(second, after);
      expect(chart.outerHTML).toBe(draw(second, after).outerHTML);
    }),
    {numRuns: 40},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`differenceChart(data) of ${name}: a bar of 100 pairs as the table counts them, and an axis about 0`, () => {
    for (const locale of ['en', 'fr'] as const) {
      const chart = draw(data, {locale, dots: 20});
      expect(chart.outerHTML).not.toMatch(/NaN|undefined|Infinity|<script|<b>|\n/);
      const [counts, pairs] = chart.toTable();
      expect(chart.querySelector('desc')?.textContent).toBe(counts.caption);
      const cells = Array.from(chart.querySelector('g.bar')?.querySelector('g.cells')?.children ?? [], cell =>
        cell.getAttribute('class'),
      );
      expect(cells).toHaveLength(100);
      for (const [i, kind] of ['worse', 'same', 'better'].entries()) {
        expect(cells.filter(cell => cell === kind)).toHaveLength(Number(counts.rows[i][1]));
      }
      expect(counts.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(data.pairs.length);
      expect(pairs.rows).toHaveLength(data.pairs.length);
      expect(chart.querySelector('g.dotplot')?.querySelectorAll('circle')).toHaveLength(20);
      const {domain} = chart.scales()['x'];
      expect(Number(domain[0])).toBe(-Number(domain[1]));
      const ends = [data.interval?.low ?? 0, data.interval?.high ?? 0, ...pairs.rows.map(row => Number(row[3]))];
      expect(Math.max(...ends.map(Math.abs))).toBeLessThanOrEqual(Number(domain[1]) * (1 + 1e-9));
    }
  });
}

test('the title says in how many of 100 pairs the second plan is worse, the same and better', () => {
  const titles = (['en', 'fr'] as const).map(
    locale => draw(cases['pairs'], {locale}).querySelector('title')?.textContent,
  );
  expect(titles).toEqual([
    'Years at peace within ten years: worse under no mission than under history in 68 of 100 pairs of simulated histories, ' +
      'the same in 29, better in 3',
    'Years at peace within ten years\u00A0: pire avec le plan «\u00A0no mission\u00A0» qu’avec «\u00A0history\u00A0» dans 68 paires ' +
      'd’histoires possibles sur 100, pareil dans 29, mieux dans 3',
  ]);
  expect(draw(cases['one of many']).querySelector('title')?.textContent).toMatch(
    /worse .* in fewer than 1 of 100 pairs .*, the same in more than 99, better in 0$/,
  );
});

test('notes stand beside the dots where there is room, and below them where not', () => {
  const leftmost = (width: number): number =>
    Math.max(
      ...Array.from(draw(cases['pairs'], {width}).querySelectorAll('text'))
        .filter(line => line.textContent?.startsWith('Both show chance alone'))
        .map(line => Number(line.getAttribute('x'))),
    );
  expect([leftmost(920), leftmost(1280)]).toEqual([24, 816]);
});

test('French agrees with the number of pairs', () => {
  const text = draw(inventedPairs(Array.from({length: 100}, (_, i) => [3, i === 7 ? 4 : 1])), {
    locale: 'fr',
  }).textContent;
  for (const part of [
    'mieux dans 1 paire sur 100',
    'pire dans 99 paires sur 100',
    '99 pires, 0 pareille, 1 meilleure',
  ]) {
    expect(text?.replaceAll('\u00A0', ' ')).toContain(part);
  }
});

test('what is better follows from the measure', () => {
  const pairs = inventedPairs([
    [1, 2],
    [1, 3],
    [5, 5],
    [5, 1],
  ]);
  expect(verdictCounts(pairs)).toEqual({
    worse: {pairs: 1, of100: 25},
    same: {pairs: 1, of100: 25},
    better: {pairs: 2, of100: 50},
  });
  const less = {...pairs, measure: {...pairs.measure, better: 'less' as const}};
  expect(verdictCounts(less).worse.pairs).toBe(2);
  expect(draw(less).querySelector('g.axis-words')?.textContent).toMatch(
    /^better under no mission.*worse under no mission/,
  );
});

test('the mean is said with its interval, and without one where there is one pair', () => {
  const text = (name: string): string => draw(cases[name]).querySelector('g.mean-words')?.textContent ?? '';
  expect(text('pairs')).toMatch(/^Mean difference, no mission less history: −1\.73 years \(−2 to −1\.47\)$/);
  expect(text('one pair')).toBe('Mean difference, no mission less history: +6 years (one pair has no interval)');
  expect(draw(cases['one pair']).textContent).not.toContain('interval, from pair');
});

test('checkDifference(data) finds what cannot be', () => {
  const data = inventedPairs([
    [1, 2],
    [2, 4],
  ]);
  const fault = (change: object) => () => checkDifference({...data, ...change});
  expect(fault({pairs: []})).toThrow('missing pairs (one or more)');
  expect(fault({b: {...data.b, seed: '2'}})).toThrow('different seed: 1, 2 (one for all plans)');
  expect(fault({a: {...data.a, runs: 3}, b: {...data.b, runs: 3}})).toThrow('invalid runs: 3 (2, one each pair)');
  expect(fault({pairs: [data.pairs[0], {run: 1, a: Number.NaN, b: 1}]})).toThrow('invalid pair: NaN and 1 of run 1');
  expect(fault({mean: 9})).toThrow('invalid mean: 9 (1.5, that of the pairs)');
  expect(fault({interval: {level: 0.9, low: 2, high: 3}})).toThrow('invalid interval: 2 to 3 (finite, around 1.5)');
  expect(fault({measure: {...data.measure, better: 'most'}})).toThrow('unknown better: most (more, less)');
});
