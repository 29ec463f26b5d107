import {joinedCounts, joinedSums} from '@postbellum/experiments';
import type {StoredResult} from '../presets/preset.ts';
import type {PlanResult} from './messages.ts';

/** Results of two parts of one plan together, by rising number of the run: the same in any order of joining. */
export function joinedResult(a: PlanResult | undefined, b: PlanResult): PlanResult {
  if (!a) return b;
  const {inOrder, ...joined} = joinedParts(a, b);
  return {
    ...joined,
    rows: inOrder([...a.rows, ...b.rows]),
    indicators: b.indicators,
    values: inOrder([...a.values, ...b.values]),
    districtDeaths: inOrder([...a.districtDeaths, ...b.districtDeaths]),
    contributions: joinedSums(a.contributions, b.contributions),
  };
}

/** The same of what is stored. */
export function joinedHistories(a: StoredResult | undefined, b: StoredResult): StoredResult {
  if (!a) return b;
  const {inOrder: _, ...joined} = joinedParts(a, b);
  return joined;
}

function joinedParts(a: StoredResult, b: StoredResult) {
  const histories = [...a.histories.histories, ...b.histories.histories];
  const order = histories.map((_, index) => index).sort((one, other) => histories[one].run - histories[other].run);
  const inOrder = <Kept>(kept: readonly Kept[]): readonly Kept[] => order.map(index => kept[index]);
  return {
    inOrder,
    counts: joinedCounts(a.counts, b.counts),
    histories: {...a.histories, runs: histories.length, histories: inOrder(histories)},
  };
}
