import {
  addJson,
  loadSweep,
  nonEmpty,
  performSweep,
  printSweep,
  standardFolder,
  sweepCode,
  tell,
  wholeNumber,
} from '@postbellum/experiments/node';
import {Command} from 'commander';
import {connectRedis} from '../connect-redis.ts';
import {FailedBatches} from '../failed-batches.ts';
import {onQueue} from '../on-queue.ts';
import {addRedis} from './redis-option.ts';

interface SweepArguments {
  readonly out?: string;
  readonly redis: string;
  readonly attempts: number;
  readonly json?: true;
}

/** `postbellum-queue sweep`: has a sweep computed by workers, waits and merges. */
export function sweepCommand(finish: (code: number) => void): Command {
  const command = new Command('sweep')
    .description('Put the batches of a sweep that are not there yet in the queue, wait until they are done, and merge.')
    .argument('<spec>', 'YAML or JSON file of a sweep')
    .option('--out <folder>', 'where to write, seen by every worker (default: results/<name of the spec>)', nonEmpty)
    .option('--attempts <n>', 'times a batch is tried', wholeNumber(1), 3)
    .addHelpText('after', '\nExample:\n  $ postbellum-queue sweep sweep.yaml --out /shared/results/sweep');
  return addJson(addRedis(command)).action(async (spec: string, {out, redis: url, attempts, json}: SweepArguments) => {
    const sweep = loadSweep(spec);
    const redis = await connectRedis(url);
    try {
      const compute = onQueue(redis, {attempts, tell});
      const outcome = await performSweep(sweep, {out: out ?? standardFolder(spec), compute});
      printSweep(outcome, json);
      finish(sweepCode(outcome));
    } catch (error) {
      if (!(error instanceof FailedBatches)) throw error;
      tell(error.message);
      finish(1);
    } finally {
      redis.disconnect();
    }
  });
}
