import {
  type PeaceState,
  type Plan,
  peaceStateByWeek,
  peaceStates,
  type RelapseRule,
  type Run,
  type SavedRun,
} from '@postbellum/sim-core';
import {outcomeStore} from './executor/outcome-store.ts';
import type {Executor, Outcome, Task, Watch, Work} from './executor.ts';
import {joinedRecord} from './joined-record.ts';
import {unlessStopped} from './unless-stopped.ts';

/** One history up to a week, and what may come of it. */
export interface BranchedHistory {
  readonly seed: string;
  /** Where it stood at the end of its last week. */
  readonly state: PeaceState;
  /** Codes into `peaceStates` of each future, week by week from there; no futures unless it was at peace. */
  readonly futures: readonly Uint8Array[];
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
}

export interface BranchOptions {
  readonly plan: Plan;
  /** Seeds of the histories; future f of one has the luck of `<seed>/<f>`. */
  readonly seeds: readonly string[];
  /** Weeks of each history, and of each future after it. */
  readonly past: number;
  readonly weeks: number;
  readonly futures: number;
  readonly rule: RelapseRule;
}

/** Work but for its runs. */
type SharedWorld = Omit<Work, 'tasks' | 'weeks'>;

interface Execution extends Watch {
  readonly executor: Executor;
}

/** Histories that branch at once: futures enough for many threads, yet few saved worlds to hold in memory. */
const together = 8;

/**
 * Lives through histories and, of each that is then at peace, through its futures. Stopped early, it gives the first
 * histories, up to one whose futures were not all lived: those that fewer seeds would give.
 */
export async function branchedHistories(
  world: SharedWorld,
  {seeds, ...options}: BranchOptions,
  {executor, onProgress, signal}: Execution,
): Promise<readonly BranchedHistory[]> {
  const runs = 1 + options.futures;
  const found: BranchedHistory[] = [];
  for (let first = 0; first < seeds.length && !signal?.aborted; first += together) {
    const some = seeds.slice(first, first + together);
    const report = (done: number): void => onProgress?.(first * runs + done, seeds.length * runs);
    found.push(...(await branchTogether(world, {...options, seeds: some}, {executor, signal, onProgress: report})));
  }
  return found;
}

async function branchTogether(
  world: SharedWorld,
  {plan, seeds, past, weeks, futures, rule}: BranchOptions,
  {executor, onProgress, signal}: Execution,
): Promise<readonly BranchedHistory[]> {
  const all = seeds.length * (1 + futures);
  const live = (work: Pick<Work, 'tasks' | 'weeks'>, before: number): Promise<Outcome> =>
    executed(executor, {...world, ...work}, {signal, onProgress: done => onProgress?.(before + done, all)});

  const saved = seeds.map(seed => ({plan, seed, saveAfter: past}));
  const {runs, persons} = await live({weeks: past, tasks: saved}, 0);
  const pasts = runs.map(run => run && pastOf(run, {plan, futures, rule}));

  const tasks = pasts.flatMap(each => each?.branches ?? []);
  // A history without futures is done with its only run.
  if (tasks.length === 0 && !signal?.aborted) onProgress?.(all, all);
  const lived = tasks.length === 0 ? [] : (await live({weeks, tasks}, all - tasks.length)).runs;
  return firstWhole(pasts, lived).map(({run, state, futures}) => ({
    seed: run.seed,
    state,
    futures: futures.map(future => peaceStateByWeek(joinedRecord(run, future), rule).slice(run.weeks)),
    people: run.people,
    persons,
  }));
}

/** A history up to the week it was saved, and its futures still to be lived. */
interface Past {
  readonly run: Run;
  readonly state: PeaceState;
  readonly branches: readonly Task[];
}

function pastOf(
  {snapshot: from, ...run}: SavedRun,
  {plan, futures, rule}: Pick<BranchOptions, 'plan' | 'futures' | 'rule'>,
): Past {
  const state = peaceStates[peaceStateByWeek(run, rule)[run.weeks - 1]];
  const count = from && peaceful(state) ? futures : 0;
  const branches = Array.from({length: count}, (_, future) => ({
    plan,
    seed: `${run.seed}/${future}`,
    ...(from && {from}),
  }));
  return {run, state, branches};
}

interface Lived extends Past {
  readonly futures: readonly Run[];
}

/** The first histories, up to one that lacks a future, each with its part of all futures. */
function firstWhole(pasts: readonly (Past | undefined)[], lived: readonly (Run | undefined)[]): readonly Lived[] {
  const whole: Lived[] = [];
  let next = 0;
  for (const past of pasts) {
    if (!past) break;
    const futures = lived.slice(next, next + past.branches.length).filter(run => run !== undefined);
    if (futures.length < past.branches.length) break;
    next += futures.length;
    whole.push({...past, futures});
  }
  return whole;
}

/** Whether a peace holds, quiet for long enough or not yet. */
const peaceful = (state: PeaceState): boolean => state === 'settling' || state === 'at-risk';

/** What came of work; no run where it was stopped before the first was done. */
async function executed(executor: Executor, work: Work, watch: Watch): Promise<Outcome> {
  return (await unlessStopped(watch.signal, () => executor.execute(work, watch))) ?? outcomeStore(work).outcome;
}
