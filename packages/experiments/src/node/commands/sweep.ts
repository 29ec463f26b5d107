import {availableParallelism} from 'node:os';
import {Command} from 'commander';
import {addJson, nonEmpty, wholeNumber} from '../arguments.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {loadSweep} from '../sweep/load-sweep.ts';
import {onThreads, performSweep, printSweep, sweepCode} from '../sweep/perform-sweep.ts';
import {type Shard, shard} from '../sweep/shard.ts';

interface SweepArguments {
  readonly out?: string;
  readonly shard?: Shard;
  readonly workers: number;
  readonly parquet?: true;
  readonly json?: true;
}

/** `postbellum sweep`: histories at every point of a design. */
export function sweepCommand(finish: (code: number) => void): Command {
  const command = new Command('sweep')
    .description('Simulate histories at every point of a design; run again, it goes on with what is not there yet.')
    .argument(
      '<spec>',
      'YAML or JSON file that says what is varied, how, and what is measured; or the folder of a sweep',
    )
    .option('--out <folder>', 'where to write (default: results/<name of the spec>, or the folder)', nonEmpty)
    .option('--shard <i/n>', 'compute one of n shares of the batches, and leave merging to `merge`', shard)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .option('--parquet', 'write runs and points as Parquet too, for R, pandas or DuckDB')
    .addHelpText(
      'after',
      '\nExamples:\n  $ postbellum sweep sweep.yaml --out results/sweep\n  $ postbellum sweep sweep.yaml --out results/sweep --shard 2/8\n  $ postbellum sweep results/sweep --parquet',
    );
  return addJson(command).action(async (spec: string, {out, shard: share, workers, parquet, json}: SweepArguments) => {
    const sweep = loadSweep(spec);
    const outcome = await performSweep(sweep, {
      out: out ?? standardFolder(spec),
      shard: share,
      parquet,
      compute: onThreads(workers),
    });
    printSweep(outcome, json);
    finish(sweepCode(outcome));
  });
}
