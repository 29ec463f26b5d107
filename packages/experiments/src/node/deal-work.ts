import type {Worker} from 'node:worker_threads';
import {outcomeStore} from '../executor/outcome-store.ts';
import {failedRun, type Outcome, sameWorld, type Watch, type Work} from '../executor.ts';
import type {FromWorker, ToWorker} from './worker-messages.ts';

/** Tasks a thread has been given and not yet answered, in the order it works through them. */
interface Batch {
  next: number;
  readonly until: number;
}

/** The work each thread was last given, whose world it still has. */
const workBefore = new WeakMap<Worker, Work>();

/** Whether a thread was last given work in another world. */
export const hasAnotherWorld = (thread: Worker, work: Work): boolean =>
  workBefore.has(thread) && !sameWorld(workBefore.get(thread), work);

/** Deals the tasks to the threads until all are done, one fails, or the signal stops them. */
export function dealWork(work: Work, threads: readonly Worker[], {onProgress, signal}: Watch): Promise<Outcome> {
  const {tasks} = work;
  const {outcome, put} = outcomeStore(work);
  const batches = new Map<Worker, Batch>();
  let dealt = 0;
  let done = 0;

  const deal = (thread: Worker): void => {
    const from = dealt;
    dealt += batchSize(tasks.length - dealt, threads.length);
    batches.set(thread, {next: from, until: dealt});
    if (dealt > from) post(thread, {kind: 'batch', from, until: dealt});
  };
  const store = (thread: Worker, message: FromWorker & {kind: 'done'}): void => {
    put(message.task, message.made);
    const batch = batches.get(thread);
    if (batch) batch.next++;
    done++;
    onProgress?.(done, tasks.length);
    if (batch?.next === batch?.until) deal(thread);
  };
  const failure = (thread: Worker, cause: unknown): unknown => {
    const batch = batches.get(thread);
    return batch && batch.next < batch.until ? failedRun(tasks[batch.next], cause) : cause;
  };

  return new Promise<Outcome>((resolve, reject) => {
    const stop = (): void => (done > 0 ? resolve(outcome) : reject(signal?.reason));
    signal?.addEventListener('abort', stop, {once: true});
    for (const thread of threads) {
      thread.ref();
      thread.on('message', (message: FromWorker) => {
        if (signal?.aborted) return;
        if (message.kind === 'failed') reject(failure(thread, message.error));
        else if (message.kind === 'done') store(thread, message);
        else if (!batches.has(thread)) deal(thread);
        if (done === tasks.length) {
          signal?.removeEventListener('abort', stop);
          resolve(outcome);
        }
      });
      thread.on('error', error => reject(failure(thread, error)));
      thread.on('exit', code => reject(failure(thread, new Error(`stopped worker: exit code ${code}`))));
      post(thread, {kind: 'work', work, sameWorld: sameWorld(workBefore.get(thread), work)});
      workBefore.set(thread, work);
    }
  });
}

function post(thread: Worker, message: ToWorker): void {
  thread.postMessage(message);
}

/** Large batches first, single tasks at the end, so that threads finish together. */
function batchSize(remaining: number, threads: number): number {
  return Math.min(16, Math.ceil(remaining / (threads * 4)));
}
