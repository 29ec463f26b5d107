import {parsePlan, scenarios} from '@postbellum/scenarios';
import {compileFacts, dateOfDay, dayNumber, type LeverName, leverNames, levers} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  type Decision,
  type EditedPlan,
  planOf,
  plansOf,
  type Settings,
  shipped,
  usualSettings,
  withDecisions,
} from '../state/settings.ts';
import {addressText, isCountryPage, ladder, languages, type Route, tabs, type View, whyPlans} from './address.ts';
import {indicatorNames, usualIndicator} from './indicator-groups.ts';
import {readRoute} from './read-route.ts';
import {type Case, isPossible, isWithin, readSettings} from './read-settings.ts';

const names = Object.keys(scenarios);
const cases: Readonly<Record<string, Case>> = Object.fromEntries(
  Object.entries(scenarios).map(([name, scenario]) => [name, {scenario, facts: compileFacts(scenario)}]),
);

function read(fragment: string) {
  const {route, query, faults} = readRoute(fragment, names);
  if (!isCountryPage(route.page) || route.scenario === undefined) return {route, faults};
  const settings = readSettings(query, cases[route.scenario]);
  return {route, settings: settings.settings, view: settings.view, faults: [...faults, ...settings.faults]};
}

/** Days, numbers and decisions as a reader may set them. */
function decisionIn(name: string, lever: LeverName): fc.Arbitrary<Decision> {
  const {start, end} = cases[name].scenario;
  const day = fc.integer({min: dayNumber(start), max: dayNumber(end)}).map(dateOfDay);
  const [low, high] = levers[lever].range;
  const number = fc.oneof(fc.double({min: low, max: high, noNaN: true}), fc.integer({min: low, max: high}));
  const deed = fc.oneof(
    number.map(set => ({set})),
    number.map(atMost => ({atMost})),
    fc.double({min: 0, max: 3, noNaN: true}).map(multiply => ({multiply})),
    fc.integer({min: -1_000, max: 1_000}).map(add => ({add})),
  );
  return fc
    .tuple(deed, fc.option(day, {nil: undefined}), fc.option(day, {nil: undefined}))
    .map(([deed, from, until]) => ({...deed, ...(from && {from}), ...(until && {until})}) as Decision);
}

/** Links have numbers with up to twelve decimals; -0 is 0. */
const tidy = (decision: Decision): Decision =>
  Object.fromEntries(
    Object.entries(decision).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value,
    ]),
  ) as unknown as Decision;

const visits = fc.constantFrom(...names).chain(name => {
  const plan = fc.constantFrom(...cases[name].scenario.plans.map(each => each.name));
  const levers = fc.uniqueArray(fc.constantFrom(...leverNames), {maxLength: 5});
  const own = levers.chain(chosen =>
    fc.tuple(
      ...chosen.map(lever =>
        fc.array(decisionIn(name, lever), {maxLength: 2}).map(decisions => ({lever, decisions: decisions.map(tidy)})),
      ),
    ),
  );
  return fc.record({
    route: fc.record({
      page: fc.constantFrom('lab', 'compare'),
      language: fc.constantFrom(...languages),
      scenario: fc.constant(name),
    }),
    a: plan,
    base: plan,
    own,
    c: fc.option(fc.record({base: plan, own}), {nil: undefined}),
    seed: fc.string({minLength: 1, maxLength: 60, unit: 'grapheme'}).filter(text => text.length <= 64),
    runs: fc.integer({min: 1, max: 10_000}),
    people: fc.integer({min: 2_000, max: 100_000}),
    view: fc.record({
      tab: fc.constantFrom(...tabs),
      show: fc.constantFrom(...ladder),
      places: fc.constant('deaths' as const),
      why: fc.constantFrom(...whyPlans),
      indicator: fc.constantFrom(...indicatorNames.filter(each => each !== usualIndicator)),
      history: fc.constant(0),
      course: fc.constantFrom(...indicatorNames),
      month: fc
        .integer({min: dayNumber(cases[name].scenario.start), max: dayNumber(cases[name].scenario.end)})
        .map(day => dateOfDay(day).slice(0, 7)),
    }),
  });
});

