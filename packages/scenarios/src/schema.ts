import {type Change, leverNames, type Plan, type Scenario} from '@postbellum/sim-core';
import {z} from 'zod';

const text = z.string().min(1);
const date = z.iso.date().describe('A day as YYYY-MM-DD');
const share = z.number().min(0).max(1);
const persons = z.int().min(0);
const amount = z.number().min(0);
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a short name in kebab-case');
/** Letters and digits first, no dots, so that it can be a step of a path. */
const name = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _'’()/-]*$/u, 'a name that starts with a letter or digit and has no dots');

const lever = z.enum(leverNames);
const shares = z.record(name, share);
const dated = <Value extends z.ZodType<number>>(value: Value) =>
  z
    .array(z.strictObject({on: date, value}))
    .min(1)
    .describe('Values known on rising dates');

const district = z.strictObject({
  name: text,
  population: persons,
  areaKm2: amount,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  urbanShare: share,
  roadKm: amount,
  neighbours: z.array(name),
  groups: shares.describe('Share of each ethnic group among its people'),
  votes: shares.describe('Share of the vote of each political camp'),
  control: shares.describe('Share of the district each faction holds on the first day'),
  deficit: share,
  lootable: share,
  landConflict: share,
});

const faction = z.strictObject({
  title: text,
  fighters: persons,
  associates: persons,
  commanders: z.int().min(1).max(1_000),
  bases: shares.describe('Where its commanders live; empty where they live among the people it recruits from'),
  alliedWith: z.array(name),
  holdsState: dated(z.literal([0, 1])),
  keptInBeing: dated(share),
  exclusion: dated(share),
});

const economy = z.strictObject({
  incomePerHead: z.number().positive(),
  incomeBeforeWar: z.number().positive(),
  shocks: z.array(
    z.strictObject({
      from: date,
      until: date,
      title: text,
      growth: z.number().min(-1).max(1).describe('What it adds to growth of income per head, share per year'),
    }),
  ),
  lootablePrice: dated(z.number().min(0).max(100)),
  wetMonths: z.array(z.int().min(1).max(12)),
});

const source = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('cited'), reference: text}),
  z.strictObject({kind: z.literal('calibrated'), target: text}),
  z.strictObject({kind: z.literal('estimated'), basis: text}),
  z.strictObject({kind: z.literal('assumed'), because: text}),
]);

const span = {
  lever,
  from: z.exactOptional(date),
  until: z.exactOptional(date),
  because: z.exactOptional(z.string()),
};

/** One dated change of a lever: exactly one of `multiply`, `set`, `add` and `atMost`. */
const change: z.ZodType<Change> = z.union([
  z.strictObject({...span, multiply: z.number().min(0).max(100)}),
  z.strictObject({...span, set: amount}),
  z.strictObject({...span, add: z.number()}),
  z.strictObject({...span, atMost: amount}),
]);

/** Shape of a plan. What refers to a scenario is checked by `parsePlan`. */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  name: kebab,
  title: text,
  summary: text,
  changes: z.array(change),
});

/** Shape of a scenario. What refers from one part to another is checked by `parseScenario`. */
export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  schemaVersion: z.literal(1),
  name: kebab,
  title: text,
  start: date,
  end: date,
  capital: name,
  groups: z.array(name),
  districts: z.record(name, district),
  factions: z.record(name, faction),
  camps: z.record(name, z.strictObject({title: text, armed: z.array(name)})),
  economy,
  state: z.strictObject({
    reach: share,
    police: persons,
    army: persons,
    corruption: share,
    courts: share,
    trust: share,
  }),
  society: z.strictObject({
    leadersPerDistrict: z.int().min(1).max(100),
    disputes: z.number().min(0).max(1_000).describe('Unresolved disputes per 1,000 people'),
    cohesion: share,
  }),
  neighbours: z.strictObject({
    violence: dated(share),
    countries: z.record(
      kebab,
      z.strictObject({
        title: text,
        violence: dated(share).describe('The part of the violence next door that it made'),
        refugees: dated(persons).describe('Its refugees here, persons'),
        hosts: shares.describe('Where they stay'),
        takes: share.describe('Share of its refugees abroad who come here'),
        fighters: dated(persons).describe('Its people who could be hired to fight here, persons'),
      }),
    ),
  }),
  displacement: z.strictObject({
    displaced: persons,
    origins: shares,
    locations: shares,
    abroad: persons,
    settledFrom: date,
    cessationFrom: date,
  }),
  coverage: z.strictObject({food: share, water: share, health: share, shelter: share}),
  mission: z.strictObject({
    title: text,
    companySize: z.int().min(1).max(10_000),
    troops: persons,
    reviewWeeks: z.int().min(1).max(520),
    benchmarks: z.array(z.strictObject({name: kebab, title: text, expression: text})),
    deployment: z.array(z.strictObject({on: date, shares})).min(1),
  }),
  ddr: z.strictObject({
    placeCost: z.number().positive(),
    cantonmentWeeks: amount,
    reintegrationWeeks: amount,
    women: share,
    children: share,
    weapons: z.number().min(0).max(100),
  }),
  donors: z.record(
    name,
    z.strictObject({title: text, reintegrationShare: share, reliefShare: share, recoveryShare: share}),
  ),
  agencies: z.record(name, z.strictObject({title: text, share})),
  elections: z.array(
    z.strictObject({
      on: date,
      label: text,
      stakes: share,
      between: z.tuple([name, name]),
      lead: z.number().min(-1).max(1),
    }),
  ),
  decisions: z.record(lever, dated(amount)),
  timeline: z.array(
    z.strictObject({
      on: date,
      kind: text,
      label: text,
      district: z.exactOptional(name),
      headline: z.exactOptional(z.boolean()),
    }),
  ),
  observation: z.strictObject({
    deathsPerReported: z.strictObject({low: z.number().min(1).max(20), high: z.number().min(1).max(20)}),
    displacedRegistered: dated(z.number().min(0).max(10)),
    disarmedClaimed: dated(z.number().min(0).max(20)),
  }),
  observed: z.array(
    z.strictObject({
      indicator: name,
      title: text,
      unit: text,
      points: z.array(z.strictObject({on: date, value: amount, tolerance: amount})).min(1),
    }),
  ),
  plans: z.array(planSchema),
  sources: z.record(text, source),
});
