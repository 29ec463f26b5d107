import fc from 'fast-check';
import {expect, test} from 'vitest';
import {eventRailCases as cases, inventedRail} from './event-rail.fixture.ts';
import {type EventRail, eventRail} from './event-rail.ts';
import type {EventRailData} from './event-rail-data.ts';
import type {EventRailOptions} from './event-rail-options.ts';
import {miniDocument} from './mini-document.ts';
import {renderToString} from './render-to-string.ts';

const usual = cases['usual'];
const withPlan = cases['a plan'];
const draw = (data: EventRailData, options: EventRailOptions = {}): EventRail =>
  eventRail(data, {...options, document: miniDocument()});
const titleOf = (data: EventRailData, options: EventRailOptions = {}): string =>
  draw(data, options).querySelector('title')?.textContent ?? '';
const notesOf = (data: EventRailData, options: EventRailOptions = {}): string =>
  Array.from(draw(data, options).querySelector('.notes')?.children ?? [], line => line.textContent).join(' ');
const spokenOf = (data: EventRailData, options: EventRailOptions): string =>
  draw(data, {...options, interactive: true})
    .querySelector('g.cursor')
    ?.getAttribute('aria-valuetext') ?? '';

const snapshots: readonly (readonly [string, EventRailData, EventRailOptions])[] = [
  ['usual', usual, {width: 920}],
  ['usual', usual, {width: 360, theme: 'dark', locale: 'fr', show: 'all'}],
  ['plan', withPlan, {width: 1280, theme: 'dark'}],
  ['plan', withPlan, {width: 390, kinds: ['politics', 'plan']}],
];

for (const [name, data, options] of snapshots) {
  const {width, theme = 'light', locale = 'en'} = options;
  test(`eventRail(data) draws ${name} at ${width} px, ${theme}, ${locale}`, async () => {
    const svg = renderToString(eventRail, data, options);
    const file = `event-rail-${name}-${width}-${theme}-${locale}.svg`;
    await expect(`${svg}\n`).toMatchFileSnapshot(`../../../test/snapshots/${file}`);
  });
}

const variants: readonly Required<Pick<EventRailOptions, 'width' | 'theme' | 'locale' | 'show' | 'interactive'>>[] = [
  {width: 920, theme: 'light', locale: 'en', show: 'main', interactive: false},
  {width: 320, theme: 'auto', locale: 'fr', show: 'all', interactive: true},
  {width: 1280, theme: 'dark', locale: 'en', show: 'all', interactive: true},
];

test('update(data, options) leaves the same bytes as drawing anew', () => {
  const item = fc.record({data: fc.constantFrom(...Object.values(cases)), options: fc.constantFrom(...variants)});
  fc.assert(
    fc.property(item, item, (first, second) => {
      const chart = draw(first.data, first.options);
      chart.update(second.data, second.options);
      expect(chart.outerHTML === draw(second.data, second.options).outerHTML).toBe(true);
    }),
    {numRuns: 15, seed: 1},
  );
});

for (const [name, data] of Object.entries(cases)) {
  test(`eventRail(data) draws ${name}: no NaN, no markup from words, no small text, title and table agree`, () => {
    for (const options of variants) {
      const chart = draw(data, {...options, interactive: true});
      const svg = chart.outerHTML;
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|\n/);
      const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/g), match => Number(match[1]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      const [{caption, columns, rows}] = chart.toTable();
      expect(chart.querySelector('title')?.textContent).toBe(caption);
      expect(chart.querySelector('desc')?.textContent).toBe(caption);
      for (const row of rows) expect(row.length).toBe(columns.length);
      const events = rows.filter(([mark]) => /^\d+$/.test(String(mark)));
      const [shown, known = ''] = caption.split(/\u202F?; /);
      expect(shown.match(/\d+(?= (?:event|événement|phase|période))/g)?.map(Number)).toEqual([
        events.length,
        rows.length - events.length,
      ]);
      const counts = known.match(/\d+/g)?.map(Number) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }
  });
}

