import {joinedResult} from './joined-result.ts';
import type {PlanResult, RunRequest} from './messages.ts';
import {createPool, usualSize} from './pool.ts';
import {startWorker} from './start-worker.ts';

/** The workers of this page, started by the first run. */
const pool = createPool({size: usualSize(navigator.hardwareConcurrency || 2), start: startWorker});

interface JoinedWatch {
  readonly signal: AbortSignal;
  /** Called with the runs finished so far, plan by plan. */
  readonly onMore: (joined: readonly PlanResult[]) => void;
}

/** Makes runs on the workers of the page, as `Pool.run` does, and joins their parts. */
export function runJoined(
  request: RunRequest,
  runs: number,
  {signal, onMore}: JoinedWatch,
): Promise<'done' | 'stopped'> {
  const joined: PlanResult[] = [];
  return pool.run(request, runs, {
    signal,
    onPart(parts) {
      for (const [index, part] of parts.entries()) joined[index] = joinedResult(joined[index], part);
      onMore([...joined]);
    },
  });
}

/** Starts the workers of the page before they are needed. */
export const warmWorkers = (): void => pool.warm();
