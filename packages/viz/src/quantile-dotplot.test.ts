import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {asItWas, historiesCases} from './histories.fixture.ts';
import {miniDocument} from './mini-document.ts';
import {quantileDotplotCases as cases, inventedSamples} from './quantile-dotplot.fixture.ts';
import {type QuantileDotplot, quantileDotplot} from './quantile-dotplot.ts';
import {checkQuantileDotplot, monthsBetween, type QuantileDotplotData} from './quantile-dotplot-data.ts';
import type {QuantileDotplotOptions} from './quantile-dotplot-options.ts';
import {renderToString} from './render-to-string.ts';
import {light} from './tokens.ts';

const draw = (data: QuantileDotplotData, options: QuantileDotplotOptions = {}): QuantileDotplot =>
  quantileDotplot(data, {...options, document: miniDocument()});

const snapshots: readonly (readonly [string, QuantileDotplotOptions])[] = [
  ['relapse', {width: 920, interactive: true, threshold: '2010-01-01'}],
  ['relapse', {width: 360, theme: 'dark', locale: 'fr'}],
  ['number', {width: 920}],
];

for (const [name, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`quantileDotplot(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const svg = renderToString(quantileDotplot, cases[name], options);
    const file = `quantile-dotplot-${name}-${width}-${theme}-${locale}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const optionsOf = fc.record({
  width: fc.constantFrom(360, 920),
  theme: fc.constantFrom('light' as const, 'auto' as const),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  dots: fc.constantFrom(20 as const, 50 as const),
  interactive: fc.boolean(),
});

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const data = fc.constantFrom(...Object.values(cases));
  fc.assert(
    fc.property(data, optionsOf, data, optionsOf, (first, before, second, after) => {
      const threshold = second.kind === 'relapse' ? '2009-05-05' : 70;
      const chart = draw(first, before);
      chart.update(second, {...after, threshold});
      expect(chart.outerHTML).toBe(draw(second, {...after, threshold}).outerHTML);
    }),
    {numRuns: 40},
  );
});

test('notes stand beside the dots where there is room, and below them where not', () => {
  const leftOf = (width: number): readonly number[] =>
    Array.from(draw(cases['relapse'], {width}).querySelector('g.notes')?.children ?? [], line =>
      Number(line.getAttribute('x')),
    );
  expect(Math.max(...leftOf(1280))).toBeGreaterThan(760);
  expect(Math.max(...leftOf(920))).toBe(24);
});

test('plan is the number of the plan whose colour the dots have; another is refused', () => {
  const inks = ([0, 1, 2] as const).map(plan =>
    draw(cases['relapse'], {plan}).querySelector('circle')?.getAttribute('stroke'),
  );
  expect(inks).toEqual(light.plans.map(({ink}) => ink));
  expect(() => draw(cases['relapse'], {plan: 3 as 2})).toThrow('invalid plan: 3 (0, 1 or 2)');
});

for (const [name, data] of Object.entries(cases)) {
  test(`quantileDotplot(data) of ${name}: as many dots as asked, in picture, table and sentence`, () => {
    for (const [dots, locale] of [
      [20, 'en'],
      [50, 'fr'],
    ] as const) {
      const chart = draw(data, {dots, locale, interactive: true});
      expect(chart.outerHTML).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      expect(chart.querySelectorAll('circle')).toHaveLength(dots);
      const [{caption, rows}] = chart.toTable();
      expect(chart.querySelector('desc')?.textContent).toBe(caption);
      expect(rows).toHaveLength(dots);
      const {threshold, dots: before} = chart.value ?? {threshold: '', dots: -1};
      expect(rows.filter(([, , value]) => value !== '' && value < threshold)).toHaveLength(before);
      const panel = chart.querySelector('g.panel')?.querySelector('g.dots');
      const full = Array.from(panel?.children ?? [], dot => dot.getAttribute('fill')).filter(
        fill => fill === '#1F6FA8',
      );
      expect(full).toHaveLength(before);
      expect(chart.querySelector('g.cursor')?.getAttribute('aria-valuetext')).toMatch(
        new RegExp(`^${before} (of|sur) `),
      );
      const apart = rows.filter(([, , value]) => value === '').length;
      if (data.kind === 'relapse')
        expect(chart.textContent).toContain(`${apart} ${locale === 'en' ? 'of' : 'sur'} ${dots}`);
    }
  });
}

test('the threshold counts dots and histories before a month, or below a number', () => {
  const spoken = (data: QuantileDotplotData, options: QuantileDotplotOptions): string | null | undefined =>
    draw(data, {...options, interactive: true, dots: 20})
      .querySelector('g.cursor')
      ?.getAttribute('aria-valuetext');
  const early = asItWas.histories.filter(({resumed = '9999'}) => resumed < '2010-01-01').length;
  const rounded = Math.round((early / 60) * 20);
  expect(spoken(cases['relapse'], {threshold: '2010-01-01'})).toBe(
    `${rounded} of 20 before January 2010 (${early} of 60 histories)`,
  );
  expect(spoken(cases['relapse'], {threshold: '2010-01-01', locale: 'fr'})).toBe(
    `${rounded} sur 20 avant janvier 2010 (${early} histoires possibles sur 60)`,
  );
  expect(spoken({kind: 'number', samples: inventedSamples(4, {values: [1, 2, 3, 4]})}, {threshold: 2.5})).toBe(
    '10 of 20 below 2.5 persons (2 of 4 histories)',
  );
});

test('the title counts those that resumed and says by when half of them had', () => {
  expect(draw(cases['relapse']).querySelector('title')?.textContent).toMatch(
    /^Armed conflict resumed in 23 of 60 simulated histories under history, in half of those by \w+ \d{4}$/,
  );
  expect(draw(cases['nothing resumes']).querySelector('title')?.textContent).toBe(
    'Armed conflict resumed in 0 of 12 simulated histories under calm',
  );
});

test('checkQuantileDotplot(data) finds what cannot be', () => {
  const samples = inventedSamples(3);
  expect(() => checkQuantileDotplot({kind: 'number', samples: {...samples, values: [1, Number.NaN, 2]}})).toThrow(
    'invalid value: NaN (a finite number)',
  );
  expect(() => checkQuantileDotplot({kind: 'number', samples: {...samples, values: [], runs: 0}})).toThrow(
    'missing values',
  );
  expect(() => checkQuantileDotplot({kind: 'number', samples: {...samples, runs: 4}})).toThrow('invalid runs: 4');
  const [stopped] = historiesCases['stopped early'].plans;
  expect(() => checkQuantileDotplot({kind: 'relapse', histories: stopped})).toThrow('censored history: run 1 ends');
  expect(() => checkQuantileDotplot({kind: 'x'} as never)).toThrow('unknown kind: x (relapse, number)');
  expect(() => draw(cases['relapse'], {dots: 30 as 20})).toThrow('invalid dots: 30 (20 or 50)');
  expect(() => draw(cases['relapse'], {threshold: 3})).toThrow('invalid threshold: 3 (a day as YYYY-MM-DD)');
});

test('monthsBetween(start, end) are the first days of months within', () => {
  const days = monthsBetween('2003-08-18', '2003-10-01').map(month => new Date(month).toISOString().slice(0, 10));
  expect(days).toEqual(['2003-09-01', '2003-10-01']);
});
