import type {Cell, ContributionSums, RelapseCounts} from '@postbellum/experiments';
import type {Histories, Plan} from '@postbellum/sim-core';

/** What to simulate: several plans of one scenario on shared luck, run i of each with the seed `<seed>/<i>`. */
export interface RunRequest {
  /** Name of a shipped scenario. */
  readonly scenario: string;
  readonly plans: readonly Plan[];
  readonly seed: string;
  /** Agents in each run. */
  readonly people: number;
  /** Weeks to simulate; the whole scenario if absent. */
  readonly weeks?: number;
}

/** Runs of which months are kept: 28 kB each, so that the memory of a phone holds those of three plans. */
export const mostMonthly = 1_000;

/** The last of what is kept month by month: deaths by organised groups that are reported in it; others are as they stand. */
export const reportedDeaths = 'reportedDeaths';

/** What is kept of some runs of one plan: some thirty kilobytes each, where a whole run has five hundred. */
export interface PlanResult {
  readonly counts: RelapseCounts;
  /** What every run did, by rising number. */
  readonly histories: Histories;
  /** Rows of `runs.csv`, in the same order. */
  readonly rows: readonly (readonly Cell[])[];
  /** Names of what is kept month by month. */
  readonly indicators: readonly string[];
  /** Monthly values, [indicator × month], of every run in the same order; empty from run `mostMonthly` on. */
  readonly values: readonly Float32Array[];
  /** Reported deaths, [calendar year × district], of every run in the same order. */
  readonly districtDeaths: readonly Float64Array[];
  /** Why factions came as near to resorting to force as they did, summed over the runs. */
  readonly contributions: ContributionSums;
}

/** To a worker: a request, ranges of its runs to make, and that it need not go on. */
export type ToWorker =
  | {readonly kind: 'begin'; readonly request: number; readonly run: RunRequest}
  | {readonly kind: 'range'; readonly request: number; readonly from: number; readonly until: number}
  | {readonly kind: 'stop'; readonly request: number};

/** From a worker: finished runs under every plan, the end of a range or of a stop, or which run failed and why. */
export type FromWorker =
  | {readonly kind: 'part'; readonly request: number; readonly plans: readonly PlanResult[]}
  | {readonly kind: 'ended'; readonly request: number}
  | {
      readonly kind: 'failed';
      readonly request: number;
      readonly plan: Plan;
      readonly seed: string;
      readonly reason: string;
    };
