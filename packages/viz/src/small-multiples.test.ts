import {assert, constantFrom, property} from 'fast-check';
import {expect, test} from 'vitest';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';
import {multiplesCases as cases, inventedFacets} from './small-multiples.fixture.ts';
import {type SmallMultiples, type SmallMultiplesOptions, smallMultiples} from './small-multiples.ts';
import type {SmallMultiplesData} from './small-multiples-data.ts';

const draw = (data: SmallMultiplesData, options: SmallMultiplesOptions = {}): SmallMultiples =>
  smallMultiples(data, {...options, document: miniDocument()});

const snapshots: readonly (readonly [string, SmallMultiplesOptions & {readonly width: number}])[] = [
  ['usual', {width: 920}],
  ['trust', {width: 360, theme: 'dark', locale: 'fr'}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`smallMultiples(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(smallMultiples, cases[name], options);
    const file = `small-multiples-${name}-${width}-${theme}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const variants: readonly SmallMultiplesOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false, cursor: 0, title: 'T', caption: 'A', plotHeight: 120},
  {width: 360, theme: 'auto', locale: 'fr', interactive: true, cursor: 3, title: 'U', caption: 'B', plotHeight: 140},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true, cursor: 900, title: 'V', caption: 'C', plotHeight: 200},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const names = constantFrom(...Object.keys(cases));
  const options = constantFrom(...variants);
  assert(
    property(names, names, options, options, (a, b, first, second) => {
      const chart = draw(cases[a], first);
      chart.update(cases[b], second);
      expect(chart.outerHTML === draw(cases[b], second).outerHTML).toBe(true);
    }),
    {numRuns: 50},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`smallMultiples(data) draws ${name}: no NaN, no markup from words, nothing below 12 px`, () => {
    for (const options of variants) {
      const svg = renderToString(smallMultiples, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<b>|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test(`toTable() of ${name} has every month of every facet, and its caption is the description`, () => {
    const chart = draw(data);
    const [{caption, columns, rows}] = chart.toTable();
    expect(chart.querySelector('desc')?.textContent).toBe(caption);
    expect(rows).toHaveLength(data.facets.reduce((sum, {steps}) => sum + steps.length, 0));
    expect(rows.every(row => row.length === columns.length)).toBe(true);
  });
}

test('the title is a sentence of the place, with the lowest and the highest facet', () => {
  const titleOf = (data: SmallMultiplesData, options: SmallMultiplesOptions = {}) =>
    draw(data, options).querySelector('desc')?.textContent;
  expect(titleOf(cases['usual'])).toBe(
    'Invented country, 2003 to 2012: armed conflict resumed by December 2012 least often with “Elections two years ' +
      'later”, in 15 of 100 simulated histories, and most often with “As it was”, in 60 of 100',
  );
  expect(titleOf(cases['no events'])).toMatch(/: armed conflict resumed, December 2012: 0 of 100 .* in every chart$/);
  const {facets} = cases['usual'];
  const elsewhere = facets.map((facet, i) => ({...facet, scenario: {name: `${i}`, title: `Country ${i}`}}));
  expect(titleOf({...cases['usual'], facets: elsewhere})).toMatch(
    /^Armed conflict resumed by December 2012 least often/,
  );
});

test('panels say the number of their facet', () => {
  const spoken = Array.from(draw(cases['usual']).querySelector('g.panels')?.children ?? [], each =>
    each.getAttribute('aria-label'),
  );
  expect(spoken).toContain('Elections two years later, 15 of 100 simulated histories (12 to 18)');
  expect(spoken).toContain('As it was, 60 of 100 simulated histories (48 to 72)');
});

test('the slider speaks every facet in its month; one that has ended keeps its last number', () => {
  const chart = draw(cases['uneven'], {interactive: true, cursor: 110});
  const text = chart.querySelector('g.cursor')?.getAttribute('aria-valuetext') ?? '';
  expect(text).toMatch(/^March 2012: As it was, 56 of 100 .*; Half the force, 20 of 100 .*; No mission, .*; Elections/);
  expect(chart.value).toEqual({month: 110, date: '2012-03-06'});
});

test('shares are drawn from 0 to 100, quantities from zero, and all panels share the scale', () => {
  expect(draw(cases['usual']).scales()['y'].domain).toEqual([0, 100]);
  expect(Number(draw(cases['trust']).scales()['y'].domain[0])).toBe(0);
  const [low, high] = draw(cases['log hazard']).scales()['y'].domain.map(Number);
  expect(low).toBeLessThanOrEqual(-12);
  expect(high).toBeGreaterThanOrEqual(2);
});

test('a mean that is a share of something else is never told as a count of histories', () => {
  const text = draw(cases['trust']).querySelector('desc')?.textContent;
  expect(text).toMatch(
    /: trust in the state in December 2012, mean of simulated histories: lowest with “As it was”, 0.3, and highest/,
  );
});

test('bands say whether they are chance or the number of histories', () => {
  expect(draw(cases['trust']).textContent).toContain('the middle 90 of 100 histories: chance from history to');
  expect(draw(cases['usual']).textContent).toContain('90 % intervals from the number of histories alone');
  expect(draw(cases['one month']).textContent).not.toContain('interval');
});

/** The last paragraph of a chart, whose lines are the only ones of the notes in ink. */
const provenanceOf = (chart: SmallMultiples): string =>
  Array.from(chart.querySelector('g.notes')?.children ?? [])
    .filter(line => line.getAttribute('fill') === '#1B2128')
    .map(({textContent}) => textContent)
    .join(' ');

test('the line of where the numbers are from says facet by facet what differs, and the rest once', () => {
  const usual = inventedFacets({months: 2, facets: ['A', 'B', 'C']});
  const [a, b, c] = usual.facets;
  expect(provenanceOf(draw(usual))).toBe(
    'Simulated, not a forecast. Scenario invented; plans 0, 1 and 2; 100 runs of each; 2,000 agents; ' +
      '2003-01-06 to 2003-02-06; seed 1; engine 0.1.0.',
  );
  const mixed = [a, {...b, scenario: {name: 'elsewhere'}, runs: 20, people: 500, seed: '9'}, {...c, engine: '0.0.9'}];
  expect(provenanceOf(draw({...usual, facets: mixed}))).toBe(
    'Simulated, not a forecast. Scenarios invented and elsewhere; plans 0, 1 and 2; ' +
      '100 runs (A and C) and 20 runs (B); 2,000 agents (A and C) and 500 agents (B); 2003-01-06 to 2003-02-06; ' +
      'seed 1 (A and C) and seed 9 (B); engine 0.1.0 (A and B) and engine 0.0.9 (C).',
  );
});

test('smallMultiples(data) names the first fault of data or options', () => {
  const usual = inventedFacets({months: 2, facets: ['A', 'B']});
  const [facet, other] = usual.facets;
  const withFacet = (changes: object): SmallMultiplesData => ({...usual, facets: [{...facet, ...changes}, other]});
  expect(() => draw({...usual, facets: []})).toThrow('invalid data: 0 facets (from 1 to 12)');
  expect(() => draw({...usual, band: {of: 'runs', level: 90}})).toThrow('invalid level: 90 (between 0 and 1)');
  expect(() => draw(withFacet({key: 'facet 1'}))).toThrow('repeated facet: facet 1 (each once)');
  expect(() => draw(withFacet({steps: []}))).toThrow('missing steps: facet 0 (one or more)');
  expect(() => draw(withFacet({steps: facet.steps.toReversed()}))).toThrow(
    'invalid date: 2003-01-06 of facet 0 (rising)',
  );
  expect(() => draw(withFacet({end: '2003-01-07'}))).toThrow(
    'invalid end: 2003-01-07 of facet 0 (not before 2003-02-06)',
  );
  expect(() => draw(withFacet({steps: [{date: '2003-01-06', value: Number.NaN}]}))).toThrow(
    'invalid step: NaN, NaN, NaN',
  );
  expect(() => draw(withFacet({steps: [{date: '2003-01-06', value: 0.5, low: 0.6, high: 0.4}]}))).toThrow('low first');
  expect(() => draw(withFacet({runs: 0}))).toThrow('invalid runs: 0');
  expect(() => draw(usual, {plotHeight: 90})).toThrow('invalid plotHeight: 90 (from 120 to 200)');
});
