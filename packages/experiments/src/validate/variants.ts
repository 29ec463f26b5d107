import type {Change, Plan, Scenario} from '@postbellum/sim-core';
import {yearsAfter} from '../statistics/horizon.ts';

/** A post-war country as it was drawn, with one thing decided or different. */
export interface Variant {
  readonly title: string;
  /** Years that have to be simulated. */
  readonly years: number;
  readonly make: (country: Scenario) => {readonly scenario: Scenario; readonly plan: Plan};
}

/** Day of the year on which a poll is put, a year and a half into peace. */
const pollDay = '-07-01';

/** US$ a head and year of recovery money, while it flows. */
const aidPerHead = 40;

/** What the cross-national patterns compare; every pair of variants shares its countries and its luck. */
export const variants = {
  asDrawn: {title: 'as drawn', years: 15, make: unchanged},
  noSoldiers: {title: 'no soldiers', years: 10, make: country => withSoldiers(country, 0)},
  soldiers10000: {title: '10,000 soldiers for six years', years: 10, make: country => withSoldiers(country, 10_000)},
  soldiers20000: {title: '20,000 soldiers for six years', years: 10, make: country => withSoldiers(country, 20_000)},
  soldiers10000Decade: {
    title: '10,000 soldiers for ten years',
    years: 10,
    make: country => withSoldiers(country, 10_000, 10),
  },
  soldiers20000Decade: {
    title: '20,000 soldiers for ten years',
    years: 10,
    make: country => withSoldiers(country, 20_000, 10),
  },
  neighbourQuiet: {title: 'peace next door', years: 10, make: country => withNeighbour(country, 0)},
  neighbourAtWar: {title: 'war next door', years: 10, make: country => withNeighbour(country, 1)},
  neighbourPeacekept: {
    title: 'war next door, with peacekeepers there',
    years: 10,
    make: country => withNeighbour(country, 1, 1),
  },
  doubleIncome: {
    title: 'twice the income',
    years: 10,
    make: country => withIncome(country, 2),
  },
  noPoll: {
    title: 'no poll',
    years: 3,
    make: withoutPoll,
  },
  excludingPoll: {title: 'a poll, losers not accommodated', years: 3, make: country => withPoll(country, 0.1)},
  accommodatingPoll: {title: 'a poll, losers accommodated', years: 3, make: country => withPoll(country, 0.9)},
  aidEarly: {title: 'aid in years 1 to 4, then none', years: 10, make: country => withAid(country, 0, 4)},
  aidLater: {title: 'the same aid in years 4 to 7', years: 10, make: country => withAid(country, 3, 7)},
  aidSteady: {title: 'aid that does not stop', years: 10, make: country => withAid(country, 0, 10)},
} as const satisfies Record<string, Variant>;

/** Name of a variant. */
export type VariantName = keyof typeof variants;

function planOf(name: string, changes: readonly Change[] = []): Plan {
  return {name, title: name, summary: '', changes};
}

function withSoldiers(country: Scenario, soldiers: number, years = 6): ReturnType<Variant['make']> {
  return {
    scenario: {...country, mission: {...country.mission, troops: 0}},
    plan: planOf(`soldiers-${soldiers}-${years}`, [
      {lever: 'troops', set: 0},
      {lever: 'troops', until: yearsAfter(country.start, years), set: soldiers},
    ]),
  };
}

function unchanged(country: Scenario): ReturnType<Variant['make']> {
  return {scenario: country, plan: planOf('as-drawn')};
}

function withoutPoll(country: Scenario): ReturnType<Variant['make']> {
  return {scenario: {...country, elections: []}, plan: planOf('no-poll')};
}

function withIncome({economy, ...country}: Scenario, times: number): ReturnType<Variant['make']> {
  const {incomePerHead, incomeBeforeWar} = economy;
  const richer = {...economy, incomePerHead: times * incomePerHead, incomeBeforeWar: times * incomeBeforeWar};
  return {scenario: {...country, economy: richer}, plan: planOf(`income-${times}`)};
}

function withNeighbour(country: Scenario, war: number, peacekept = 0): ReturnType<Variant['make']> {
  const neighbours = {...country.neighbours, violence: [{on: country.start, value: war}], countries: {}};
  const plan = planOf(`neighbour-${war}-${peacekept}`, [{lever: 'neighbourPeacekeeping', set: peacekept}]);
  return {scenario: {...country, neighbours}, plan};
}

/** A poll between the camp in office and its rival, with high stakes and a close result. */
function withPoll(country: Scenario, accommodation: number): ReturnType<Variant['make']> {
  const [first = '', second = ''] = Object.keys(country.camps);
  const drawn = country.elections[0]?.between ?? [first, second];
  const on = `${yearsAfter(country.start, 1).slice(0, 4)}${pollDay}`;
  const poll = {on, label: 'poll', stakes: 0.7, between: drawn, lead: 0.1};
  return {
    scenario: {...country, elections: [poll]},
    plan: planOf(`poll-${accommodation}`, [
      {lever: 'accommodation', set: accommodation},
      {lever: 'pollDelay', set: 0},
    ]),
  };
}

function withAid(country: Scenario, from: number, until: number): ReturnType<Variant['make']> {
  const persons = Object.values(country.districts).reduce((sum, {population}) => sum + population, 0);
  const yearly = Math.min(3_000, (aidPerHead * persons) / 1e6);
  const start = from === 0 ? {} : {from: yearsAfter(country.start, from)};
  return {
    scenario: country,
    plan: planOf(`aid-${from}-${until}`, [
      {lever: 'recoveryFunding', set: 0},
      {lever: 'recoveryFunding', ...start, until: yearsAfter(country.start, until), set: yearly},
    ]),
  };
}
