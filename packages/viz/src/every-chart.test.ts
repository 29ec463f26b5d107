import {expect, test} from 'vitest';
import {allNumbers, allWords, wordsOf} from './chart-texts.fixture.ts';
import {cursorLaw} from './cursor-law.fixture.ts';
import {type AnyChart, type AnyOptions, type ChartFixture, everyChart} from './every-chart.fixture.ts';
import {miniDocument} from './mini-document.ts';
import {withNeutralWords} from './neutral-words.fixture.ts';
import {follows, groundsOf, numbersIn} from './told-numbers.fixture.ts';

test('follows(told, grounds) takes a number as it is rounded and no other', () => {
  const [grounds] = groundsOf({columns: ['trust', 'low', 'runs'], rows: [[0.3898, '11 to 20', 200]]});
  for (const told of ['39', '0.39', '+0.4', '11', '20', '78', '200', '100'])
    expect(follows(told, grounds), told).toBe(true);
  for (const told of ['38', '40', '0.3', '-0.4', '12', '77', '201']) expect(follows(told, grounds), told).toBe(false);
  expect(numbersIn('−1,234.5 to +6, 9.877M', 'en')).toEqual(['-1234.5', '+6', '9877000']);
  expect(numbersIn('US$\u00A07.93\u00A0million of 34', 'en')).toEqual(['7930000', '34']);
  expect(numbersIn('2,5\u00A0millions de dollars', 'fr')).toEqual(['2500000']);
  expect(numbersIn('de −1\u202F234,5 à +6, 9,877\u202FM', 'fr')).toEqual(['-1234.5', '+6', '9877000']);
});

const drawn = ({draw}: ChartFixture, data: unknown, options: AnyOptions): AnyChart =>
  draw(data, {interactive: true, document: miniDocument(), ...options});

/** Some places of a cursor from 0 to the last: both ends, the next one, and others between. */
const spread = (last: number): readonly number[] => [
  ...new Set([0, 1, 2, 4, 7, 10, 12].map(share => Math.round((share * last) / 12)).concat(Math.min(1, last))),
];

/** How few rows have all numbers of a text, the row with most of them first; undefined where they do not. */
function rowsBehind(
  text: string,
  grounds: readonly (readonly number[])[],
  also: readonly number[],
): number | undefined {
  let left = numbersIn(text, 'en').filter(told => !follows(told, also));
  for (let rows = 0; ; rows++) {
    if (left.length === 0) return rows;
    const rest = grounds.map(ground => left.filter(told => !follows(told, ground)));
    const best = rest.reduce((best, each) => (each.length < best.length ? each : best), left);
    if (best.length === left.length) return undefined;
    left = best;
  }
}

const labels = (chart: AnyChart, group: string): readonly string[] =>
  Array.from(
    chart.outerHTML.matchAll(new RegExp(`<g class="${group}"[^>]* aria-label="([^"]*)"`, 'g')),
    ([, text]) => text,
  );

for (const [name, fixture] of Object.entries(everyChart)) {
  const {cases, usual, other, choices, rowsTold, told, at} = fixture;

  test(`${name}: the numbers of title, description and parts stand in few rows of the table`, () => {
    for (const [which, data] of Object.entries(cases)) {
      const chart = drawn(fixture, withNeutralWords(data), {});
      const grounds = chart.toTable().flatMap(groundsOf);
      const also = told(data);
      const texts = ['title', 'desc'].map(tag => chart.querySelector(tag)?.textContent ?? '');
      const said = [...texts, ...labels(chart, '(?:panel|row|bar|tiles)')];
      for (const text of said) {
        expect(rowsBehind(text, grounds, also) ?? `none: ${text}`, which).toBeLessThanOrEqual(rowsTold);
      }
      for (const text of labels(chart, 'cell').slice(0, 12)) {
        expect(rowsBehind(text, grounds, also) ?? `none: ${text}`, which).toBeLessThanOrEqual(1);
      }
    }
  });

  test(`${name}: the cursor speaks the rows of its place, here at some, in test/browser at all`, () => {
    for (const data of [usual, other].map(name => withNeutralWords(cases[name]))) {
      const chart = drawn(fixture, data, {});
      const faults = cursorLaw(fixture, chart.toTable(), data);
      const slider = (): Element | null => chart.querySelector('.cursor');
      const [first, last] = ['min', 'max'].map(end => Number(slider()?.getAttribute(`aria-value${end}`) ?? 0));
      for (const place of slider() ? spread(last - first) : []) {
        chart.update(data, at(place, data));
        expect(slider()?.getAttribute('aria-valuenow')).toBe(String(first + place));
        const text = slider()?.getAttribute('aria-valuetext') ?? '';
        expect(faults({text, now: first + place, last, value: chart.value})).toEqual([]);
      }
    }
  });

  test(`${name}: French has the numbers of English, and no word of it`, () => {
    for (const [which, raw] of Object.entries(cases)) {
      const data = withNeutralWords(raw);
      for (const options of which === usual ? [{}, ...choices] : [{}]) {
        const [english, french] = (['en', 'fr'] as const).map(locale => drawn(fixture, data, {...options, locale}));
        expect(allNumbers(french, 'fr'), which).toEqual(allNumbers(english, 'en'));
        expect([english, french].map(chart => chart.getAttribute('lang'))).toEqual(['en', 'fr']);
        const [ours, theirs] = [allWords(english), allWords(french)];
        const ofData = wordsOf([JSON.stringify(data)]);
        const left = [...theirs].filter(
          word => ours.has(word) && !ofData.has(word) && !shared.has(word.toLowerCase()) && !isPiece(word, ofData),
        );
        expect(left, which).toEqual([]);
        for (const word of ['histories', 'under', 'within', 'the', 'and', 'of', 'year']) {
          expect(theirs.has(word) && !ofData.has(word), word).toBe(false);
        }
      }
    }
  });
}

/** Whether a word is a piece of one that is too long for a line. */
const isPiece = (word: string, words: ReadonlySet<string>): boolean =>
  [...words].some(long => long.length > 30 && long.includes(word));

/** Words that English and French share, and names. */
const shared = new Set(
  (
    'mission sanctions plan plans services million part parts score total mu sigma agents point points possible second source sources simulation simulations variance bootstrap date exclusion base on force ' +
    'change log morris campolongo et al sobol saltelli marino fisher brier murphy wilson'
  ).split(' '),
);
