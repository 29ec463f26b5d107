import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Executor} from '../../executor.ts';
import {inventing, smallSweep} from '../../sweep/sweep.fixture.ts';
import {batchCount, type Sweep} from '../../sweep/sweep.ts';
import {type ComputePartsOptions, computeParts} from './compute-parts.ts';
import {openSweepFolder, type SweepFolder} from './sweep-folder.ts';
import type {SweepTally} from './sweep-tally.ts';

/** A folder of its own for a sweep whose runs are invented. */
export function freshFolder(sweep: Sweep = smallSweep()): SweepFolder {
  return openSweepFolder(join(mkdtempSync(join(tmpdir(), 'postbellum-sweep-')), 'out'), sweep);
}

/** Computes batches of a sweep, all unless some are named, with invented runs. */
export function computed(
  folder: SweepFolder,
  {
    batches = Array.from({length: batchCount(folder.sweep)}, (_, batch) => batch),
    executors = [inventing()],
    ...options
  }: Partial<ComputePartsOptions> & {
    readonly batches?: readonly number[];
    readonly executors?: readonly Executor[];
  } = {},
): Promise<SweepTally> {
  return computeParts(folder, batches, {executors, ...options});
}

/** The tables of a merged sweep. */
export function tablesOf({path}: SweepFolder): readonly string[] {
  return ['runs.csv', 'points.csv', 'failures.csv'].map(name => readFileSync(join(path, name), 'utf8'));
}
