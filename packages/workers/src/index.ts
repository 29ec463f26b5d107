export {type BatchWorker, type BatchWorkerOptions, batchWorker} from './batch-worker.ts';
export {connectRedis} from './connect-redis.ts';
export {FailedBatches} from './failed-batches.ts';
export {type OnQueueOptions, onQueue} from './on-queue.ts';