interface Visit {
  readonly route: Route;
  readonly settings: Settings;
  readonly view: View;
}

type Given = typeof visits extends fc.Arbitrary<infer V> ? V : never;

function visitOf({route, a, base, own, c, seed, runs, people, view}: Given): Visit {
  const {scenario, facts} = cases[route.scenario];
  const edited = (base: string, own: Given['own']): EditedPlan =>
    own
      .filter(
        ({lever, decisions}) =>
          decisions.every(each => isWithin(each, scenario)) && isPossible(lever, decisions, facts),
      )
      .reduce((plan, {lever, decisions}) => withDecisions(plan, lever, decisions, scenario), shipped(base));
  const plans = {a, b: edited(base, own), ...(c && {c: edited(c.base, c.own)})};
  return {route, settings: {...plans, seed, runs, people}, view: {...view, history: runs - 1}};
}

test('addressText(...) is read back as it was, without a fault, and its plan is one that a file may hold', () => {
  let changes = 0;
  let thirds = 0;
  fc.assert(
    fc.property(visits, given => {
      const {route, settings, view} = visitOf(given);
      const text = addressText(route, settings, view);
      expect(read(text)).toEqual({route, settings, view, faults: []});
      expect(addressText(route, read(text).settings ?? settings, view)).toBe(text);
      const {scenario} = cases[route.scenario ?? ''];
      const plan = planOf(settings.b, scenario);
      changes += plan.changes.length;
      expect(parsePlan(JSON.stringify(plan), scenario)).toEqual({plan});
      thirds += settings.c ? 1 : 0;
    }),
    {numRuns: 300},
  );
  expect(changes).toBeGreaterThan(300);
  expect(thirds).toBeGreaterThan(100);
});

test('addressText(...) has only what differs from history, in keys one can read', () => {
  const b = withDecisions(
    usualSettings.b,
    'troops',
    [{set: 7_500, from: '2003-10-01', until: '2006-12-01'}],
    scenarios.liberia,
  );
  const route = {page: 'lab', language: 'en', scenario: 'liberia'} as const;
  expect(addressText(route, {...usualSettings, b}, {tab: 'risk'})).toBe(
    '#/en/lab?v=1&s=liberia@0.1.0&b.troops=7500~2003-10..2006-12',
  );
  expect(addressText(route, usualSettings, {tab: 'risk'})).toBe('#/en/lab?v=1&s=liberia@0.1.0');
  const compared = {page: 'compare', language: 'fr', scenario: 'liberia'} as const;
  expect(addressText(compared, {...usualSettings, c: {base: 'history', own: b.own}}, {tab: 'risk'})).toBe(
    '#/fr/compare?v=1&s=liberia@0.1.0&c=history&c.troops=7500~2003-10..2006-12',
  );
  expect(addressText({page: 'start', language: 'fr'}, usualSettings, {tab: 'risk'})).toBe('#/fr/');
});

