import {spawnSync} from 'node:child_process';
import {BadUse, systemCode} from '../bad-use.ts';

/** Throws BadUse unless `sbatch` is there and knows its cluster. */
export function requireSbatch(): void {
  runSbatch(['--version'], 'unusable command: sbatch');
}

/** Hands a job to Slurm and returns its id. Throws BadUse with what Slurm says where it refuses. */
export function sbatch(words: readonly string[]): string {
  const [id = ''] = runSbatch(words, 'refused job').trim().split(';');
  if (!/^\d+$/.test(id)) throw new BadUse(`unreadable answer: ${id || 'nothing'} (sbatch --parsable gives a job id)`);
  return id;
}

function runSbatch(words: readonly string[], fault: string): string {
  const {error, status, stdout, stderr} = spawnSync('sbatch', words, {encoding: 'utf8'});
  if (systemCode(error) === 'ENOENT') {
    throw new BadUse('missing command: sbatch (submit from a machine of a Slurm cluster, or look with --dry-run)');
  }
  if (status !== 0) throw new BadUse(`${fault}: ${error?.message ?? stderr.trim()} (exit code ${status})`);
  return stdout;
}
