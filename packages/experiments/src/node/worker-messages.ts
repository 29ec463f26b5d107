import type {Made} from '../executor/task-runner.ts';
import type {Work} from '../executor.ts';

/** From the pool to a worker: all the work once, perhaps for the world it already has, then ranges of its tasks. */
export type ToWorker =
  | {readonly kind: 'work'; readonly work: Work; readonly sameWorld: boolean}
  | {readonly kind: 'batch'; readonly from: number; readonly until: number};

/** From a worker to the pool. */
export type FromWorker =
  | {readonly kind: 'ready'}
  | {readonly kind: 'done'; readonly task: number; readonly made: Made}
  | {readonly kind: 'failed'; readonly error: unknown};
