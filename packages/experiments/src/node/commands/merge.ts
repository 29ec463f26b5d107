import {Command} from 'commander';
import {addJson} from '../arguments.ts';
import {mergeParts} from '../sweep/merge-parts.ts';
import {readSweepFolder} from '../sweep/sweep-folder.ts';
import {print, wrap} from '../terminal.ts';

/** `postbellum merge`: the tables of a sweep that was computed in shares. */
export function mergeCommand(finish: (code: number) => void): Command {
  const command = new Command('merge')
    .description('Check that every part of a sweep is there and whole, and join them into its tables.')
    .argument('<folder>', 'folder of a sweep')
    .addHelpText('after', '\nExample:\n  $ postbellum merge results/sweep');
  return addJson(command).action((path: string, {json}: {readonly json?: true}) => {
    const folder = readSweepFolder(path);
    const {runs, failed} = mergeParts(folder);
    if (json) print(JSON.stringify({folder: path, sweep: folder.identity, runs, failed, simulated: true}, null, 2));
    else {
      const failures = failed > 0 ? `${failed.toLocaleString('en')} failed, as failures.csv says` : 'none failed';
      print(
        wrap(`${runs.toLocaleString('en')} histories, ${failures}: runs.csv, points.csv and failures.csv in ${path}`),
      );
    }
    finish(failed > 0 ? 1 : 0);
  });
}
