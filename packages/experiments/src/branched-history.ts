import {
  type PeaceState,
  type Plan,
  peaceStateByWeek,
  peaceStates,
  type RelapseRule,
  type RunOptions,
  type SavedRun,
  type Simulation,
} from '@postbellum/sim-core';
import {nextTurn} from './executor/next-turn.ts';
import {failedRun, type Watch} from './executor.ts';
import {joinedRecord} from './joined-record.ts';

/** One history up to a week, and what may come of it. */
export interface BranchedHistory {
  readonly seed: string;
  /** Where it stood at the end of its last week. */
  readonly state: PeaceState;
  /** Codes into `peaceStates` of each future, week by week from there; no futures unless it was at peace. */
  readonly futures: readonly Uint8Array[];
}

export interface BranchOptions {
  readonly plan: Plan;
  /** Seed of the history; future f has the luck of `<seed>/<f>`. */
  readonly seed: string;
  /** Weeks of the history, and of each future after it. */
  readonly past: number;
  readonly weeks: number;
  readonly futures: number;
  readonly rule: RelapseRule;
}

/** Whether a peace holds, quiet for long enough or not yet. */
const peaceful = (state: PeaceState): boolean => state === 'settling' || state === 'at-risk';

/**
 * Lives through a history and, if it is then at peace, through its futures, giving way to other events in between;
 * undefined where it was stopped.
 */
export async function branchedHistory(
  simulation: Simulation,
  {plan, seed, past: pastWeeks, weeks, futures, rule}: BranchOptions,
  {onProgress, signal}: Watch = {},
): Promise<BranchedHistory | undefined> {
  if (signal?.aborted) return undefined;
  const past = live(simulation, {plan, seed, weeks: pastWeeks, saveAfter: pastWeeks});
  const state = peaceStates[peaceStateByWeek(past, rule)[pastWeeks - 1]];
  const runs = peaceful(state) ? 1 + futures : 1;
  const codes: Uint8Array[] = [];
  onProgress?.(1, runs);
  await nextTurn();
  while (1 + codes.length < runs) {
    if (signal?.aborted) return undefined;
    const from = past.snapshot ? {from: past.snapshot} : {};
    const future = live(simulation, {plan, seed: `${seed}/${codes.length}`, weeks, ...from});
    codes.push(peaceStateByWeek(joinedRecord(past, future), rule).slice(pastWeeks));
    onProgress?.(1 + codes.length, runs);
    await nextTurn();
  }
  return {seed, state, futures: codes};
}

function live(simulation: Simulation, options: RunOptions): SavedRun {
  try {
    return simulation.run(options);
  } catch (error) {
    throw failedRun(options, error);
  }
}
