import type {Histories, RunsOfPlan, Samples} from '@postbellum/sim-core';
import {isoDay, monthsLater, utc} from './dates.ts';
import {checkPlanHistories} from './histories-data.ts';

/** What `quantileDotplot` draws: the days on which conflict resumed, or any number read from each run. */
export type QuantileDotplotData =
  | {readonly kind: 'relapse'; readonly histories: Histories}
  | {readonly kind: 'number'; readonly samples: Samples};

/** Where the numbers of either kind come from. */
export const runsOf = (data: QuantileDotplotData): RunsOfPlan =>
  data.kind === 'relapse' ? data.histories : data.samples;

/** One number of each history; of relapse the day as milliseconds, infinite where conflict did not resume. */
export function valuesOf(data: QuantileDotplotData): readonly number[] {
  if (data.kind === 'number') return data.samples.values;
  return data.histories.histories.map(({resumed}) =>
    resumed === undefined ? Number.POSITIVE_INFINITY : utc(resumed).getTime(),
  );
}

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkQuantileDotplot(data: QuantileDotplotData): void {
  if (data.kind === 'number') checkSamples(data.samples);
  else if (data.kind === 'relapse') checkRelapse(data.histories);
  else throw new Error(`unknown kind: ${(data as {kind: unknown}).kind} (relapse, number)`);
}

function checkSamples({plan, values, runs, start, end}: Samples): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  if (values.length === 0) throw new RangeError(`missing values: ${plan.name} (one or more)`);
  if (values.length !== runs) throw new RangeError(`invalid runs: ${runs} (${values.length}, one each value)`);
  const fault = values.find(value => !Number.isFinite(value));
  if (fault !== undefined) throw new RangeError(`invalid value: ${fault} (a finite number)`);
}

/** A run that stopped early may have resumed later: its place among the days is unknown. */
function checkRelapse(histories: Histories): void {
  checkPlanHistories(histories);
  const stopped = histories.histories.find(({resumed, end}) => resumed === undefined && end < histories.end);
  if (stopped) {
    throw new RangeError(`censored history: run ${stopped.run} ends ${stopped.end} (every run to ${histories.end})`);
  }
}

/** First days of the months between two days, as milliseconds. */
export function monthsBetween(start: string, end: string): readonly number[] {
  const months: number[] = [];
  for (
    let month = monthsLater(utc(`${start.slice(0, 7)}-01`), 1);
    isoDay(month) <= end;
    month = monthsLater(month, 1)
  ) {
    months.push(month.getTime());
  }
  return months.length > 0 ? months : [utc(end).getTime()];
}
