import type {Coupling, Plan, RunOptions, SavedRun, Scenario, SimulateOptions} from '@postbellum/sim-core';

/**
 * One run to make: a plan, the seed of its luck, and perhaps a scenario of its own, a mechanism to leave out, a week to
 * save the world after, or a saved world to go on from.
 */
export interface Task extends Pick<RunOptions, 'saveAfter' | 'from'> {
  readonly plan: Plan;
  readonly seed: string;
  /** In place of that of the work; tasks of one scenario that follow each other share its world. */
  readonly scenario?: Scenario;
  readonly leaveOut?: string;
  /** How countries hear of each other, where the work has others beside its own. */
  readonly coupling?: Coupling;
}

/** A country that lives through every run beside that of the work, under a plan of its own. */
export interface Beside {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** Runs that share everything but their task. */
export interface Work
  extends Pick<
    SimulateOptions,
    'people' | 'weeks' | 'parameters' | 'mechanisms' | 'indicators' | 'reasons' | 'districtDeaths' | 'relief'
  > {
  readonly scenario: Scenario;
  readonly tasks: readonly Task[];
  /**
   * Countries beside it. Tasks then say how they are coupled, and have no scenario of their own, nothing left out and
   * nothing saved.
   */
  readonly beside?: readonly Beside[];
}

/** Parts of work that its world is made with. */
const worldParts = [
  'scenario',
  'beside',
  'people',
  'parameters',
  'mechanisms',
  'indicators',
  'reasons',
  'districtDeaths',
  'relief',
] as const;

/** Whether the runs of two pieces of work can be made in the same world. */
export function sameWorld(a: Work | undefined, b: Work): boolean {
  return a !== undefined && worldParts.every(part => a[part] === b[part]);
}

/** How to follow work and stop it. */
export interface Watch {
  /** Called after each run with the number of runs done and of all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops the work; runs finished by then are kept. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of the work: one run per task in the order of the tasks, absent where it was stopped before. */
export interface Outcome {
  readonly runs: readonly (SavedRun | undefined)[];
  /** Persons the agents of each run stand for. */
  readonly persons: number;
  /** The same of each country beside, in the order of the work; absent where there is none. */
  readonly beside?: readonly Omit<Outcome, 'beside'>[];
}

/**
 * Where runs are computed. The outcome is a function of the work alone, never of the place or the number of hands.
 * Stopped before the first run is done, `execute` rejects with the signal's reason.
 */
export interface Executor {
  execute(work: Work, watch?: Watch): Promise<Outcome>;
  /** Lets go of whatever the executor holds. */
  close(): Promise<void>;
}

/** The error a failing run is reported with, wherever it ran. */
export function failedRun({plan, seed, scenario, leaveOut, coupling, saveAfter, from}: Task, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const without = leaveOut === undefined ? '' : ` without ${leaveOut}`;
  const own = scenario === undefined ? '' : `scenario ${scenario.name}, `;
  const coupled = coupling === undefined ? '' : `, ${coupling}`;
  const saved = saveAfter === undefined ? '' : `, saved after ${saveAfter} weeks`;
  const branched = from === undefined ? '' : ', from a saved week';
  const run = `${own}plan ${plan.name}, seed ${seed}${without}${coupled}${saved}${branched}`;
  return new Error(`failed run: ${run} (${reason})`, {cause});
}
