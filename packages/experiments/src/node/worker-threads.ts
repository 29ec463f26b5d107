import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Executor, Work} from '../executor.ts';
import {requireCount} from '../statistics/count.ts';
import {dealWork, hasAnotherWorld} from './deal-work.ts';

export interface WorkerThreadsOptions {
  /** Threads to use at once; one per core if absent. */
  readonly workers?: number | undefined;
  /** Module each thread runs; for tests. */
  readonly entry?: URL;
}

/**
 * Runs of a thread from which on a new one, which has to load and to warm up, is sooner done than one that makes its second
 * world: an engine then no longer takes columns for constants, and every run takes twice as long.
 */
const worthAnew = 64;

const fromSource = import.meta.url.endsWith('.ts');
const defaultEntry = new URL(fromSource ? './worker-from-source.mjs' : './worker.js', import.meta.url);

/**
 * Computes runs on worker threads, one world each. Idle threads pull the next batch of tasks, so fast and slow runs
 * even out; results are handed over without copying and stored by task, so their order never depends on timing.
 */
export function workerThreads({
  workers = availableParallelism(),
  entry = defaultEntry,
}: WorkerThreadsOptions = {}): Executor {
  requireCount('workers', workers, 1);
  const idle: Worker[] = [];
  return {
    async execute(work, watch = {}) {
      refuseFunctions(work);
      const count = Math.min(workers, work.tasks.length);
      if (work.tasks.length >= worthAnew * count) await terminate(takeOut(idle, work));
      watch.signal?.throwIfAborted();
      const threads = Array.from({length: count}, () => idle.pop() ?? new Worker(entry, {execArgv: []}));
      try {
        const outcome = await dealWork(work, threads, watch);
        if (watch.signal?.aborted) await terminate(threads);
        else idle.push(...threads.map(rest));
        return outcome;
      } catch (error) {
        await terminate(threads);
        throw error;
      }
    },
    close: () => terminate(idle.splice(0)),
  };
}

/** Takes the threads that have another world than the work needs out of a list, and returns them. */
function takeOut(threads: Worker[], work: Work): readonly Worker[] {
  const others = threads.filter(thread => hasAnotherWorld(thread, work));
  for (const thread of others) threads.splice(threads.indexOf(thread), 1);
  return others;
}

async function terminate(threads: readonly Worker[]): Promise<void> {
  await Promise.all(threads.map(thread => unheard(thread).terminate()));
}

/** An idle thread does not keep the process alive. */
function rest(thread: Worker): Worker {
  unheard(thread).unref();
  return thread;
}

/** Removes our listeners alone; Node keeps some of its own on the same object. */
function unheard(thread: Worker): Worker {
  for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  return thread;
}

function refuseFunctions({mechanisms, indicators}: Work): void {
  const reads = indicators && Object.keys(indicators).length > 0;
  const option = mechanisms ? 'mechanisms' : reads ? 'indicators' : undefined;
  if (option) {
    throw new RangeError(
      `unsupported option: ${option} (functions cannot be sent to worker threads; use sequential())`,
    );
  }
}
