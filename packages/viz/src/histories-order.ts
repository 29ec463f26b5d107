import type {Histories, History} from '@postbellum/sim-core';
import type {HistoriesOrder} from './histories-options.ts';

/** Rows drawn at most; those beyond are counted, and left out by number of the run before any other order. */
export const mostRows = 200;

const byRelapse = (a: History, b: History): number => {
  const [dayA, dayB] = [a, b].map(({resumed, end}) => resumed ?? `later ${end}`);
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.run - b.run;
};

/**
 * The histories of each plan from the first row to the last. By date each plan has its own order; else a row holds the
 * same run in all plans: by pair, of two plans, first those in which conflict resumed under the second plan alone, then
 * under both, under the first alone, under neither.
 */
export function orderedHistories(plans: readonly Histories[], order: HistoriesOrder): readonly (readonly History[])[] {
  const drawn = plans.map(({histories}) => histories.slice(0, mostRows));
  if (order === 'run') return drawn;
  if (order === 'date') return drawn.map(histories => histories.toSorted(byRelapse));
  const [first, second] = drawn;
  const pairs = first.map((history, i) => [history, second[i]] as const);
  const rank = ([a, b]: readonly [History, History]): number => (a.resumed ? (b.resumed ? 1 : 2) : b.resumed ? 0 : 3);
  pairs.sort((one, other) => {
    const kind = rank(one);
    const key = kind === 2 ? 0 : 1;
    return kind - rank(other) || byRelapse(one[key], other[key]);
  });
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}
