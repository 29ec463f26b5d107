import {
  type ComputeBatches,
  partsThere,
  type SweepFolder,
  type SweepTally,
  withCounts,
} from '@postbellum/experiments/node';
import {Queue, QueueEvents} from 'bullmq';
import type {Redis} from 'ioredis';
import {type BatchJob, type BatchResult, jobId, jobOf, queueName} from './batch-job.ts';
import {FailedBatches} from './failed-batches.ts';

export interface OnQueueOptions {
  /** Times a batch is tried. */
  readonly attempts: number;
  /** Called with what happens to single batches, in lines for a person. */
  readonly tell: (line: string) => void;
}

/** Batches put in the queue at a time. */
const addedAtOnce = 500;

/**
 * Has batches computed by the workers of a queue, and waits. Batches already in the queue are not put there again.
 * Stopped by the signal, it takes back those no worker has begun. Throws FailedBatches once all others are done.
 */
export function onQueue(redis: Redis, {attempts, tell}: OnQueueOptions): ComputeBatches {
  return async (folder, batches, {onProgress, onCorrupt, signal}) => {
    const queue = new Queue<BatchJob, BatchResult>(queueName, {connection: redis});
    const events = new QueueEvents<BatchResult>(queueName, {connection: redis.duplicate()});
    queue.on('error', error => tell(`Redis: ${error.message}`));
    events.on('error', error => tell(`Redis: ${error.message}`));
    try {
      await events.waitUntilReady();
      // Whoever finishes a batch after its part was looked for is heard, since listening began before.
      const {tally, pending} = partsThere(folder, batches, onCorrupt);
      if (tally.total > 0) onProgress?.(tally);
      const waiting = waitFor(events, {folder, pending, tally, tell, ...(onProgress && {onProgress})});
      if (pending.length > 0 && (await queue.getWorkersCount()) === 0) tell('No worker is there yet; waiting for one.');
      await enqueue(queue, folder, pending, attempts);
      const ended = await Promise.race([waiting.ended, aborted(signal)]);
      if (ended === 'aborted') await takeBack(queue, folder, waiting.left());
      return waiting.tally();
    } finally {
      await Promise.all([events.close(), queue.close()]);
    }
  };
}

interface Waited {
  readonly folder: SweepFolder;
  readonly pending: readonly number[];
  readonly tally: SweepTally;
  readonly tell: (line: string) => void;
  readonly onProgress?: (tally: SweepTally) => void;
}

/** Listens until every pending batch is done or has failed. */
function waitFor(
  events: QueueEvents<BatchResult>,
  {folder, pending, tally: found, tell, onProgress}: Waited,
): {readonly ended: Promise<void>; tally(): SweepTally; left(): readonly number[]} {
  const batchOf = new Map(pending.map(batch => [jobId(jobOf(folder, batch)), batch]));
  const left = new Set(pending);
  const reasons = new Map<number, string>();
  let tally = found;
  const {promise, resolve, reject} = deferred();
  const settle = (): void => {
    if (left.size > 0) return;
    if (reasons.size > 0) reject(new FailedBatches(reasons));
    else resolve();
  };
  /** Calls an action with the batch of a job if it is one that is waited for. */
  const of = (id: string, action: (batch: number) => void): void => {
    const batch = batchOf.get(id);
    if (batch !== undefined && left.has(batch)) action(batch);
  };
  events.on('completed', ({jobId: id, returnvalue: made}) =>
    of(id, batch => {
      left.delete(batch);
      tally = withCounts({...tally, done: tally.done + made.done}, made);
      onProgress?.(tally);
      settle();
    }),
  );
  events.on('failed', ({jobId: id, failedReason}) =>
    of(id, batch => {
      left.delete(batch);
      reasons.set(batch, failedReason);
      settle();
    }),
  );
  events.on('stalled', ({jobId: id}) =>
    of(id, batch => tell(`Batch ${batch}: its worker fell silent; given to another`)),
  );
  events.on('progress', ({jobId: id, data}) => of(id, batch => tell(`Batch ${batch} failed: ${reasonOf(data)}`)));
  settle();
  return {ended: promise, tally: () => tally, left: () => [...left]};
}

function reasonOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'reason' in data ? String(data.reason) : 'for an unknown reason';
}

async function enqueue(
  queue: Queue<BatchJob, BatchResult>,
  folder: SweepFolder,
  batches: readonly number[],
  attempts: number,
): Promise<void> {
  for (let first = 0; first < batches.length; first += addedAtOnce) {
    const jobs = batches.slice(first, first + addedAtOnce).map(batch => jobOf(folder, batch));
    await queue.addBulk(
      jobs.map(data => ({
        name: 'batch',
        data,
        opts: {
          jobId: jobId(data),
          attempts,
          backoff: {type: 'exponential', delay: 1_000},
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }
}

/** Removes batches that no worker has begun. */
async function takeBack(queue: Queue, folder: SweepFolder, batches: readonly number[]): Promise<void> {
  await Promise.all(batches.map(batch => queue.remove(jobId(jobOf(folder, batch)))));
}

const aborted = (signal?: AbortSignal): Promise<'aborted'> =>
  new Promise(resolve => {
    if (signal?.aborted) resolve('aborted');
    else signal?.addEventListener('abort', () => resolve('aborted'), {once: true});
  });

function deferred(): {readonly promise: Promise<void>; resolve(): void; reject(error: Error): void} {
  let resolve = (): void => undefined;
  let reject = (_: Error): void => undefined;
  const promise = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return {promise, resolve, reject};
}
