import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import type {SweepFolder, SweepTally} from '@postbellum/experiments/node';

/** Name of the queue that batches of all sweeps wait in. */
export const queueName = 'postbellum-batches';

/** One batch of a sweep to compute. */
export interface BatchJob {
  /** Whole path of the folder of the sweep, which every worker sees under this name. */
  readonly folder: string;
  /** Identity of the sweep that the folder must hold. */
  readonly identity: string;
  readonly batch: number;
}

/** What a worker says of a batch when its part is written. */
export type BatchResult = SweepTally;

/** What a worker says of a try that failed. */
export interface FailedTry {
  readonly reason: string;
}

/** The job of a batch. */
export function jobOf({path, identity}: SweepFolder, batch: number): BatchJob {
  return {folder: resolve(path), identity, batch};
}

/** Id of a job: the same batch of the same folder is never queued twice. */
export function jobId({folder, identity, batch}: BatchJob): string {
  const sweep = createHash('sha256').update(`${identity}\n${folder}`).digest('hex').slice(0, 16);
  return `${sweep}-${batch}`;
}
