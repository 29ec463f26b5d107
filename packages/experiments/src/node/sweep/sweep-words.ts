import {batchCount, runCount, type Sweep} from '../../sweep/sweep.ts';
import type {SweepTally} from './sweep-tally.ts';

const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;

/** How large a sweep is, in one line. */
export function sizeWords(sweep: Sweep): string {
  const {points, plans, runs, factors} = sweep;
  const histories = counted(runCount(sweep), 'history', 'histories');
  const batches = counted(batchCount(sweep), 'batch', 'batches');
  const each = `${counted(points.length, 'point')} of ${counted(factors.length, 'factor')}`;
  return `${each} x ${counted(plans.length, 'plan')} x ${counted(runs, 'run')} = ${histories} in ${batches}`;
}

/**
 * Share of histories in which war returned so far, over all points; undefined before any. It has no interval: histories
 * at other points share their luck and differ in their settings, so that their number says little of either.
 */
export function estimateWords({relapsed, read}: Pick<SweepTally, 'relapsed' | 'read'>): string | undefined {
  return read === 0 ? undefined : `relapsed ${Math.round((100 * relapsed) / read)} %`;
}
