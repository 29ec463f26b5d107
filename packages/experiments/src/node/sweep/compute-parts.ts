import {join} from 'node:path';
import type {Executor} from '../../executor.ts';
import {computeBatch, type SweepRow} from '../../sweep/compute-batch.ts';
import {runsOfBatch} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {partName, readPart, runHeads, writePart} from './part-file.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';

/** How far a sweep is. */
export interface SweepProgress {
  /** Histories done, those found among them, and all. */
  readonly done: number;
  readonly found: number;
  readonly total: number;
  /** Histories in finished batches that did not fail, and in how many of them war returned. */
  readonly read: number;
  readonly relapsed: number;
}

export interface ComputePartsOptions {
  /** One place of work for each batch computed at a time. */
  readonly executors: readonly Executor[];
  readonly onProgress?: (progress: SweepProgress) => void;
  readonly signal?: AbortSignal | undefined;
  /** Called with the name of each part that was there but not whole, before it is made again. */
  readonly onCorrupt?: (name: string) => void;
}

/** What is there after batches were computed. */
export interface ComputedParts extends SweepProgress {
  readonly failed: number;
}

/**
 * Computes the batches that are not there yet and writes each as soon as it is done; each place of work takes the next.
 * Stopped by the signal or by an error, it leaves what was finished, and the batch each place was at is lost.
 */
export async function computeParts(
  folder: SweepFolder,
  batches: readonly number[],
  {executors, onProgress, signal, onCorrupt}: ComputePartsOptions,
): Promise<ComputedParts> {
  const {sweep} = folder;
  const tally = {done: 0, found: 0, total: 0, read: 0, relapsed: 0, failed: 0};
  const pending: number[] = [];
  for (const batch of batches) {
    const size = runsOfBatch(sweep, batch).length;
    tally.total += size;
    const part = readPart(folder, batch);
    if ('problem' in part) {
      const name = join(partsOf(folder.path), partName(batch));
      if (part.problem === 'foreign')
        throw new BadUse(`foreign part: ${name} (of another sweep or batch; move it away)`);
      if (part.problem === 'corrupt') onCorrupt?.(name);
      pending.push(batch);
    } else {
      tally.found += size;
      tally.done += size;
      countRows(tally, outcomesOfCells(part.rows, runHeads(sweep).length));
    }
  }
  onProgress?.(tally);
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const underWay = executors.map(() => 0);
  const work = async (executor: Executor, place: number): Promise<void> => {
    for (let batch = pending.shift(); batch !== undefined && !stopped.aborted; batch = pending.shift()) {
      const advance = (done: number): void => {
        underWay[place] = done;
        onProgress?.({...tally, done: tally.done + underWay.reduce((sum, each) => sum + each, 0)});
      };
      const rows = await computeBatch(sweep, batch, {executor, signal: stopped, onProgress: advance});
      writePart(folder, batch, rows);
      underWay[place] = 0;
      tally.done += rows.length;
      countRows(tally, outcomesOfRows(rows));
      advance(0);
    }
  };
  await allOrNone(executors.map(work), stop, signal);
  return tally;
}

/** Waits for all; the first error stops the others and is thrown, unless the signal stopped them anyway. */
async function allOrNone(work: readonly Promise<void>[], stop: AbortController, signal?: AbortSignal): Promise<void> {
  let first: {readonly error: unknown} | undefined;
  await Promise.all(
    work.map(each =>
      each.catch(error => {
        if (!(signal?.aborted && error === signal.reason)) first ??= {error};
        stop.abort();
      }),
    ),
  );
  if (first) throw first.error;
}

type Outcome = 'relapsed' | 'at peace' | 'failed';

const outcomesOfRows = (rows: readonly SweepRow[]): readonly Outcome[] =>
  rows.map(row => {
    if ('failure' in row) return 'failed';
    return row.reading.relapseWeek === undefined ? 'at peace' : 'relapsed';
  });

/** Cells of `runHeads` and the failure after them. */
const outcomesOfCells = (rows: readonly (readonly string[])[], failure: number): readonly Outcome[] =>
  rows.map(cells => {
    if (cells[failure] !== '') return 'failed';
    return cells[3] === '' ? 'at peace' : 'relapsed';
  });

function countRows(tally: {read: number; relapsed: number; failed: number}, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome === 'failed') tally.failed++;
    else tally.read++;
    if (outcome === 'relapsed') tally.relapsed++;
  }
}
