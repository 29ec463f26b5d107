import {availableParallelism} from 'node:os';
import {interruptSignal, tell, wholeNumber} from '@postbellum/experiments/node';
import {Command} from 'commander';
import {batchWorker} from '../batch-worker.ts';
import {connectRedis} from '../connect-redis.ts';
import {addRedis} from './redis-option.ts';

interface WorkArguments {
  readonly redis: string;
  readonly workers: number;
  readonly silence: number;
}

/** `postbellum-queue work`: a worker that takes batches until it is stopped. */
export function workCommand(): Command {
  const command = new Command('work')
    .description('Take batches of any sweep from the queue and write their parts, until stopped by Ctrl-C or SIGTERM.')
    .option('--workers <n>', 'threads, each with a batch of its own', wholeNumber(1), availableParallelism())
    .option('--silence <seconds>', 'without a sign of life, a worker loses its batches to others', wholeNumber(1), 30)
    .addHelpText('after', '\nExample:\n  $ postbellum-queue work --redis redis://lab-server:6379');
  return addRedis(command).action(async ({redis: url, workers, silence}: WorkArguments) => {
    const redis = await connectRedis(url);
    const worker = batchWorker(redis, {threads: workers, silence, tell});
    const interrupt = interruptSignal();
    tell(`Waiting for batches, ${workers} at a time.`);
    await new Promise(resolve => interrupt.signal.addEventListener('abort', resolve, {once: true}));
    await worker.close();
    interrupt.release();
    redis.disconnect();
  });
}