test('rows of the table are in order of date and have the source of each entry', () => {
  const [{columns, rows}] = draw(usual).toTable();
  expect(columns.at(-1)).toBe('source');
  const [from, source] = [columns.indexOf('from'), columns.indexOf('source')];
  const days = rows.map(row => String(row[from]));
  expect(days).toEqual(days.toSorted());
  expect(rows[0][source]).toBe('cited: Invented (2004), A history');
  expect(rows.find(([mark]) => mark === 'C')?.slice(-2)).toEqual(['no source given', '']);
});

test('the title counts what is shown and says how well it is known', () => {
  expect(titleOf(usual)).toBe(
    'Invented country, 2003 to 2018: 5 events and 5 phases; 4 rest on a named source, 2 are recalled or judged, ' +
      '2 are assumed and 2 have no source',
  );
  expect(titleOf(cases['one event'])).toBe(
    'Invented country, 2003 to 2018: 1 event and 0 phases; 1 rests on a named source',
  );
  expect(titleOf(cases['nothing'], {locale: 'fr'})).toBe(
    'Invented country, de\u00A02003 à\u00A02018\u00A0: 0 événement et 0 période',
  );
  expect(titleOf(withPlan)).toContain('Invented country, 2003 to 2018 under half force: 6 events and 9 phases; ');
});

test('notes say what is left out, and that history stays as it was under a plan', () => {
  expect(notesOf(usual)).toContain('1 event of lesser note left out. 1 event before the first day or after the last');
  expect(notesOf(usual, {show: 'all'})).not.toContain('lesser note');
  expect(notesOf(usual)).not.toContain('whatever the plan');
  expect(notesOf(withPlan)).toContain('Events are those of history, whatever the plan.');
  expect(notesOf(withPlan)).toContain('Dated facts, not simulated. Scenario invented; plan half-force.');
  expect(notesOf(usual, {kinds: ['politics', 'aid']})).toContain('Shown are only: Politics, Aid and sanctions.');
  expect(notesOf(usual, {kinds: ['politics']})).not.toContain('full force');
});

test('kinds choose rows, entries of the list and of the table alike', () => {
  const chart = draw(withPlan, {kinds: ['politics', 'plan']});
  const rows = Array.from(chart.querySelector('.rows')?.children ?? [], row => row.getAttribute('aria-label'));
  expect(rows).toEqual(['Politics', 'Changed by the plan']);
  expect(chart.toTable()[0].rows.map(([mark]) => mark)).toEqual(['1', 'A', 'B', '2', 'C', 'D', '3']);
});

test('the cursor speaks what happens in a month, begins in it and is under way', () => {
  expect(spokenOf(usual, {cursor: 4, show: 'all'})).toBe(
    'December 2003: 3 first site overrun (East) (7 Dec 2003); 4 riot over pay (East) (9 Dec 2003). ' +
      'Begins: D people that sites can take in: up to 11,900 persons/week. ' +
      'Under way: B full force, 15,000 to 14,270 soldiers; C mandate of 19 tasks',
  );
  expect(spokenOf(usual, {cursor: 5})).toBe(
    'January 2004: no event. Under way: B full force, 15,000 to 14,270 soldiers; C mandate of 19 tasks',
  );
  expect(spokenOf(usual, {cursor: 2, locale: 'fr'})).toBe(
    'Octobre 2003\u00A0: 2 mission takes over (1er oct. 2003). Commence\u00A0: B force au complet, ' +
      'de\u00A015\u202F000 à\u00A014\u202F270 soldats\u202F; C mandat de 19 tâches',
  );
});

