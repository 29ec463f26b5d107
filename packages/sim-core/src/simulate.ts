import {dateOf, type IsoDate} from './calendar.ts';
import {applyPlan} from './facts.ts';
import {indicators as defaultIndicators, type Indicator} from './indicators.ts';
import {leaveOut, type Mechanism} from './mechanism.ts';
import {hearFromHistory, type Neighbourhood} from './next-door.ts';
import type {Overrides} from './parameter.ts';
import type {Plan} from './plan.ts';
import {createRecorder} from './recorder.ts';
import {resetWorld} from './reset-world.ts';
import type {Scenario} from './scenario.ts';
import type {Run} from './series.ts';
import {hashWorld, restoreWorld, type Snapshot, saveWorld} from './snapshot.ts';
import {type Bound, bindAll, luckOf, stepWeek} from './step.ts';
import {weekly} from './weekly.ts';
import {createWorld, type World} from './world.ts';

/** What a simulation is made of besides its scenario. */
export interface SimulationOptions {
  /** Agents to sample people with, from 2,000 up to one per person; 20,000 if absent. */
  readonly people?: number;
  readonly parameters?: Overrides;
  readonly mechanisms?: readonly Mechanism[];
  readonly indicators?: Readonly<Record<string, Indicator>>;
  /** Record what every faction's log hazard is the sum of, week by week, for `explain`; not recorded if absent. */
  readonly reasons?: boolean;
  /** Keep reported deaths by calendar year and district, and with `month` by calendar month too; not kept if absent. */
  readonly districtDeaths?: boolean | 'month';
  /** Keep relief by sector and by agency, week by week; not kept if absent. */
  readonly relief?: boolean;
}

/** What one run depends on besides its simulation. Equal options and equal versions give equal bytes. */
export interface RunOptions {
  readonly plan: Plan;
  /** There is no default: the same seed is the same luck. */
  readonly seed: string;
  /** Weeks to simulate from the start, or from the snapshot; to the end of the scenario if absent. */
  readonly weeks?: number;
  /** Save the world after this many weeks since the start. */
  readonly saveAfter?: number;
  /** Go on from this saved world instead of from the first day. */
  readonly from?: Snapshot;
  /** Name of a mechanism to leave out: it begins, and then does nothing more. */
  readonly leaveOut?: string;
  /** What comes from the countries next door that the scenario lists: what history had, unless 'alone', nothing. */
  readonly neighbours?: Neighbourhood;
}

export interface SimulateOptions extends SimulationOptions, RunOptions {}

/** A run together with the world saved during it, where that was asked for. */
export interface SavedRun extends Run {
  readonly snapshot?: Snapshot;
}

/** One world with its mechanisms, made once and used for run after run. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly world: World;
  run(options: RunOptions): SavedRun;
  /** Begin a run and go through it by hand; beginning another ends it. */
  begin(options: RunOptions): RunUnderWay;
}

/** A run gone through week by week. */
export interface RunUnderWay {
  /** Weeks still to go. */
  readonly left: number;
  /** Live the next week. */
  step(): void;
  /** The run as far as it has been lived; to be asked once, when no week is left. */
  finish(): SavedRun;
}

/**
 * Make a world and bind the mechanisms to it. Runs of one simulation share its memory but nothing else: each starts
 * from the first day, or from a snapshot, and none depends on the ones before.
 */
