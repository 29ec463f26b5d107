import {join} from 'node:path';
import {runsOfBatch} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {partName, readPart} from './part-file.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';
import {countsOfCells, type SweepTally, withCounts} from './sweep-tally.ts';

/**
 * Counts what is there already of the batches, and lists those still to be computed. Throws BadUse naming a part of
 * another sweep.
 */
export function partsThere(
  folder: SweepFolder,
  batches: readonly number[],
  onCorrupt?: (name: string) => void,
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
