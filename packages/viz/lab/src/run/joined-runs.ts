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
  /** Called with the runs there are so far, plan by plan. */
  readonly onMore: (joined: readonly PlanResult[]) => void;
}

/** Makes runs on the workers of the page, as `Pool.run` does, and joins their parts. */
export function runJoined(
  request: RunRequest,
  numbers: readonly RunRange[],
  {signal, made = [], onMore}: JoinedWatch,
): Promise<'done' | 'stopped'> {
  const joined: PlanResult[] = [...made];
  return pool.run(request, numbers, {
    signal,
    onPart(parts) {
      for (const [index, part] of parts.entries()) joined[index] = joinedResult(joined[index], part);
      onMore([...joined]);
    },
  });
}

/** Starts the workers of the page before they are needed. */
export const warmWorkers = (): void => pool.warm();
