import type {Contributions} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ChartElement, TableData} from './chart-element.ts';
import {inventedContributions, inventedReasons} from './contributions.fixture.ts';
import {contributionsChart} from './contributions-chart.ts';
import {eventRailCases} from './event-rail.fixture.ts';
import {eventRail} from './event-rail.ts';
import type {LanguageName} from './language.ts';
import {miniDocument} from './mini-document.ts';
import {inventedRisk} from './relapse-risk.fixture.ts';
import {relapseRiskChart} from './relapse-risk-chart.ts';
import {inventedSensitivity} from './sensitivity.fixture.ts';
import {sensitivityChart} from './sensitivity-chart.ts';
import type {SensitivityChartData} from './sensitivity-data.ts';
import type {SensitivityChartMethod} from './sensitivity-methods.ts';

/** A word of no language and without a digit, so that what the data say is told from what the chart says. */
const neutral = (index: number): string => `zx${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;

const scenario = {name: 'zxqa', title: 'zxqb'};
const events = [{on: '2004-02-01', label: 'zxqc'}];

/** One part that `ofData` draws in a language. */
type Draw = (locale: LanguageName) => ChartElement<unknown, unknown, unknown>;

const risks =
  (runs: readonly number[], months: number, rate: number): Draw =>
  locale =>
    relapseRiskChart(
      {
        plans: runs.map((runs, i) => ({
          ...inventedRisk({name: neutral(i), title: neutral(i), runs, months, monthly: () => rate / (i + 1)}),
          scenario,
          engine: 'zxqd',
          people: 12_345,
        })),
        events,
      },
      {locale, interactive: true, cursor: Math.floor(months / 2), document: miniDocument()},
    ) as unknown as ReturnType<Draw>;

const reasons = inventedReasons.map((reason, i) => ({...reason, title: neutral(i), mechanism: neutral(i + 30)}));

const contributions =
  (runs: number, months: number, against: boolean): Draw =>
  locale => {
    const plan = {name: 'zxra', title: 'zxra'};
    const invented = inventedContributions({runs, months, reasons});
    const data: Contributions = {
      ...invented,
      factions: invented.factions.map((faction, i) => ({...faction, name: neutral(i), title: `${neutral(i)}: zxrc`})),
      scenario,
      engine: 'zxqd',
      plan,
      ...(against ? {against: {name: 'zxrd', title: 'zxrd'}} : {}),
    };
    const options = {locale, interactive: true, cursor: Math.floor(months / 2), document: miniDocument()} as const;
    return contributionsChart({...data, events}, options) as unknown as ReturnType<Draw>;
  };

const rail: Draw = locale => {
  const [first, ...rest] = eventRailCases['a plan'].events;
  const source = {kind: 'cited', reference: 'zxua'} as const;
  const events = [{...first, source}, ...rest].map((event, i) => ({
    ...event,
    label: neutral(i),
    ...(event.place && {place: 'zxub'}),
    ...(event.source && {source: i % 2 === 0 ? source : ({kind: 'estimated', basis: 'zxuc'} as const)}),
  }));
  const phases = eventRailCases['a plan'].phases.map(phase => ({
    ...phase,
    what: Object.fromEntries(
      Object.entries(phase.what).map(([name, value]) => [
        name,
        ['label', 'programme', 'lever', 'unit'].includes(name) ? 'zxud' : value,
      ]),
    ) as typeof phase.what,
    ...(phase.because && {because: 'zxue'}),
    ...(phase.source && {source: {kind: 'assumed', because: 'zxuf'} as const}),
  }));
  const data = {...eventRailCases['a plan'], scenario, plan: {name: 'zxug', title: 'zxug'}, events, phases};
  return eventRail(data, {
    locale,
    interactive: true,
    cursor: 4,
    document: miniDocument(),
  }) as unknown as ReturnType<Draw>;
};

const sensitivity =
  (method: SensitivityChartMethod, count: number, scale: number): Draw =>
  locale => {
    const invented = inventedSensitivity({method, count, runs: 1_234});
    const data: SensitivityChartData = {
      ...invented,
      scenario,
      engine: 'zxqd',
      plan: {name: 'zxsa', title: 'zxsa'},
      measure: {name: 'zxsb', title: 'zxsb', unit: '%', changeUnit: 'zxsc'},
      rows: invented.rows.map((row, i) => ({
        ...row,
        name: neutral(i),
        title: neutral(i + 50),
        unit: 'zxsd',
        statistics: row.statistics.map(each => {
          if (i === 1 || 'missing' in each) return {missing: 'zxse'};
          const {value, interval} = each;
          const half = interval ? interval.high - value : 0;
          return {value: value * scale, interval: {level: 0.95, low: value * scale - half, high: value * scale + half}};
        }),
      })),
    };
    return sensitivityChart(data, {locale, document: miniDocument()}) as unknown as ReturnType<Draw>;
  };

const parses: Readonly<Record<LanguageName, (text: string) => readonly string[]>> = {
  en: text => (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map(number => number.replaceAll(',', '')),
  fr: text =>
    (text.match(/\d+(?:\u202F\d{3})*(?:,\d+)?/g) ?? []).map(number =>
      number.replaceAll('\u202F', '').replace(',', '.'),
    ),
};

/** The numbers of a text in any order: French may tell them in another. */
const numbersOf = (text: string, locale: LanguageName): readonly string[] => parses[locale](text).toSorted();

/** What is seen of a part of the chart, line by line. */
const seen = (chart: ReturnType<Draw>, part: string): string =>
  Array.from(chart.querySelector(`.${part}`)?.children ?? [], line => line.textContent).join(' ');

/** Every text that a reader meets, by where. */
function textsOf(chart: ReturnType<Draw>): Readonly<Record<string, string>> {
  const spoken = Array.from(chart.outerHTML.matchAll(/aria-(?:label|valuetext)="([^"]*)"/g), ([, text]) => text);
  return {
    title: chart.querySelector('title')?.textContent ?? '',
    desc: chart.querySelector('desc')?.textContent ?? '',
    spoken: spoken.join(' | '),
    subtitle: seen(chart, 'subtitle'),
    readout: seen(chart, 'readout'),
    notes: seen(chart, 'notes'),
    captions: chart
      .toTable()
      .map(({caption, columns}) => `${caption} ${columns.join(' ')}`)
      .join(' | '),
  };
}

/** Cells that are numbers, and numbers within cells that are words. */
const cellsOf = (tables: readonly TableData[], locale: LanguageName): readonly (number | readonly string[])[] =>
  tables.flatMap(({rows}) => rows.flat().map(cell => (typeof cell === 'number' ? cell : numbersOf(cell, locale))));

function expectSameNumbers(draw: Draw): void {
  const [english, french] = [draw('en'), draw('fr')];
  const [ours, theirs] = [textsOf(english), textsOf(french)];
  for (const [where, text] of Object.entries(ours)) {
    expect(numbersOf(theirs[where], 'fr'), where).toEqual(numbersOf(text, 'en'));
  }
  expect(cellsOf(french.toTable(), 'fr')).toEqual(cellsOf(english.toTable(), 'en'));
}

const some = {numRuns: 25};

test('relapseRiskChart(data) has the numbers of its English sentences, tables and spoken texts in French', () => {
  const runs = fc.array(fc.integer({min: 1, max: 20_000}), {minLength: 1, maxLength: 3});
  fc.assert(
    fc.property(
      runs,
      fc.integer({min: 2, max: 150}),
      fc.double({min: 0, max: 0.05, noNaN: true}),
      (runs, months, rate) => {
        expectSameNumbers(risks(runs, months, rate));
      },
    ),
    some,
  );
});

test('relapseRiskChart(data) has one and the same numbers in sentence, table and spoken text in French', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 20_000}), fc.double({min: 0, max: 0.05, noNaN: true}), (runs, rate) => {
      const chart = risks([runs], 30, rate)('fr');
      const [
        {
          caption,
          rows: [[, , count, of, range]],
        },
        {rows},
      ] = chart.toTable();
      expect(chart.querySelector('title')?.textContent).toBe(caption);
      expect(caption).toMatch(new RegExp(`dans ${count} histoires? possibles? sur ${of} \\(${range}\\)`));
      const spoken = chart.querySelector('.cursor')?.getAttribute('aria-valuetext') ?? '';
      expect(parses.fr(spoken).map(Number)).toEqual([2004, rows[15][rows[15].length - 2], runs]);
    }),
    some,
  );
});

test('contributionsChart(data) has the numbers of its English sentences, tables and spoken texts in French', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 20_000}),
      fc.integer({min: 1, max: 150}),
      fc.boolean(),
      (runs, months, against) => {
        expectSameNumbers(contributions(runs, months, against));
      },
    ),
    some,
  );
});

test('sensitivityChart(data) has the numbers of its English sentences, tables and spoken texts in French', () => {
  const methods = fc.constantFrom<SensitivityChartMethod>('one-at-a-time', 'morris', 'sobol', 'prcc');
  fc.assert(
    fc.property(
      methods,
      fc.integer({min: 1, max: 40}),
      fc.constantFrom(1, 0.01, 1_000, 1e6),
      (method, count, scale) => {
        expectSameNumbers(sensitivity(method, count, scale));
      },
    ),
    some,
  );
});

test('eventRail(data) has the numbers of its English sentences, tables and spoken texts in French', () => {
  expectSameNumbers(rail);
});

/** Words that English and French share, and names. */
const shared = new Set(
  (
    'plan plans total mu sigma agents point points simulation simulations variance bootstrap date exclusion base on force ' +
    'change log source mission Morris Campolongo et al Sobol Saltelli Marino Fisher'
  ).split(' '),
);

const wordsOf = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set(
    Array.from(texts)
      .flatMap(text => text.match(/\p{L}{2,}/gu) ?? [])
      .filter(word => !/^zx/i.test(word)),
  );

/** Every word that a reader sees or hears. */
const allWords = (chart: ReturnType<Draw>): ReadonlySet<string> =>
  wordsOf([
    ...Array.from(chart.outerHTML.matchAll(/>([^<]+)</g), ([, text]) => text).filter(text => !text.startsWith('.')),
    ...Object.values(textsOf(chart)),
    ...chart.toTable().flatMap(({rows}) => rows.flat().map(String)),
    ...Object.values(chart.scales()).map(({label}) => label),
  ]);

const drawings: Readonly<Record<string, Draw>> = {
  'one plan': risks([200], 174, 0.003),
  'two plans that differ in runs': risks([200, 1], 12, 0),
  'three plans': risks([50, 50, 50], 174, 0.01),
  'what adds to a hazard': contributions(200, 174, false),
  'a difference of hazards': contributions(1, 174, true),
  'what happened': rail,
  'one at a time': sensitivity('one-at-a-time', 20, 1),
  Morris: sensitivity('morris', 20, 1),
  Sobol: sensitivity('sobol', 20, 1),
  'rank correlation': sensitivity('prcc', 20, 1),
};

for (const [name, draw] of Object.entries(drawings)) {
  test(`no English word is left in the French chart of ${name}`, () => {
    const english = allWords(draw('en'));
    const french = allWords(draw('fr'));
    expect(english.size).toBeGreaterThan(40);
    expect(
      [...french].filter(word => english.has(word) && !shared.has(word) && !shared.has(word.toLowerCase())),
    ).toEqual([]);
    for (const word of ['histories', 'under', 'within', 'the', 'and', 'of', 'year']) {
      expect(french.has(word), word).toBe(false);
    }
    expect(draw('fr').getAttribute('lang')).toBe('fr');
    expect(draw('en').getAttribute('lang')).toBe('en');
  });
}
