import type {SweepRow} from '../../sweep/compute-batch.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import {runHeads} from './part-file.ts';

/** How far a sweep is. */
export interface SweepTally {
  /** Histories done, those among them that were there before, and all. */
  readonly done: number;
  readonly found: number;
  readonly total: number;
  /** Histories in finished batches that failed. */
  readonly failed: number;
  /** Histories in finished batches that did not, and in how many of them war returned. */
  readonly read: number;
  readonly relapsed: number;
}

type Counts = Pick<SweepTally, 'failed' | 'read' | 'relapsed'>;

/** A tally with the counts of a batch added. */
export function withCounts(tally: SweepTally, {failed, read, relapsed}: Counts): SweepTally {
  return {
    ...tally,
    failed: tally.failed + failed,
    read: tally.read + read,
    relapsed: tally.relapsed + relapsed,
  };
}

/** Counts of rows just computed. */
export function countsOfRows(rows: readonly SweepRow[]): Counts {
  const readings = rows.flatMap(row => ('reading' in row ? [row.reading] : []));
  const relapsed = readings.filter(({relapseWeek}) => relapseWeek !== undefined).length;
  return {failed: rows.length - readings.length, read: readings.length, relapsed};
}

/** Counts of rows read from a part. */
export function countsOfCells(sweep: Sweep, rows: readonly (readonly string[])[]): Counts {
  const heads = runHeads(sweep);
  const week = heads.indexOf('relapse_week');
  const readings = rows.filter(cells => cells[heads.length] === '');
  const relapsed = readings.filter(cells => cells[week] !== '').length;
  return {failed: rows.length - readings.length, read: readings.length, relapsed};
}
