import type {PairedSamples} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {largestRemainder} from './largest-remainder.ts';
import {checkShared} from './relapse-risk-data.ts';

/** What `differenceChart` draws: a number of pairs of histories that share their luck. */
export type DifferenceData = PairedSamples;

/** How the second plan compares with the first in a pair, by what is better for the measure. */
export const verdicts = ['worse', 'same', 'better'] as const;
export type Verdict = (typeof verdicts)[number];

/** The second plan less the first, pair by pair. */
export const differencesOf = ({pairs}: Pick<DifferenceData, 'pairs'>): readonly number[] =>
  pairs.map(({a, b}) => b - a);

/** What a difference is for the second plan. */
export function verdictOf(difference: number, {measure}: Pick<DifferenceData, 'measure'>): Verdict {
  if (difference === 0) return 'same';
  return difference > 0 === (measure.better === 'more') ? 'better' : 'worse';
}

/** Pairs of each verdict, and the same out of a hundred. */
export function verdictCounts(data: DifferenceData): Readonly<Record<Verdict, {pairs: number; of100: number}>> {
  const found = differencesOf(data).map(difference => verdictOf(difference, data));
  const pairs = verdicts.map(verdict => found.filter(each => each === verdict).length);
  const of100 = largestRemainder(100, pairs);
  const [worse, same, better] = verdicts.map((_, i) => ({pairs: pairs[i], of100: of100[i]}));
  return {worse, same, better};
}

/** Rounding may leave a mean a hair from that of the pairs. */
const hair = 1e-6;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkDifference({a, b, measure, pairs, mean, interval}: DifferenceData): void {
  checkShared('scenario', [a, b], ({scenario}) => scenario.name);
  for (const about of ['seed', 'start', 'people', 'runs'] as const) checkShared(about, [a, b], plan => plan[about]);
  if (!(utc(a.start) < utc(a.end))) throw new RangeError(`invalid end: ${a.end} (after ${a.start})`);
  if (measure.better !== 'more' && measure.better !== 'less') {
    throw new Error(`unknown better: ${measure.better} (more, less)`);
  }
  if (pairs.length === 0) throw new RangeError('missing pairs (one or more)');
  if (pairs.length !== a.runs) throw new RangeError(`invalid runs: ${a.runs} (${pairs.length}, one each pair)`);
  for (const {run, a, b} of pairs) {
    if (!(Number.isFinite(a) && Number.isFinite(b))) {
      throw new RangeError(`invalid pair: ${a} and ${b} of run ${run} (finite numbers)`);
    }
  }
  const expected = pairs.reduce((sum, {a, b}) => sum + (b - a), 0) / pairs.length;
  if (!(Math.abs(mean - expected) <= hair * Math.max(1, Math.abs(expected)))) {
    throw new RangeError(`invalid mean: ${mean} (${expected}, that of the pairs)`);
  }
  if (
    interval &&
    !(Number.isFinite(interval.low) && interval.low <= mean && mean <= interval.high && Number.isFinite(interval.high))
  ) {
    throw new RangeError(`invalid interval: ${interval.low} to ${interval.high} (finite, around ${mean})`);
  }
}
