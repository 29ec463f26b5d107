import {join} from 'node:path';
import {fileName} from '../file-name.ts';

/** The two jobs of a sweep as words after `sbatch`. */
export interface SlurmJobs {
  readonly array: readonly string[];
  /** The job that merges, once all tasks of the array with this id have ended well. */
  merge(array: string): readonly string[];
}

export interface SlurmJobsOptions {
  readonly script: string;
  /** Folder of the logs. */
  readonly logs: string;
  readonly name: string;
  readonly tasks: number;
}

/** What is said on the command lines of the two jobs that share a script. */
export function slurmJobs({script, logs, name, tasks}: SlurmJobsOptions): SlurmJobs {
  const words = (job: string, log: string, ...own: readonly string[]): readonly string[] => [
    '--parsable',
    `--job-name=${fileName(job)}`,
    `--output=${join(logs.replaceAll('%', '%%'), log)}`,
    ...own,
    script,
  ];
  return {
    array: words(name, 'share-%a.log', `--array=1-${tasks}`),
    merge: array => words(`${name}-merge`, 'merge.log', `--dependency=afterok:${array}`, '--kill-on-invalid-dep=yes'),
  };
}
