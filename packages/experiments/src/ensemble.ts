import type {Overrides, Plan, Run, Scenario, SimulateOptions} from '@postbellum/sim-core';
import {sequential} from './executor/sequential.ts';
import type {Executor, Watch, Work} from './executor.ts';
import {requireCount} from './statistics/count.ts';

/** What an ensemble depends on besides its scenario and plan. */
export interface Sampling {
  /** Run i has the seed `<seed>/<i>`, whatever the plan, so that runs of two plans share their luck pair by pair. */
  readonly seed: string;
  readonly runs: number;
  /** Number of the first run; 0 if absent. */
  readonly firstRun?: number | undefined;
  /** Agents in each run; the default of `simulate` if absent. */
  readonly people?: number | undefined;
  /** Weeks to simulate; the whole scenario if absent. */
  readonly weeks?: number | undefined;
  readonly parameters?: Overrides | undefined;
  /** Mechanisms in place of `weekly`; runs in this thread only. */
  readonly mechanisms?: SimulateOptions['mechanisms'] | undefined;
  /** Indicators in place of `indicators`; runs in this thread only. */
  readonly indicators?: SimulateOptions['indicators'] | undefined;
  /** Name of a mechanism to leave out: it begins, so that its state is that of the first day, and does nothing more. */
  readonly leaveOut?: string | undefined;
  /** Record what every faction's log hazard is the sum of, for `meanContributions`; it takes 60 kB per run and year. */
  readonly reasons?: boolean | undefined;
  /** Keep reported deaths by calendar year and district; with `month` by calendar month too, 1.4 kB per run, year and 15 districts. */
  readonly districtDeaths?: boolean | 'month' | undefined;
  /** Keep relief by sector and by agency, for `reliefCoverage`; it takes 10 kB per run and year with eight agencies. */
  readonly relief?: boolean | undefined;
}

export interface EnsemblesOptions extends Sampling, Watch {
  /** Where the runs are computed; one after another in this thread if absent. */
  readonly executor?: Executor | undefined;
}

export interface EnsembleOptions extends EnsemblesOptions {
  readonly plan: Plan;
}

/** Many histories of one scenario under one plan. */
export interface Ensemble {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly options: Sampling;
  /** Runs by rising number; fewer than `options.runs` where the work was stopped. */
  readonly runs: readonly Run[];
  /** Persons the agents of each run stand for. */
  readonly persons: number;
}

/** Simulates a scenario under a plan `runs` times. */
export async function ensemble(scenario: Scenario, {plan, ...options}: EnsembleOptions): Promise<Ensemble> {
  const [only] = await ensembles(scenario, [plan], options);
  return only;
}

/**
 * Simulates a scenario under several plans, `runs` times each, on shared luck: run i of every plan has the same seed.
 * Plans take turns run by run, so that stopping early leaves whole pairs.
 */
export async function ensembles(
  scenario: Scenario,
  plans: readonly Plan[],
  {executor = sequential(), onProgress, signal, ...options}: EnsemblesOptions,
): Promise<Ensemble[]> {
  const seeds = seedsOf(options);
  const leftOut = options.leaveOut === undefined ? {} : {leaveOut: options.leaveOut};
  const tasks = seeds.flatMap(seed => plans.map(plan => ({plan, seed, ...leftOut})));
  const outcome = await executor.execute({scenario, tasks, ...worldOptions(options)}, {onProgress, signal});
  return plans.map((plan, index) => ({
    scenario,
    plan,
    options,
    runs: outcome.runs.filter((run, task): run is Run => run !== undefined && task % plans.length === index),
    persons: outcome.persons,
  }));
}

/** A seed for each run; throws `invalid runs` or `invalid seed`. */
export function seedsOf({runs, seed, firstRun = 0}: Sampling): readonly string[] {
  requireCount('runs', runs, 1);
  requireCount('first run', firstRun);
  if (seed === '') throw new RangeError('invalid seed: empty (any text of at least one character)');
  return Array.from({length: runs}, (_, run) => `${seed}/${firstRun + run}`);
}

/** What the worlds of an ensemble are made with. */
export function worldOptions(options: Sampling): Omit<Work, 'scenario' | 'tasks'> {
  const {people, weeks, parameters, mechanisms, indicators, reasons, districtDeaths, relief} = options;
  return {
    ...(people !== undefined && {people}),
    ...(weeks !== undefined && {weeks}),
    ...(parameters !== undefined && {parameters}),
    ...(mechanisms !== undefined && {mechanisms}),
    ...(indicators !== undefined && {indicators}),
    ...(reasons !== undefined && {reasons}),
    ...(districtDeaths !== undefined && {districtDeaths}),
    ...(relief !== undefined && {relief}),
  };
}
