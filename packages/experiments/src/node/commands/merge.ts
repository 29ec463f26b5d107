import {Command} from 'commander';
import {addJson} from '../arguments.ts';
import {readSweepFolder} from '../sweep/sweep-folder.ts';
import {filesThere, mergeSweep} from '../sweep/sweep-manifest.ts';
import {print, wrap} from '../terminal.ts';

interface MergeArguments {
  readonly parquet?: true;
  readonly json?: true;
}

/** `postbellum merge`: the tables of a sweep that was computed in shares. */
export function mergeCommand(finish: (code: number) => void): Command {
  const command = new Command('merge')
    .description('Check that every part of a sweep is there and whole, and join them into its tables.')
    .argument('<folder>', 'folder of a sweep')
    .option('--parquet', 'write runs and points as Parquet too, for R, pandas or DuckDB')
    .addHelpText('after', '\nExample:\n  $ postbellum merge results/sweep --parquet');
  return addJson(command).action(async (path: string, {parquet, json}: MergeArguments) => {
    const started = new Date();
    const folder = readSweepFolder(path);
    const {runs, failed} = await mergeSweep(folder, {parquet, started, computed: 0});
    if (json) print(JSON.stringify({folder: path, sweep: folder.identity, runs, failed, simulated: true}, null, 2));
    else {
      const failures = failed > 0 ? `${failed.toLocaleString('en')} failed, as failures.csv says` : 'none failed';
      print(
        wrap(`${runs.toLocaleString('en')} histories, ${failures}. Files in ${path}: ${filesThere(folder).join(', ')}`),
      );
    }
    finish(failed > 0 ? 1 : 0);
  });
}
