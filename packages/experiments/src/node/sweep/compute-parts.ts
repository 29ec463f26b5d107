import type {Executor} from '../../executor.ts';
import {computeBatch} from '../../sweep/compute-batch.ts';
import {writePart} from './part-file.ts';
import {partsThere} from './parts-there.ts';
import type {SweepFolder} from './sweep-folder.ts';
import {countsOfRows, type SweepTally, withCounts} from './sweep-tally.ts';

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
