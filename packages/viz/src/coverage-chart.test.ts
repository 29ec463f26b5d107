import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inventedCoverage} from './coverage.fixture.ts';
import {coverageCases as cases} from './coverage-cases.fixture.ts';
import {type CoverageChart, coverageChart} from './coverage-chart.ts';
import type {CoverageData} from './coverage-data.ts';
import type {CoverageOptions} from './coverage-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const one = cases['one plan'];
const two = cases['two plans'];
const draw = (data: CoverageData, options: CoverageOptions = {}): CoverageChart =>
  coverageChart(data, {...options, document: miniDocument()});
const titleOf = (data: CoverageData, options: CoverageOptions = {}) =>
  draw(data, options).querySelector('title')?.textContent;
const textOf = (data: CoverageData, options: CoverageOptions = {}): string => draw(data, options).textContent ?? '';
const spokenOf = (chart: CoverageChart): string =>
  chart.querySelector('g.cursor')?.getAttribute('aria-valuetext') ?? '';
const soft = (text: string | null | undefined): string => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');

const snapshots: readonly (readonly [string, CoverageData, CoverageOptions])[] = [
  ['one', one, {width: 920}],
  ['two', two, {width: 1280, theme: 'dark', by: 'agency'}],
  ['two-fr', two, {width: 390, locale: 'fr'}],
  ['sector', one, {width: 360, theme: 'dark', sector: 'food'}],
];

