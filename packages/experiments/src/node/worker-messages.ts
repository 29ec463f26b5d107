import type {Run} from '@postbellum/sim-core';
import type {Work} from '../executor.ts';

/** From the pool to a worker: all the work once, perhaps for the world it already has, then ranges of its tasks. */
export type ToWorker =
  | {readonly kind: 'work'; readonly work: Work; readonly sameWorld: boolean}
  | {readonly kind: 'batch'; readonly from: number; readonly until: number};

/** From a worker to the pool. */
export type FromWorker =
  | {readonly kind: 'ready'}
  | {readonly kind: 'done'; readonly task: number; readonly run: Run; readonly persons: number}
  | {readonly kind: 'failed'; readonly error: unknown};
