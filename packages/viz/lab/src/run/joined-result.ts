import {joinedCounts} from '@postbellum/experiments';
import type {PlanResult} from './messages.ts';

/** Results of two parts of one plan together, by rising number of the run: the same in any order of joining. */
export function joinedResult(a: PlanResult | undefined, b: PlanResult): PlanResult {
  if (!a) return b;
  const histories = [...a.histories.histories, ...b.histories.histories];
  const rows = [...a.rows, ...b.rows];
  const values = [...a.values, ...b.values];
  const order = histories.map((_, index) => index).sort((one, other) => histories[one].run - histories[other].run);
  return {
    counts: joinedCounts(a.counts, b.counts),
    histories: {...a.histories, runs: histories.length, histories: order.map(index => histories[index])},
    rows: order.map(index => rows[index]),
    values: order.map(index => values[index]),
  };
}