for (const [name, data, options] of snapshots) {
  const {width, theme = 'light'} = options;
  test(`coverageChart(data) draws ${name} at ${width} px, ${theme}`, async () => {
    const svg = renderToString(coverageChart, data, options);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/coverage-${name}-${width}-${theme}.svg`);
  });
}

const variants: readonly CoverageOptions[] = [
  {width: 920, theme: 'light', locale: 'en', interactive: false},
  {width: 320, theme: 'auto', locale: 'fr', interactive: true},
  {width: 1280, theme: 'dark', locale: 'en', interactive: true},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const drawable = Object.values(cases).filter(({plans}) => plans[0].agencies.length > 0);
  const item = fc.record({
    data: fc.constantFrom(...drawable),
    options: fc.constantFrom(...variants),
    by: fc.constantFrom('sector' as const, 'agency' as const),
  });
  fc.assert(
    fc.property(item, item, (first, second) => {
      const chart = draw(first.data, {...first.options, by: first.by});
      chart.update(second.data, {...second.options, by: second.by});
      expect(chart.outerHTML === draw(second.data, {...second.options, by: second.by}).outerHTML).toBe(true);
    }),
    {numRuns: 20, seed: 1},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`coverageChart(data) draws ${name}: no NaN, no markup from words, no small text, title and table agree`, () => {
    const [{sectors, months}] = data.plans;
    for (const options of [...variants, {...variants[0], sector: sectors[0].name}]) {
      const svg = renderToString(coverageChart, data, options);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const chart = draw(data, {...options, interactive: true});
      const [result, byMonth] = chart.toTable();
      const title = chart.querySelector('title')?.textContent ?? '';
      expect(title).toBe(result.caption);
      expect(chart.querySelector('desc')?.textContent).toBe(title);
      const perPlan = 'sector' in options ? 1 : 1 + sectors.length;
      expect(result.rows.length).toBe(perPlan * data.plans.length);
      for (let row = 0; row < result.rows.length; row += perPlan) {
        for (const text of result.rows[row].slice(2, 6)) expect(title).toContain(text);
      }
      expect(byMonth.rows.length).toBe(data.plans.length * months.length);
      for (const {columns, rows} of [result, byMonth]) {
        for (const row of rows) expect(row.length).toBe(columns.length);
      }
    }
  });
}

test('the title says how much of the need was met and how much met none, in the middle history, with ranges', () => {
  expect(soft(titleOf(one))).toBe(
    'In the middle history of 200, agencies met 55 % of the need for relief over ten years (42 to 69 % in 9 of 10 ' +
      'histories); 15 % of what they spent met no need (1.5 to 29 %)',
  );
  expect(soft(titleOf(two))).toBe(
    'In the middle history of 200 of each plan, over ten years: under history, agencies met 55 % of the need for relief ' +
      '(42 to 69 % in 9 of 10 histories) and 15 % of what they spent met no need (1.5 to 29 %); under nothing shared, ' +
      '35 % (21 to 49 %) and 40 % (27 to 54 %)',
  );
  expect(soft(titleOf(one, {locale: 'fr', sector: 'water'}))).toBe(
    'Dans l’histoire médiane de 200 histoires possibles, les agences ont couvert 63 % des besoins d’eau en dix ans ' +
      '(de 50 à 77 % dans 9 histoires possibles sur 10)',
  );
  expect(soft(titleOf(cases['one run']))).toBe(
    'In the one simulated history, agencies met 55 % of the need for relief over ten years; 15 % of what they spent met no need',
  );
  expect(soft(titleOf(cases['hardly any']))).toContain('agencies met less than 0.1 % of the need for relief');
  expect(soft(titleOf(cases['nearly all']))).toContain('agencies met more than 99.9 % of the need for relief');
});

test('the cursor speaks the numbers of its row of the table, month by month', () => {
  for (const cursor of [0, 60, 174]) {
    const chart = draw(one, {interactive: true, cursor});
    const {columns, rows} = chart.toTable()[1];
    const row = Object.fromEntries(columns.map((column, i) => [column, rows[cursor][i]]));
    const money = (name: string): string => {
      const value = Number(row[name]);
      return value >= 1e6 ? `${Number((value / 1e6).toPrecision(3))} million` : value.toLocaleString('en');
    };
    const spoken = soft(spokenOf(chart));
    expect(spoken).toContain(`need for relief of US$ ${money('need')} a month, ${row['share met, %']} % of it met`);
    expect(spoken).toContain(`(${row['low 9 of 10']} to ${row['high 9 of 10']} % in 9 of 10 histories)`);
    expect(spoken).toContain(`a gap of US$ ${money('gap')}; US$ ${money('spent')} spent`);
    expect(spoken).toContain(`US$ ${money('spent, but met no need')} of it meeting no need`);
  }
  expect(soft(spokenOf(draw(cases['months without need'], {interactive: true, cursor: 3})))).toBe(
    'November 2003: need for relief of US$ 0 a month; US$ 0 spent, US$ 0 of it meeting no need',
  );
});

test('coverageChart(data, {locale}) has the same numbers in French', () => {
  const english = (text: string) =>
    (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map(each => each.replaceAll(',', ''));
  const french = (text: string) =>
    (text.match(/\d+(?:\u202F\d{3})*(?:,\d+)?/g) ?? []).map(each => each.replaceAll('\u202F', '').replace(',', '.'));
  const unversioned = ({plans}: CoverageData) => ({plans: plans.map(plan => ({...plan, engine: 'unknown'}))});
  for (const data of [two, cases['few runs'], cases['hardly any'], cases['months without need']]) {
    for (const sector of [undefined, 'food']) {
      const [en, fr] = (['en', 'fr'] as const).map(locale =>
        draw(unversioned(data), {locale, interactive: true, cursor: 30, ...(sector && {sector})}),
      );
      const texts = (chart: CoverageChart): readonly string[] => [
        chart.querySelector('title')?.textContent ?? '',
        spokenOf(chart),
        chart.querySelectorAll('g.notes')[0].textContent ?? '',
      ];
      texts(en).forEach((text, i) => {
        expect(french(texts(fr)[i]).toSorted()).toEqual(english(text).toSorted());
      });
      expect(fr.toTable()[1].rows).toEqual(en.toTable()[1].rows);
    }
  }
});

test('areas add up: what met needs and the gap end at the line of need, parts and duplication at what was spent', () => {
  const height = (chart: CoverageChart, name: string, at: number): number => {
    const path = chart.querySelectorAll(`g.${name}`)[0].querySelectorAll('path')[at].getAttribute('d') ?? '';
    return Math.min(...Array.from(path.matchAll(/[ML][\d.]+,([\d.]+)|V([\d.]+)/g), ([, a, b]) => Number(a ?? b)));
  };
  const steady = {plans: [inventedCoverage({need: () => 8_000_000, met: () => 0.5, duplicated: 0.5})]};
  const chart = draw(steady);
  const [need, spent] = [chart.scales()['y'], chart.scales()['spent']].map(({range, domain}) => {
    const [bottom, top] = range;
    return (value: number) => Math.round((bottom + ((top - bottom) * value) / Number(domain[1])) * 10) / 10;
  });
  expect(height(chart, 'met', 0)).toBeCloseTo(need(4_000_000), 1);
  expect(height(chart, 'gap', 0)).toBeCloseTo(need(8_000_000), 1);
  expect(height(chart, 'parts', 3)).toBeCloseTo(spent(4_000_000), 1);
  expect(height(chart, 'duplicated', 0)).toBeCloseTo(spent(8_000_000), 1);
});

test('areas are told apart by hatching and letters, which the key explains in every language', () => {
  const chart = draw(one, {by: 'agency', locale: 'fr'});
  const fills = Array.from(chart.outerHTML.matchAll(/fill="url\(#([\w-]+)\)"/g), ([, name]) => name);
  const ids = Array.from(chart.outerHTML.matchAll(/<pattern id="([\w-]+)"/g), ([, name]) => name);
  expect(new Set(fills)).toEqual(new Set(ids));
  expect(ids).toHaveLength(2);
  const key = chart.querySelectorAll('g.key')[0].textContent;
  for (const text of ['besoins d’aide', 'manque', 'double emploi', 'The food agency', 'Charities']) {
    expect(soft(key)).toContain(text);
  }
  expect(soft(draw(one, {locale: 'fr'}).querySelectorAll('g.key')[0].textContent)).toContain('nourriture');
});

test('hatchings have names of their own in every chart, the same each time it is drawn', () => {
  const idOf = (data: CoverageData, options: CoverageOptions = {}): string =>
    draw(data, options).querySelector('pattern')?.getAttribute('id') ?? '';
  const ids = [idOf(one), idOf(two), idOf(one, {theme: 'dark'}), idOf(one, {width: 640}), idOf(one, {by: 'agency'})];
  expect(new Set(ids).size).toBe(ids.length);
  expect(idOf(one)).toBe(ids[0]);
  expect(idOf(one, {id: 'mine'})).toBe('mine-hatched');
});

test('notes say what is drawn, which uncertainty, and what is not known', () => {
  expect(textOf(one)).toContain('Areas and lines are one history, the middle one');
  expect(textOf(one)).toContain('The model keeps relief in US$, not in people');
  expect(textOf(one)).toContain('Bands hold 5 of 10 and 9 of 10 histories in each month. That is chance');
  expect(textOf(one)).not.toContain('rests on about');
  expect(textOf(cases['few runs'])).toContain('rests on about 1 of 7 histories');
  expect(textOf(cases['one run'])).not.toContain('Bands hold');
  expect(textOf(one, {sector: 'food'})).toContain('kept for all sectors together');
  expect(textOf(one)).toContain('Simulated, not a forecast. Scenario invented; plan history; 200 runs; 2,000 agents');
});

test('a middle history that duplicated more than nine in ten is said to be unusual in that', () => {
  const {headline, ...rest} = inventedCoverage();
  const unusual = {...rest, headline: {...headline, duplicated: {...headline.duplicated, value: 0.6}}};
  const note = 'lies outside the range of 9 of 10';
  expect(textOf({plans: [unusual]})).toContain('is the middle one by need met; what it spent');
  expect(textOf({plans: [unusual]}).replaceAll(' ', '')).toContain(note.replaceAll(' ', ''));
  expect(textOf(one).replaceAll(' ', '')).not.toContain(note.replaceAll(' ', ''));
});

test('value is null without a cursor and the last month with one', () => {
  expect(draw(one).value).toBeNull();
  expect(draw(one, {interactive: true}).value).toEqual({month: 174, date: '2018-02-01'});
});

test('coverageChart(data, options) names what it cannot draw', () => {
  const fault = (change: object) => () => draw({plans: [{...inventedCoverage(), ...change}]});
  const [first, ...others] = inventedCoverage().months;
  const inFirst = (change: object) => fault({months: [{...first, ...change}, ...others]});
  expect(() => draw({plans: []})).toThrow('invalid data: 0 plans (1 or 2)');
  expect(() => draw({plans: [inventedCoverage(), inventedCoverage({withinYears: 5})]})).toThrow(
    'different years: 10; 5 (the same for all plans)',
  );
  expect(fault({months: []})).toThrow('missing months: history (one entry per month)');
  expect(inFirst({all: {...first.all, need: Number.NaN}})).toThrow('invalid need: NaN on 2003-08-18 (0 or more)');
  expect(inFirst({all: {...first.all, met: 9e9}})).toThrow('invalid met: 9000000000 on 2003-08-18 (0 to 34000000)');
  expect(inFirst({duplicated: 0})).toThrow(/^invalid sum of met and duplicated: 18700000 on 2003-08-18/);
  expect(inFirst({duplicated: -1})).toThrow('invalid duplicated: -1 on 2003-08-18 (0 or more)');
  expect(inFirst({sectors: first.sectors.slice(1)})).toThrow('invalid sectors: 3 in 2003-08-18 (one for each of 4)');
  expect(() => draw(one, {sector: 'fuel'})).toThrow('unknown sector: fuel (food, water, health, shelter)');
  expect(() => draw(one, {by: 'donor' as 'sector'})).toThrow('unknown by: donor (sector, agency)');
  expect(() => draw(one, {by: 'agency', sector: 'food'})).toThrow(
    'unknown part: food by agency (a sector, or all sectors by agency)',
  );
  expect(() => draw(cases['no agencies'], {by: 'agency'})).toThrow('missing agencies (one or more');
  expect(() => draw(one, {id: '1 2'})).toThrow('invalid id: 1 2 (a letter, then letters, digits, - and _)');
});

test('coverageChart(data) of two plans over 15 years stays below 120 KB', () => {
  expect(renderToString(coverageChart, two, {}).length).toBeLessThan(120_000);
});
