import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {postbellum, run, spec} from './commands.ts';
import type {Slurm} from './slurm.ts';
import {until} from './until.ts';

const tasks = 20;

/** A job as `scontrol` shows it. */
interface Shown {
  readonly JobState: string;
  readonly Restarts: string;
}

/**
 * Submits the sweep as an array of 20 tasks, kills the first task once it has written a part and has it requeued, and
 * waits for the job that merges. Throws unless the task was killed and started again, and the merge ended well.
 */
export async function sweepOnSlurm(out: string, slurm: Slurm): Promise<void> {
  const words = ['submit', spec, '--slurm', '--out', out, '--tasks', String(tasks), '--time', '10', '--json'];
  const {jobs} = JSON.parse(await run([...postbellum, ...words], slurm.env));
  const task = `${jobs.array}_1`;
  await until('the first task has written a part', () => existsSync(join(out, 'parts', '000000.csv')));
  const id = slurm.ask('squeue', '--noheader', '--format=%A', `--jobs=${task}`).trim();
  const pids = processesOf(slurm, id);
  // Requeued first: a task that has failed by itself would make the job that merges give up, if Slurm looks in between.
  slurm.ask('scontrol', 'requeue', task);
  for (const pid of pids) kill(pid);
  if (existsSync(join(out, 'parts', '000020.csv'))) throw new Error('the task had ended before it was killed');
  console.log(`  job ${jobs.array}: task 1 killed after its first part (processes ${pids.join(', ')}) and requeued`);

  await until('the job that merges has ended', () => ended(shown(slurm, jobs.merge).JobState), 600);
  const {JobState, Restarts} = shown(slurm, task);
  if (!(JobState === 'COMPLETED' && Number(Restarts) >= 1)) {
    throw new Error(`task 1 is ${JobState} after ${Restarts} restarts`);
  }
  const merge = shown(slurm, jobs.merge).JobState;
  if (merge !== 'COMPLETED') throw new Error(`the job that merges is ${merge}:\n${logOf(out, 'merge')}`);
  console.log(
    `  job ${jobs.array}: ${tasks} tasks completed, the first restarted ${Restarts} time(s); merged after them`,
  );
}

const ended = (state: string): boolean => !['PENDING', 'RUNNING', 'COMPLETING'].includes(state);

/** Processes of the task's step, without the one that belongs to Slurm. */
function processesOf(slurm: Slurm, id: string): readonly number[] {
  const rows = slurm.ask('scontrol', 'listpids', id).trim().split('\n').slice(1);
  return rows.map(row => Number(row.trim().split(/\s+/)[0])).filter(pid => !nameOf(pid).startsWith('slurmstepd'));
}

const nameOf = (pid: number): string => readFileSync(`/proc/${pid}/comm`, 'utf8');

/** Slurm may have ended it by then. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function shown(slurm: Slurm, job: string): Shown {
  const fields = slurm.ask('scontrol', '--oneliner', 'show', 'job', job).matchAll(/(\S+?)=(\S*)/g);
  const {JobState = '', Restarts = ''} = Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
  return {JobState, Restarts};
}

function logOf(out: string, name: string): string {
  const file = join(out, 'slurm', `${name}.log`);
  return existsSync(file) ? readFileSync(file, 'utf8') : 'no log';
}