test('readSettings(query, case) names each fault and leaves what is faulty as usual', () => {
  const link = (keys: string) => read(`#/en/lab?v=1&s=liberia&${keys}`);
  const kindsOf = (keys: string) => link(keys).faults.map(({kind}) => kind);
  expect(link('b.troops=70000')).toMatchObject({
    settings: usualSettings,
    faults: [{kind: 'out of range', key: 'b.troops', value: '70000'}],
  });
  expect(kindsOf('b.troops=x5')).toEqual(['out of range']);
  expect(kindsOf('b.troops=x4')).toEqual([]);
  expect(kindsOf('b.troops=-5')).toEqual(['unreadable value']);
  expect(kindsOf('b.troops=5~2003-13..')).toEqual(['unreadable date']);
  expect(kindsOf('b.troops=5~1999-01..')).toEqual(['outside dates']);
  expect(kindsOf('b.troops=5~2006-01..2005-01')).toEqual(['outside dates']);
  expect(kindsOf('b.tanks=5&x=1')).toEqual(['unknown key', 'unknown key']);
  expect(kindsOf('b=peace&a=__proto__')).toEqual(['unknown plan', 'unknown plan']);
  expect(kindsOf('c=no-mission&c.troops=5')).toEqual([]);
  expect(kindsOf('c.troops=5')).toEqual(['missing plan']);
  expect(link('c=peace&c.troops=5&c.police=70000')).toMatchObject({
    settings: {...usualSettings, c: {base: 'history', own: {troops: [{set: 5}]}}},
    faults: [
      {kind: 'unknown plan', key: 'c', value: 'peace'},
      {kind: 'out of range', key: 'c.police', value: '70000'},
    ],
  });
  expect(kindsOf('n=0&people=5&seed=')).toEqual(['unreadable value', 'out of range', 'out of range']);
  expect(kindsOf(`seed=${'9'.repeat(65)}`)).toEqual(['too long']);
  expect(kindsOf('seed=1&seed=2')).toEqual(['repeated key']);
  expect(link('seed=too%20long').settings?.seed).toBe('too long');
  expect(kindsOf('view=chess&show=4')).toEqual(['unreadable value', 'unreadable value']);
  expect(link('view=histories&n=20&history=17&course=troops&t=2007-03')).toMatchObject({
    view: {tab: 'histories', history: 17, course: 'troops', month: '2007-03'},
    faults: [],
  });
  expect(kindsOf('t=2007&t=2007-03')).toEqual(['repeated key', 'unreadable value']);
  expect(kindsOf('t=2007-13')).toEqual(['unreadable date']);
  expect(kindsOf('t=2003-07')).toEqual(['outside dates']);
  expect(kindsOf('t=2003-08')).toEqual([]);
  expect(kindsOf('t=2018-04')).toEqual(['outside dates']);
  expect(kindsOf('n=20&history=20&course=tanks')).toEqual(['out of range', 'unreadable value']);
  expect(kindsOf('history=-1')).toEqual(['unreadable value']);
});

test('readRoute(fragment) names what it does not know and takes the nearest page there is', () => {
  const known = (fragment: string) => readRoute(fragment, names);
  expect(known('').route).toEqual({page: 'start', language: 'en'});
  expect(readRoute('', names, 'fr').route.language).toBe('fr');
  expect(known('#/fr/lab?s=tessera').route).toEqual({page: 'lab', language: 'fr', scenario: 'tessera'});
  expect(known('#/fr/compare?s=tessera').route).toEqual({page: 'compare', language: 'fr', scenario: 'tessera'});
  expect(known('#/fr/compare').route).toEqual({page: 'start', language: 'fr'});
  expect(known('#/de/lab?s=tessera').faults).toEqual([{kind: 'unknown page', value: 'de/lab'}]);
  expect(known('#/en/lab?s=syria')).toMatchObject({
    route: {page: 'start'},
    faults: [{kind: 'unknown scenario', value: 'syria'}],
  });
  expect(known('#/en/lab?s=liberia@9.9.9').faults).toEqual([{kind: 'other engine', value: '9.9.9', engine: '0.1.0'}]);
  expect(known('#/en/lab?v=2&s=liberia').faults).toEqual([{kind: 'unknown version', value: '2'}]);
});