test('what a plan changes is worded, with its reason in the list', () => {
  const texts = draw(withPlan)
    .toTable()[0]
    .rows.filter(([, kind]) => kind === 'Changed by the plan')
    .map(row => row[4]);
  expect(texts).toEqual([
    'soldiers authorised: set to 0.5 persons',
    'soldiers authorised: times 1.5',
    'soldiers authorised: less by 400 persons',
    'soldiers authorised: at most 3.5 persons',
    'first poll, 104 weeks later',
  ]);
});

test('a share that a plan changes has no unit', () => {
  const what = {lever: 'plans shared', change: 'atMost', value: 0.5, unit: 'share'} as const;
  const data: EventRailData = {
    ...usual,
    events: [],
    phases: [{from: '2004-01-01', until: '2005-01-01', kind: 'plan', what}],
  };
  const [english, french] = (['en', 'fr'] as const).map(locale => draw(data, {locale}).toTable()[0].rows[0][4]);
  expect([english, french]).toEqual(['plans shared: at most 0.5', 'plans shared\u00A0: 0,5 au plus']);
});

test('value is null without a cursor and the last month with one', () => {
  expect(draw(usual).value).toBeNull();
  expect(draw(usual, {interactive: true}).value).toEqual({month: 175, date: '2018-03-01'});
});

test('eventRail(data, options) names what it cannot draw', () => {
  const [event] = usual.events;
  const [phase] = usual.phases;
  const fault = (change: Partial<EventRailData>) => () => draw({...usual, ...change});
  expect(fault({end: '2003-01-01'})).toThrow('invalid end: 2003-01-01 (after 2003-08-18)');
  expect(fault({events: [{...event, on: '2003-13-01'}]})).toThrow('invalid date: 2003-13-01 (a day as YYYY-MM-DD)');
  expect(fault({events: [{...event, kind: 'sport' as 'aid'}]})).toThrow('unknown kind: sport (politics, security,');
  expect(fault({phases: [{...phase, until: phase.from}]})).toThrow('invalid until: 2003-08-18 (after 2003-08-18)');
  expect(fault({phases: [{...phase, what: {tasks: Number.NaN}}]})).toThrow('invalid phase: NaN from 2003-08-18');
  expect(() => draw(usual, {kinds: ['sport' as 'aid']})).toThrow('unknown kind: sport');
  expect(() => draw(usual, {show: 'most' as 'all'})).toThrow('unknown show: most (main, all)');
  expect(() => draw(usual, {width: 100})).toThrow('invalid width: 100 (from 320 to 10000)');
});

test('marks of a row and bars of it lie apart, and inside the chart', () => {
  const numbers = (text: string | null): readonly number[] => (text?.match(/-?[\d.]+/g) ?? []).map(Number);
  for (const data of Object.values(cases)) {
    const chart = draw(data, {width: 360, show: 'all'});
    for (const row of Array.from(chart.querySelector('.rows')?.children ?? [])) {
      const boxes = Array.from(row.querySelectorAll('rect'), rect => {
        const [x, y, width] = ['x', 'y', 'width'].map(name => Number(rect.getAttribute(name)));
        return {left: x, right: x + width, top: y, bottom: y + 18};
      });
      const diamonds = Array.from(row.querySelectorAll('path'), path => {
        const [left, y, , top, right] = numbers(path.getAttribute('d'));
        return {left, right, top, bottom: 2 * y - top};
      });
      for (const [i, one] of [...boxes, ...diamonds].entries()) {
        expect(one.left >= 0 && one.right <= 360).toBe(true);
        for (const other of [...boxes, ...diamonds].slice(i + 1)) {
          const apart =
            one.right <= other.left + 0.2 ||
            other.right <= one.left + 0.2 ||
            one.bottom <= other.top + 0.2 ||
            other.bottom <= one.top + 0.2;
          expect(apart).toBe(true);
        }
      }
    }
  }
});

test('a chart of 60 events stays below 150 kB', () => {
  expect(renderToString(eventRail, cases['many of all'], {}).length).toBeLessThan(150_000);
  expect(renderToString(eventRail, inventedRail(), {}).length).toBeLessThan(40_000);
});