export function createSimulation(scenario: Scenario, options: SimulationOptions = {}): Simulation {
  const {
    people = 20_000,
    mechanisms = weekly,
    parameters = {},
    indicators = defaultIndicators,
    reasons,
    districtDeaths,
    relief,
  } = options;
  const world = createWorld(scenario, {people});
  const explained = reasons ? world.facts.factionNames : undefined;
  const bound = bindAll(mechanisms, world, parameters);
  const years = districtDeaths ? periodsOf(yearOf, scenario.start, world.facts.weeks) : [];
  const months = districtDeaths === 'month' ? periodsOf(monthOf, scenario.start, world.facts.weeks) : undefined;
  const byDistrict = (first: number, weeks: number) => ({
    years: years.slice(first, first + weeks),
    months: months?.slice(first, first + weeks),
    before: world.districts.killed.slice(),
  });
  const simulation: Simulation = {
    scenario,
    world,
    run(options) {
      const going = simulation.begin(options);
      while (going.left > 0) going.step();
      return going.finish();
    },
    begin({plan, seed, from, saveAfter, weeks: asked, leaveOut: name, neighbours = 'history'}) {
      if (!seed) throw new RangeError('invalid seed: empty (any other text; the same seed is the same luck)');
      const running = name === undefined ? bound : without(bound, mechanisms, name);
      const luck = luckOf(running, seed);
      let first = 0;
      if (from) {
        first = restoreWorld(world, from);
        applyPlan(world.facts, plan);
      } else resetWorld(world, scenario, plan, seed);
      hearFromHistory(world.facts, neighbours);
      const weeks = asked ?? world.facts.weeks - first;
      if (!(Number.isInteger(weeks) && weeks > 0 && first + weeks <= world.facts.weeks)) {
        throw new RangeError(`invalid weeks: ${weeks} (a whole number from 1 to ${world.facts.weeks - first})`);
      }
      if (saveAfter !== undefined && !(saveAfter > first && saveAfter <= first + weeks)) {
        throw new RangeError(`invalid saveAfter: ${saveAfter} (a week from ${first + 1} to ${first + weeks})`);
      }
      const recorder = createRecorder(weeks, {
        indicators,
        explained,
        byDistrict: districtDeaths ? byDistrict(first, weeks) : undefined,
        relief: relief ? {world, agencies: Object.keys(scenario.agencies)} : undefined,
      });
      let snapshot: Snapshot | undefined;
      let week = first;
      const finish = (): SavedRun => ({
        scenario: scenario.name,
        plan: plan.name,
        seed,
        start: dateOf(scenario.start, first),
        weeks,
        people: world.people.count,
        deaths: recorder.deaths,
        reported: recorder.reported,
        ...(recorder.districtDeaths && {districtDeaths: recorder.districtDeaths}),
        ...(recorder.monthlyDistrictDeaths && {monthlyDistrictDeaths: recorder.monthlyDistrictDeaths}),
        series: recorder.series,
        ...(recorder.reasons && {reasons: recorder.reasons}),
        ...(recorder.relief && {relief: recorder.relief}),
        hash: hashWorld(world),
        ...(snapshot && {snapshot}),
      });
      return {
        get left() {
          return first + weeks - week;
        },
        step() {
          stepWeek(running, luck, week);
          recorder.record(world, week - first);
          week++;
          if (week === saveAfter) snapshot = saveWorld(world, week);
        },
        finish,
      };
    },
  };
  return simulation;
}

/** The bound mechanisms with one that begins and then does nothing more, as `leaveOut` makes it. */
function without(bound: readonly Bound[], mechanisms: readonly Mechanism[], name: string): readonly Bound[] {
  const kept = leaveOut(mechanisms, name);
  return bound.map((each, index) => (kept[index] === mechanisms[index] ? each : {...each, weekly: () => {}}));
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
const monthOf = (day: IsoDate): number => 12 * yearOf(day) + Number(day.slice(5, 7));

/** Calendar year or month in which each week begins, counted from that of the scenario’s first day. */
function periodsOf(read: (day: IsoDate) => number, start: IsoDate, weeks: number): readonly number[] {
  return Array.from({length: weeks}, (_, week) => read(dateOf(start, week)) - read(start));
}

/** Simulate one history: a pure function of scenario, options and version. */
export function simulate(scenario: Scenario, options: SimulateOptions): SavedRun {
  return createSimulation(scenario, options).run(options);
}

/**
 * Go on from a saved week under another plan. With the seed of the saved run, both futures share their luck and differ
 * by what the plans decide; with another seed it is another future of the same past.
 */
export function branch(scenario: Scenario, snapshot: Snapshot, options: SimulateOptions): SavedRun {
  return simulate(scenario, {...options, from: snapshot});
}