test('readRoute(fragment) reads pages of words, and what they are opened at', () => {
  const known = (fragment: string) => readRoute(fragment, names);
  expect(known('#/fr/glossary').route).toEqual({page: 'glossary', language: 'fr'});
  expect(known('#/en/glossary/at-risk')).toMatchObject({
    route: {page: 'glossary', language: 'en', part: 'at-risk'},
    faults: [],
  });
  expect(known('#/fr/learn/force')).toMatchObject({route: {page: 'learn', language: 'fr', part: 'force'}, faults: []});
  expect(known('#/fr/learn/chess')).toMatchObject({
    route: {page: 'learn', language: 'fr'},
    faults: [{kind: 'unknown page', value: 'fr/learn/chess'}],
  });
  expect(known('#/en/glossary/<b>').faults).toEqual([{kind: 'unknown page', value: 'en/glossary/<b>'}]);
  expect(known('#/en/lab/x?s=liberia').faults).toEqual([{kind: 'unknown page', value: 'en/lab/x'}]);
  const route: Route = {page: 'glossary', language: 'fr', part: 'ddr'};
  expect(addressText(route, usualSettings, {tab: 'risk'})).toBe('#/fr/glossary/ddr');
});

test('readRoute(fragment) brings links of older versions through every migration', () => {
  const renamed = (query: URLSearchParams): URLSearchParams => {
    const after = new URLSearchParams(query);
    after.set('n', query.get('runs') ?? '');
    after.delete('runs');
    return after;
  };
  const {query, faults} = readRoute('#/en/lab?v=0&s=liberia&runs=50', names, 'en', [renamed]);
  expect([query.toString(), faults]).toEqual(['n=50', []]);
  expect(readRoute('#/en/lab?v=1&s=liberia&n=50', names, 'en', [renamed]).query.toString()).toBe('n=50');
});

test('10,000 hostile links: nothing is thrown, and what cannot be used is named', () => {
  const keys = [
    'v',
    's',
    'a',
    'b',
    'c',
    'seed',
    'n',
    'people',
    'view',
    'show',
    'history',
    'course',
    't',
    'x',
    '__proto__',
    'constructor',
    ...leverNames.flatMap(name => [`b.${name}`, `c.${name}`]),
  ];
  const nasty = fc.constantFrom(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '%',
    '%ff',
    '../..',
    'NaN',
    '-1',
    '1e309',
    '0x10',
    '9'.repeat(400),
    'x-1',
    'max',
    '~..',
    '5~..',
    '5~2003-02-30..',
    '2007-03',
    '2007-00',
    '9999-12',
    '٢٠٠٧-٠٣',
    '_',
    'history_history',
    '\u202e',
    '\0',
    '" onload="alert(1)',
    'constructor',
    'toString',
  );
  const value = fc.oneof(
    nasty,
    fc.string({unit: 'binary', maxLength: 30}),
    fc.constantFrom('liberia', 'tessera', '1', '7500', 'no-mission'),
  );
  const pair = fc.tuple(
    fc.oneof({weight: 4, arbitrary: fc.constantFrom(...keys)}, {weight: 1, arbitrary: fc.string()}),
    value,
  );
  const raw = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          '#/en/lab?v=1&s=liberia',
          '#/fr/lab?s=tessera',
          '#/en/compare?s=liberia',
          '#/fr/compare?v=1&s=tessera&c=no-mission',
          '#',
          '',
        ),
        fc.array(pair, {maxLength: 8}),
        fc.boolean(),
      )
      .map(([start, pairs, escaped]) =>
        [
          start,
          ...pairs.map(([key, text]) =>
            escaped
              ? `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`
              : `${key}=${text}`,
          ),
        ].join('&'),
      ),
    fc.string({unit: 'binary', maxLength: 200}),
  );
  let named = 0;
  fc.assert(
    fc.property(raw, fragment => {
      const found = read(fragment);
      named += found.faults.length;
      for (const fault of found.faults) expect(fault.kind).toMatch(/^[a-z ]+$/);
      if (!found.settings || found.route.scenario === undefined) return;
      const {scenario} = cases[found.route.scenario];
      for (const {plan} of plansOf(found.settings)) {
        expect('plan' in parsePlan(JSON.stringify(planOf(plan, scenario)), scenario)).toBe(true);
      }
      const again = read(addressText(found.route, found.settings, found.view ?? {tab: 'risk'}));
      expect(again).toMatchObject({settings: found.settings, faults: []});
    }),
    {numRuns: 10_000},
  );
  expect(named).toBeGreaterThan(10_000);
});
