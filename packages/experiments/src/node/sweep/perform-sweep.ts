import {join} from 'node:path';
import {batchCount, type Sweep} from '../../sweep/sweep.ts';
import {asBadUse} from '../bad-use.ts';
import {interruptSignal} from '../interrupt.ts';
import {terminalProgress} from '../progress.ts';
import {print, tell, wrap} from '../terminal.ts';
import {workerThreads} from '../worker-threads.ts';
import {type ComputePartsOptions, computeParts} from './compute-parts.ts';
import {batchesOf, type Shard} from './shard.ts';
import {openSweepFolder, type SweepFolder} from './sweep-folder.ts';
import {filesThere, mergeSweep, secondsSince} from './sweep-manifest.ts';
import type {SweepTally} from './sweep-tally.ts';
import {estimateWords, sizeWords} from './sweep-words.ts';

export interface PerformSweepOptions {
  readonly out: string;
  /** The share of the batches to compute; all if absent. */
  readonly shard?: Shard | undefined;
  /** Whether its tables are written as Parquet too. */
  readonly parquet?: boolean | undefined;
  /** Who computes the batches. */
  readonly compute: ComputeBatches;
}

/**
 * Computes the batches of a sweep that are not in its folder yet. Stopped by the signal, it returns a tally that is not
 * done.
 */
export type ComputeBatches = (
  folder: SweepFolder,
  batches: readonly number[],
  watch: Omit<ComputePartsOptions, 'executors'>,
) => Promise<SweepTally>;

/** Computes so many batches at a time here, each on a thread of its own. */
export function onThreads(workers: number): ComputeBatches {
  return async (folder, batches, watch) => {
    const count = Math.max(1, Math.min(workers, batches.length));
    const executors = Array.from({length: count}, () => workerThreads({workers: 1}));
    try {
      return await computeParts(folder, batches, {...watch, executors});
    } finally {
      await Promise.all(executors.map(executor => executor.close()));
    }
  };
}

/** What came of a sweep. */
export interface SweepOutcome extends SweepTally {
  readonly folder: SweepFolder;
  /** Whether it was stopped before its batches were done. */
  readonly stopped: boolean;
  /** Whether its tables were written, and the files that are there then. */
  readonly merged: boolean;
  readonly files: readonly string[];
  readonly seconds: number;
}

/**
 * Computes the batches of a sweep that are not in its folder yet, until done or Ctrl-C, and unless it is one share of
 * several merges them.
 */
export async function performSweep(
  sweep: Sweep,
  {out, shard, parquet, compute}: PerformSweepOptions,
): Promise<SweepOutcome> {
  const folder = openSweepFolder(out, sweep);
  const batches = batchesOf(shard ?? {number: 1, of: 1}, batchCount(sweep));
  const interrupt = interruptSignal();
  const shown = terminalProgress();
  const started = new Date();
  tell(wrap(`${sweep.scenario.title}: ${sizeWords(sweep)}`));
  try {
    const computed = await compute(folder, batches, {
      signal: interrupt.signal,
      onProgress: ({done, total, found, ...counts}) =>
        shown.update(done, total, {found, estimate: estimateWords(counts)}),
      onCorrupt: name => tell(`Corrupt part, made again: ${name}`),
    });
    shown.end();
    const stopped = computed.done < computed.total;
    const merged = !stopped && shard === undefined;
    if (merged) await mergeSweep(folder, {parquet, started, computed: computed.done - computed.found});
    const files = merged ? filesThere(folder) : [];
    return {...computed, folder, stopped, merged, files, seconds: secondsSince(started)};
  } catch (error) {
    throw asBadUse(error);
  } finally {
    shown.end();
    interrupt.release();
  }
}

/** Prints what came of a sweep, as lines or as JSON. */
export function printSweep({folder, ...counts}: SweepOutcome, json?: true): void {
  const result = {folder: folder.path, sweep: folder.identity, ...counts, simulated: true};
  if (json) print(JSON.stringify(result, null, 2));
  else print('', ...sweepLines({folder, ...counts}));
}

/** What to print of a sweep, in plain lines. */
export function sweepLines({folder, stopped, merged, files, failed, ...computed}: SweepOutcome): readonly string[] {
  const {path} = folder;
  const done = `${computed.done.toLocaleString('en')} of ${computed.total.toLocaleString('en')} histories are done`;
  const estimate = estimateWords(computed);
  const where = merged ? join(path, 'failures.csv') : join(path, 'parts');
  return [
    ...(stopped
      ? [`Stopped: ${done}. The same command goes on from there.`]
      : [`${done}${estimate ? `; ${estimate} over all points` : ''}.`]),
    ...(failed > 0
      ? [`${failed.toLocaleString('en')} of them failed twice, as ${where} says with seed and point.`]
      : []),
    ...(merged ? [`Files in ${path}: ${files.join(', ')}`] : []),
    ...(stopped || merged ? [] : [`When all shares are done: postbellum merge ${path}`]),
    'Simulated, not a forecast.',
  ].map(line => wrap(line));
}

/**
 * Exit code of a sweep: 130 if it was stopped, 1 if histories failed, else 0. A share has done its work when its parts
 * are there, and schedulers would try one that fails again for nothing: there `merge` gives the 1.
 */
export function sweepCode({stopped, failed, merged}: Pick<SweepOutcome, 'stopped' | 'failed' | 'merged'>): number {
  if (stopped) return 130;
  return merged && failed > 0 ? 1 : 0;
}
