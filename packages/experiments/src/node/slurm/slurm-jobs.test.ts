import {expect, test} from 'vitest';
import {slurmJobs} from './slurm-jobs.ts';

const jobs = slurmJobs({script: '/out/slurm/sweep.sbatch', logs: '/100 %/slurm', name: 'my sweep', tasks: 8});

test('slurmJobs(options).array has a task for each share, and a log for each task', () => {
  expect(jobs.array).toEqual([
    '--parsable',
    '--job-name=my-sweep',
    '--output=/100 %%/slurm/share-%a.log',
    '--array=1-8',
    '/out/slurm/sweep.sbatch',
  ]);
});

test('slurmJobs(options).merge waits for an array, and goes where a task of it failed', () => {
  expect(jobs.merge('41')).toEqual(expect.arrayContaining(['--dependency=afterok:41', '--kill-on-invalid-dep=yes']));
  expect(jobs.merge('41').some(word => word.startsWith('--array'))).toBe(false);
});
