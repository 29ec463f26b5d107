import type {Contributions} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {ChartElement} from './chart-element.ts';
import {allNumbers} from './chart-texts.fixture.ts';
import {inventedContributions, inventedReasons} from './contributions.fixture.ts';
import {contributionsChart} from './contributions-chart.ts';
import type {LanguageName} from './language.ts';
import {miniDocument} from './mini-document.ts';
import {neutral} from './neutral-words.fixture.ts';
import {inventedRisk} from './relapse-risk.fixture.ts';
import {relapseRiskChart} from './relapse-risk-chart.ts';
import {inventedSensitivity} from './sensitivity.fixture.ts';
import {sensitivityChart} from './sensitivity-chart.ts';
import type {SensitivityChartData} from './sensitivity-data.ts';
import type {SensitivityChartMethod} from './sensitivity-methods.ts';
import {numbersIn} from './told-numbers.fixture.ts';

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

const expectSame = (draw: Draw): void => expect(allNumbers(draw('fr'), 'fr')).toEqual(allNumbers(draw('en'), 'en'));

const some = {numRuns: 12};

test('relapseRiskChart(data) has the numbers of its English sentences, tables and spoken texts in French', () => {
  const runs = fc.array(fc.integer({min: 1, max: 20_000}), {minLength: 1, maxLength: 3});
  fc.assert(
    fc.property(
      runs,
      fc.integer({min: 2, max: 150}),
      fc.double({min: 0, max: 0.05, noNaN: true}),
      (runs, months, rate) => {
        expectSame(risks(runs, months, rate));
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
      expect(numbersIn(spoken, 'fr').map(Number)).toEqual([2004, rows[15][rows[15].length - 2], runs]);
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
        expectSame(contributions(runs, months, against));
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
        expectSame(sensitivity(method, count, scale));
      },
    ),
    some,
  );
});
