import type {Plan, Run, Scenario, SimulateOptions} from '@postbellum/sim-core';

/** One run to make: a plan and the seed of its luck. */
export interface Task {
  readonly plan: Plan;
  readonly seed: string;
}

/** Runs of one scenario that share everything but plan and seed. */
export interface Work extends Pick<SimulateOptions, 'people' | 'weeks' | 'parameters' | 'mechanisms' | 'indicators'> {
  readonly scenario: Scenario;
  readonly tasks: readonly Task[];
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
  readonly runs: readonly (Run | undefined)[];
  /** Persons the agents of each run stand for. */
  readonly persons: number;
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
export function failedRun({plan, seed}: Task, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`failed run: plan ${plan.name}, seed ${seed} (${reason})`, {cause});
}
