import type {Run} from '@postbellum/sim-core';

/** Numbers of runs from one up to, and not including, another. */
export type RunRange = readonly [from: number, until: number];

/** Number of a run: run i has the seed `<seed>/<i>`. */
export const runNumber = ({seed}: Pick<Run, 'seed'>): number => Number(seed.slice(seed.lastIndexOf('/') + 1));

/** The runs of several ranges in as few as there can be, by rising number; throws `repeated run`. */
export function joinedRanges(ranges: readonly RunRange[]): readonly RunRange[] {
  const joined: [number, number][] = [];
  for (const [from, until] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from < last[1]) throw new RangeError(`repeated run: ${from} (each run once)`);
    if (last && from === last[1]) last[1] = until;
    else joined.push([from, until]);
  }
  return joined;
}
