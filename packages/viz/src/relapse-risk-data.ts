import type {RelapseRisk} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance} from './provenance.ts';

/** A dated event as a chart marks it. */
export interface ChartEvent {
  readonly on: string;
  readonly label: string;
}

/** What `relapseRiskChart` draws. */
export interface RelapseRiskData {
  /** One to three plans of one scenario, under one rule and one horizon. */
  readonly plans: readonly RelapseRisk[];
  /** Events of the country's history; those outside the time simulated are left out. */
  readonly events?: readonly ChartEvent[];
}

/** The most plans a chart shows. */
export const maxPlans = 3;

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkData({plans, events = []}: RelapseRiskData): void {
  if (!(plans.length >= 1 && plans.length <= maxPlans)) {
    throw new RangeError(`invalid data: ${plans.length} plans (from 1 to ${maxPlans})`);
  }
  checkShared('scenario', plans, plan => plan.scenario.name);
  checkShared('start', plans, plan => plan.start);
  checkShared('horizon', plans, plan => `${plan.headline.withinYears} years`);
  checkShared('rule', plans, ({rule}) =>
    [rule.name, rule.threshold, rule.window, rule.windowWeeks, rule.quietWeeks, ...rule.channels].join(' '),
  );
  for (const plan of plans) checkPlan(plan);
  for (const {on} of events) utc(on);
}

/** Throw where plans do not share what they must. */
export function checkShared<Plan>(noun: string, plans: readonly Plan[], read: (plan: Plan) => string | number): void {
  const values = [...new Set(plans.map(read))];
  if (values.length > 1) throw new Error(`different ${noun}: ${values.join(', ')} (one for all plans)`);
}

function checkPlan({plan, start, end, runs, people, months, years, headline}: RelapseRisk): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  checkProvenance({runs, people});
  if (months.length === 0) throw new RangeError(`missing months: ${plan.name} (one entry per month)`);
  let last = 0;
  let previous = '';
  for (const {date, cumulative, intervals, atPeace, resumed, unsettled} of months) {
    utc(date);
    if (!(date > previous)) throw new RangeError(`invalid date: ${date} (after ${previous})`);
    if (!(cumulative >= last && cumulative <= 1)) {
      throw new RangeError(`invalid cumulative: ${cumulative} on ${date} (from ${last} to 1)`);
    }
    if (atPeace + resumed + unsettled !== runs) {
      throw new RangeError(
        `invalid counts: ${atPeace} + ${resumed} + ${unsettled} on ${date} (their sum is ${runs} runs)`,
      );
    }
    for (const interval of intervals) checkInterval(interval, cumulative, 1);
    last = cumulative;
    previous = date;
  }
  for (const {from, to, hazard, interval} of years) {
    if (!(utc(from) < utc(to))) throw new RangeError(`invalid year: ${from} to ${to} (from before to)`);
    if (hazard !== undefined && !(hazard >= 0)) throw new RangeError(`invalid hazard: ${hazard} (0 or more)`);
    if (interval) checkInterval(interval, hazard ?? 0, Number.POSITIVE_INFINITY);
  }
  checkInterval(headline.interval, headline.share, 1);
}

/** Rounding may leave an end a hair on the wrong side of its estimate. */
const hair = 1e-9;

function checkInterval({low, high}: {readonly low: number; readonly high: number}, value: number, top: number): void {
  if (!(low >= -hair && low <= value + hair && high >= value - hair && high <= top + hair)) {
    throw new RangeError(`invalid interval: ${low} to ${high} (around ${value}, from 0 to ${top})`);
  }
}
