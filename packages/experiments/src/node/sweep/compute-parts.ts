import {join} from 'node:path';
import type {Executor} from '../../executor.ts';
import {computeBatch} from '../../sweep/compute-batch.ts';
import {runsOfBatch} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {partName, readPart, writePart} from './part-file.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';
import {countsOfCells, countsOfRows, type SweepTally, withCounts} from './sweep-tally.ts';

export interface ComputePartsOptions {
  /** One place of work for each batch computed at a time. */
  readonly executors: readonly Executor[];
  readonly onProgress?: (tally: SweepTally) => void;
  readonly signal?: AbortSignal | undefined;
  /** Called with the name of each part that was there but not whole, before it is made again. */
  readonly onCorrupt?: (name: string) => void;
}

/**
 * Computes the batches that are not there yet and writes each as soon as it is done; each place of work takes the next.
 * Stopped by the signal or by an error, it leaves what was finished, and the batch each place was at is lost. Throws
 * BadUse naming a part of another sweep, and FailedWrite where a part cannot be written.
 */
export async function computeParts(
  folder: SweepFolder,
  batches: readonly number[],
  {executors, onProgress, signal, onCorrupt}: ComputePartsOptions,
): Promise<SweepTally> {
  const there = partsThere(folder, batches, onCorrupt);
  const {pending} = there;
  let {tally} = there;
  if (tally.total > 0) onProgress?.(tally);
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const underWay = executors.map(() => 0);
  const report = (): void => onProgress?.({...tally, done: tally.done + underWay.reduce((sum, each) => sum + each, 0)});
  const work = async (executor: Executor, place: number): Promise<void> => {
    for (let batch = pending.shift(); batch !== undefined && !stopped.aborted; batch = pending.shift()) {
      const advance = (done: number): void => {
        underWay[place] = done;
        report();
      };
      const rows = await computeBatch(folder.sweep, batch, {executor, signal: stopped, onProgress: advance});
      writePart(folder, batch, rows);
      underWay[place] = 0;
      tally = withCounts({...tally, done: tally.done + rows.length}, countsOfRows(rows));
      report();
    }
  };
  await allOrNone(executors.map(work), stop, signal);
  return tally;
}

/** Counts what is there already of the batches, and lists those still to be computed. */
function partsThere(
  folder: SweepFolder,
  batches: readonly number[],
  onCorrupt: ((name: string) => void) | undefined,
): {readonly tally: SweepTally; readonly pending: number[]} {
  const {sweep} = folder;
  let tally: SweepTally = {done: 0, found: 0, total: 0, failed: 0, read: 0, relapsed: 0};
  const pending: number[] = [];
  for (const batch of batches) {
    const size = runsOfBatch(sweep, batch).length;
    tally = {...tally, total: tally.total + size};
    const part = readPart(folder, batch);
    if ('rows' in part) {
      const found = {...tally, found: tally.found + size, done: tally.done + size};
      tally = withCounts(found, countsOfCells(sweep, part.rows));
      continue;
    }
    const name = join(partsOf(folder.path), partName(batch));
    if (part.problem === 'foreign') throw new BadUse(`foreign part: ${name} (of another sweep or batch; move it away)`);
    if (part.problem === 'corrupt') onCorrupt?.(name);
    pending.push(batch);
  }
  return {tally, pending};
}

/** Waits for all; the first error stops the others and is thrown, unless the signal stopped them anyway. */
async function allOrNone(work: readonly Promise<void>[], stop: AbortController, signal?: AbortSignal): Promise<void> {
  const errors: unknown[] = [];
  const ended = (error: unknown): void => {
    if (!(signal?.aborted && error === signal.reason)) errors.push(error);
    stop.abort();
  };
  await Promise.all(work.map(each => each.catch(ended)));
  if (errors.length > 0) throw errors[0];
}
