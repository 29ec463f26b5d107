import {hostname} from 'node:os';
import {BadUse, computeParts, readSweepFolder, type SweepFolder, workerThreads} from '@postbellum/experiments/node';
import {type Job, UnrecoverableError, WaitingError, Worker} from 'bullmq';
import type {Redis} from 'ioredis';
import {type BatchJob, type BatchResult, type FailedTry, queueName} from './batch-job.ts';

export interface BatchWorkerOptions {
  /** Batches computed at a time, each on a thread of its own. */
  readonly threads: number;
  /** Seconds without a sign of life after which the batches of a worker are given to others. */
  readonly silence: number;
  /** Called with what happens, in lines for a person. */
  readonly tell: (line: string) => void;
}

/** A worker at work. */
export interface BatchWorker {
  /** Gives the batches under way back to the queue and ends. */
  close(): Promise<void>;
}

/** Lost this often, a batch is what kills its workers, and is given up. */
const mostLosses = 5;

/** Takes batches from the queue, computes them and writes their parts, until it is closed. */
export function batchWorker(redis: Redis, {threads, silence, tell}: BatchWorkerOptions): BatchWorker {
  const stop = new AbortController();
  const executors = Array.from({length: threads}, () => workerThreads({workers: 1}));
  const idle = [...executors];
  const work = async (job: Job<BatchJob, BatchResult>, token?: string): Promise<BatchResult> => {
    const executor = idle.pop() ?? executors[0];
    const {folder, batch} = job.data;
    try {
      tell(`Batch ${batch} of ${folder}: begun`);
      const made = await computeParts(folderOf(job.data), [batch], {executors: [executor], signal: stop.signal});
      if (made.done < made.total) throw stop.signal.reason;
      tell(`Batch ${batch} of ${folder}: done`);
      return made;
    } catch (error) {
      if (stop.signal.aborted) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      throw await told(job, error, tell);
    } finally {
      idle.push(executor);
    }
  };
  const worker = new Worker<BatchJob, BatchResult>(queueName, work, {
    connection: redis,
    concurrency: threads,
    lockDuration: 1000 * silence,
    stalledInterval: 500 * silence,
    maxStalledCount: mostLosses,
  });
  worker.on('error', error => tell(`Redis: ${error.message}`));
  return {
    async close() {
      stop.abort();
      await worker.close();
      await Promise.all(executors.map(executor => executor.close()));
    },
  };
}

/** The folder of a job as this machine sees it; throws BadUse where it holds another sweep. */
function folderOf({folder, identity}: BatchJob): SweepFolder {
  const found = readSweepFolder(folder);
  if (found.identity !== identity) throw new BadUse(`other sweep: ${folder} (it was replaced after it was queued)`);
  return found;
}

/** Tells of a failed try, here and where the sweep is waited for; what no other try would mend is not tried again. */
async function told(job: Job<BatchJob>, error: unknown, tell: (line: string) => void): Promise<Error> {
  const {message} = error instanceof Error ? error : new Error(String(error));
  tell(`Batch ${job.data.batch} of ${job.data.folder}: ${message}`);
  const failed: FailedTry = {reason: `${message} (on ${hostname()})`};
  await job.updateProgress(failed);
  return error instanceof BadUse ? new UnrecoverableError(failed.reason) : new Error(failed.reason);
}
