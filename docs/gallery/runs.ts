import {
  batchCount,
  computeBatch,
  type Ensemble,
  type Executor,
  ensembles,
  type Sweep,
  type SweepRow,
  trustIndicators,
} from '@postbellum/experiments';
import {loadSweep} from '@postbellum/experiments/node';
import {engineVersion, type Plan, type Scenario} from '@postbellum/sim-core';
import type {Country} from './countries.ts';

/** Where what is recorded comes from; every file of data begins with it. */
export type Provenance = SimulatedProvenance | DatedProvenance;

interface SharedProvenance {
  readonly scenario: string;
  readonly plans: readonly string[];
  readonly engine: string;
}

interface SimulatedProvenance extends SharedProvenance {
  readonly simulated: true;
  readonly seed: string;
  /** Under each plan, and at each point of a sweep. */
  readonly runs: number;
  readonly points?: number;
  readonly people: number;
}

/** Of what is dated of a country and a plan, without any run. */
interface DatedProvenance extends SharedProvenance {
  readonly simulated: false;
}

/** Runs that charts are drawn from, or what else they are. */
export interface RunsKind<Made> {
  readonly make: (
    country: Country,
    options: {readonly executor: Executor; readonly runs?: number | undefined},
  ) => Promise<Made>;
  readonly provenance: (country: Country) => Provenance;
  /** The same of Liberia in a few small runs, as the code of a page has it, and the imports it needs. */
  readonly onPage: {readonly imports: string; readonly made: string};
}

const seed = 'gallery';

interface EnsemblesKind {
  readonly plansOf: (country: Country) => readonly Plan[];
  readonly runs: number;
  readonly people: number;
  readonly records?: (country: Country) => Partial<Parameters<typeof ensembles>[2]>;
}

function ensemblesKind({plansOf, runs, people, records}: EnsemblesKind): Omit<RunsKind<readonly Ensemble[]>, 'onPage'> {
  return {
    make: (country, {executor, runs: asked = runs}) =>
      ensembles(country.scenario, plansOf(country), {executor, seed, runs: asked, people, ...records?.(country)}),
    provenance: country => ({
      simulated: true,
      scenario: country.scenario.name,
      plans: plansOf(country).map(({name}) => name),
      ...{seed, runs, people, engine: engineVersion},
    }),
  };
}

const first =
  (count: number) =>
  ({plans}: Country): readonly Plan[] =>
    plans.slice(0, count);

/** Two plans in the code of a page, with what is recorded besides, as an option of `ensembles`. */
const onPage = (recorded = '', imported = '', beside = 'noMission'): RunsKind<unknown>['onPage'] => ({
  imports: `import {ensembles${imported}} from '@postbellum/experiments';
import {liberia, plans} from '@postbellum/scenarios';
`,
  made: `const options = {seed: 'page', runs: 2, people: 2_000${recorded}};
const made = await ensembles(liberia, [plans.history, plans.${beside}], options);`,
});

/** History and no mission on shared luck. */
export const twoPlans: RunsKind<readonly Ensemble[]> = {
  ...ensemblesKind({plansOf: first(2), runs: 200, people: 5_000, records: () => ({districtDeaths: true})}),
  onPage: onPage(),
};

/** The same, of which deaths by district are read. */
export const withDeathsByPlace: RunsKind<readonly Ensemble[]> = {
  ...twoPlans,
  onPage: onPage(', districtDeaths: true'),
};

/** History with what every faction's log hazard is the sum of. */
export const withReasons: RunsKind<readonly Ensemble[]> = {
  ...ensemblesKind({plansOf: first(1), runs: 50, people: 5_000, records: () => ({reasons: true})}),
  onPage: onPage(', reasons: true'),
};

/** History with each faction's belief in the settlement: indicators of one's own run in this thread alone. */
export const withTrust: RunsKind<readonly Ensemble[]> = {
  ...ensemblesKind({
    ...{plansOf: first(1), runs: 30, people: 5_000},
    records: ({scenario}) => ({indicators: trustIndicators(scenario), executor: undefined}),
  }),
  onPage: onPage(', indicators: trustIndicators(liberia)', ', trustIndicators'),
};

/** History and a plan of how agencies work together, with the relief of the first three years. */
export const withRelief: RunsKind<readonly Ensemble[]> = {
  ...ensemblesKind({
    ...{plansOf: ({plans: [history], coordination}) => [history, coordination], runs: 200, people: 5_000},
    records: () => ({relief: true, weeks: 156}),
  }),
  onPage: onPage(', weeks: 156, relief: true', '', 'unifiedCoordination'),
};

/** All plans of the gallery on shared luck. */
export const manyPlans: RunsKind<readonly Ensemble[]> = {
  ...ensemblesKind({plansOf: first(6), runs: 50, people: 2_000}),
  onPage: onPage(),
};

/** A sweep and what came of its histories. */
export interface Swept {
  readonly sweep: Sweep;
  readonly rows: readonly SweepRow[];
}

function sweepKind(spec: string): RunsKind<Swept> {
  const fileOf = (country: string): string => `docs/gallery/specs/${country}-${spec}.yaml`;
  return {
    make: async ({name}, {executor, runs}) => {
      const whole = loadSweep(fileOf(name));
      const sweep = {...whole, runs: runs ?? whole.runs};
      const rows: SweepRow[] = [];
      for (let batch = 0; batch < batchCount(sweep); batch++) {
        rows.push(...(await computeBatch(sweep, batch, {executor})));
      }
      return {sweep, rows};
    },
    provenance: ({name}) => {
      const {scenario, plans, seed, runs, points, people} = loadSweep(fileOf(name));
      return {
        simulated: true,
        scenario: scenario.name,
        plans: plans.map(plan => plan.name),
        ...{seed, runs, points: points.length, people, engine: engineVersion},
      };
    },
    onPage: {
      imports: `import {computeBatch, runCount, sequential} from '@postbellum/experiments';
import {loadSweep} from '@postbellum/experiments/node';
`,
      made: `const whole = loadSweep('${fileOf('liberia')}');
const small = {...whole, runs: 2, weeks: 104};
const sweep = {...small, batch: runCount(small)}; // all histories at once
const made = {sweep, rows: await computeBatch(sweep, 0, {executor: sequential()})};`,
    },
  };
}

/** Two levers at every pair of their values. */
export const grid: RunsKind<Swept> = sweepKind('grid');

/** Each of some parameters and levers alone at both ends of its range. */
export const oneAtATime: RunsKind<Swept> = sweepKind('one-at-a-time');

/** A country and a plan for it, of which nothing is simulated. */
export interface Planned {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** Each country without a mission. */
export const withoutRuns: RunsKind<Planned> = {
  make: async ({scenario, plans: [, noMission]}) => ({scenario, plan: noMission}),
  provenance: ({scenario, plans: [, noMission]}) => ({
    simulated: false,
    scenario: scenario.name,
    plans: [noMission.name],
    engine: engineVersion,
  }),
  onPage: {
    imports: "import {liberia, plans} from '@postbellum/scenarios';\n",
    made: 'const made = {scenario: liberia, plan: plans.noMission};',
  },
};
