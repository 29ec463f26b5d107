import type {RunRange} from '@postbellum/experiments';
import {joinedResult} from './joined-result.ts';
import type {PlanResult, RunRequest} from './messages.ts';
import {createPool, usualSize} from './pool.ts';
import {startWorker} from './start-worker.ts';

/** The workers of this page, started by the first run. */
const pool = createPool({size: usualSize(navigator.hardwareConcurrency || 2), start: startWorker});

/** How to follow runs whose parts are joined, and stop them. */
export interface JoinedWatch {
  readonly signal: AbortSignal;
  /** What there is already of each plan, other runs of the same request. */
  readonly made?: readonly PlanResult[];
  /** Called when there are more runs, with what joins all so far, plan by plan, which takes time, and their number. */
  readonly onMore: (join: () => readonly PlanResult[], done: number) => void;
}

/** Makes runs on the workers of the page, as `Pool.run` does, and joins their parts. */
export function runJoined(
  request: RunRequest,
  numbers: readonly RunRange[],
  {signal, made = [], onMore}: JoinedWatch,
): Promise<'done' | 'stopped'> {
  const joined: PlanResult[] = [...made];
  let recent: PlanResult[] = [];
  const join = (): readonly PlanResult[] => {
    for (const [index, part] of recent.entries()) joined[index] = joinedResult(joined[index], part);
    recent = [];
    return [...joined];
  };
  return pool.run(request, numbers, {
    signal,
    onPart(parts) {
      for (const [index, part] of parts.entries()) recent[index] = joinedResult(recent[index], part);
      onMore(join, runsOf(joined) + runsOf(recent));
    },
  });
}

const runsOf = ([first]: readonly PlanResult[]): number => first?.histories.runs ?? 0;

/** Starts the workers of the page before they are needed. */
export const warmWorkers = (): void => pool.warm();
