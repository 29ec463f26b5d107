import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Run} from '@postbellum/sim-core';
import {type Executor, failedRun, type Outcome, type Watch, type Work} from '../executor.ts';
import {requireCount} from '../statistics/count.ts';
import type {FromWorker, ToWorker} from './worker-messages.ts';

export interface WorkerThreadsOptions {
  /** Threads to use at once; one per core if absent. */
  readonly workers?: number | undefined;
  /** Module each thread runs; for tests. */
  readonly entry?: URL;
}

const fromSource = import.meta.url.endsWith('.ts');
const defaultEntry = new URL(fromSource ? './worker-from-source.mjs' : './worker.js', import.meta.url);

/**
 * Computes runs on worker threads, one world each. Idle threads pull the next batch of tasks, so fast and slow runs
 * even out; results are handed over without copying and stored by task, so their order never depends on timing.
 */
export function workerThreads({workers = availableParallelism(), entry = defaultEntry}: WorkerThreadsOptions = {}): Executor {
  requireCount('workers', workers, 1);
  const idle: Worker[] = [];
  return {
    async execute(work, watch = {}) {
      refuseFunctions(work);
      watch.signal?.throwIfAborted();
      const count = Math.min(workers, work.tasks.length);
      const threads = Array.from({length: count}, () => idle.pop() ?? new Worker(entry, {execArgv: []}));
      try {
        const outcome = await share(work, threads, watch);
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

async function terminate(threads: readonly Worker[]): Promise<void> {
  await Promise.all(threads.map(thread => thread.removeAllListeners().terminate()));
}

/** An idle thread does not keep the process alive. */
function rest(thread: Worker): Worker {
  thread.removeAllListeners().unref();
  return thread;
}

function refuseFunctions({mechanisms, indicators}: Work): void {
  const option = mechanisms ? 'mechanisms' : indicators ? 'indicators' : undefined;
  if (option) {
    throw new RangeError(`unsupported option: ${option} (functions cannot be sent to worker threads; use sequential())`);
  }
}

/** Deals tasks to the threads until all are done, one fails, or the signal stops them. */
function share(work: Work, threads: readonly Worker[], {onProgress, signal}: Watch): Promise<Outcome> {
  const {tasks} = work;
  const runs: (Run | undefined)[] = tasks.map(() => undefined);
  const pending = new Map<Worker, number[]>();
  let persons = 0;
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const stop = (): void => (done > 0 ? resolve({runs, persons}) : reject(signal?.reason));
    signal?.addEventListener('abort', stop, {once: true});
    const post = (thread: Worker, message: ToWorker): void => thread.postMessage(message);
    const feed = (thread: Worker): void => {
      const from = next;
      next = Math.min(tasks.length, from + batchSize(tasks.length - from, threads.length));
      pending.set(thread, Array.from({length: next - from}, (_, offset) => from + offset));
      if (next > from) post(thread, {kind: 'batch', from, until: next});
    };
    const fail = (task: number | undefined, error: unknown): void =>
      reject(task === undefined ? error : failedRun(tasks[task], error));
    const receive = (thread: Worker, message: FromWorker): void => {
      if (signal?.aborted) return;
      if (message.kind === 'failed') return fail(message.task, message.error);
      if (message.kind === 'ready') persons = message.persons;
      else {
        runs[message.task] = message.run;
        pending.get(thread)?.shift();
        onProgress?.(++done, tasks.length);
        if (done === tasks.length) {
          signal?.removeEventListener('abort', stop);
          return resolve({runs, persons});
        }
      }
      if (!pending.get(thread)?.length) feed(thread);
    };
    for (const thread of threads) {
      thread.ref();
      thread.on('message', message => receive(thread, message));
      thread.on('error', error => fail(pending.get(thread)?.[0], error));
      thread.on('exit', code => fail(pending.get(thread)?.[0], new Error(`stopped worker: exit code ${code}`)));
      post(thread, {kind: 'work', work});
    }
  });
}

/** Large batches first, single tasks at the end, so that threads finish together. */
function batchSize(remaining: number, threads: number): number {
  return Math.min(16, Math.ceil(remaining / (threads * 4)));
}
