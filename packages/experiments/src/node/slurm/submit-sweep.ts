import {mkdirSync, readFileSync} from 'node:fs';
import {basename, extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {batchCount} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {writeDurably} from '../durable-file.ts';
import {failedWrite} from '../failed-write.ts';
import {readInputFile} from '../input-file.ts';
import {shellCommand} from '../shell.ts';
import {loadSweep} from '../sweep/load-sweep.ts';
import {openSweepFolder} from '../sweep/sweep-folder.ts';
import {fillTemplate} from './fill-template.ts';
import {requireSbatch, sbatch} from './sbatch.ts';
import {slurmJobs} from './slurm-jobs.ts';

/** The template a cluster user can copy and edit. */
export const standardTemplate = fileURLToPath(new URL('../../../templates/sweep.sbatch', import.meta.url));

export interface SubmitSweepOptions {
  readonly out: string;
  /** Shares; 20, or as many as there are batches if fewer, if absent. */
  readonly tasks?: number | undefined;
  /** Threads of each task. */
  readonly workers: number;
  /** Limit on each task, as Slurm writes it. */
  readonly time: string;
  readonly template?: string | undefined;
  /** The words that start `postbellum` on any machine of the cluster; those that started this process if absent. */
  readonly postbellum?: readonly string[];
}

/** What is to be handed over: the script, where it goes, and the two command lines. */
export interface Submission {
  readonly script: string;
  readonly file: string;
  readonly tasks: number;
  readonly array: readonly string[];
  merge(array: string): readonly string[];
  /** Writes the script and hands both jobs to Slurm; their ids. */
  submit(): {readonly array: string; readonly merge: string};
}

const tasksUnlessGiven = 20;
const thisCommand = (): readonly string[] => [process.execPath, ...process.execArgv, ...process.argv.slice(1, 2)];

/**
 * Prepares a sweep for Slurm without writing anything. Throws BadUse with the faults of spec and template; submitting
 * throws it where there is no `sbatch`, where Slurm refuses, or where the folder holds anything else.
 */
export function submission(spec: string, options: SubmitSweepOptions): Submission {
  const {workers, time, template = standardTemplate, postbellum = thisCommand()} = options;
  const sweep = loadSweep(spec);
  const batches = batchCount(sweep);
  const tasks = options.tasks ?? Math.min(tasksUnlessGiven, batches);
  if (tasks > batches) throw new BadUse(`too many tasks: ${tasks} (the sweep has ${batches} batches to share)`);
  const out = resolve(options.out);
  const folder = join(out, 'slurm');
  const file = join(folder, 'sweep.sbatch');
  const values = {
    tasks: String(tasks),
    workers: String(workers),
    time,
    postbellum: shellCommand(postbellum.map(String)),
    spec: shellCommand([resolve(spec)]),
    out: shellCommand([out]),
  };
  const text = template === standardTemplate ? readFileSync(template, 'utf8') : readInputFile(template);
  const script = fillTemplate(text, values, template);
  const name = basename(spec, extname(spec));
  const jobs = slurmJobs({script: file, logs: folder, name, tasks});
  const submit = (): {readonly array: string; readonly merge: string} => {
    requireSbatch();
    openSweepFolder(out, sweep);
    writeScript(folder, file, script);
    const array = sbatch(jobs.array);
    return {array, merge: sbatch(jobs.merge(array))};
  };
  return {script, file, tasks, ...jobs, submit};
}

function writeScript(folder: string, file: string, script: string): void {
  try {
    mkdirSync(folder, {recursive: true});
  } catch (error) {
    throw failedWrite(folder, error);
  }
  writeDurably(file, script);
}
