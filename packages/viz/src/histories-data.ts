import type {Histories, History} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkShared, maxPlans} from './relapse-risk-data.ts';

/** What `historiesChart` draws. */
export interface HistoriesData {
  /** One plan, or up to three of one scenario under one rule. */
  readonly plans: readonly Histories[];
}

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkHistories({plans}: HistoriesData): void {
  if (!(plans.length >= 1 && plans.length <= maxPlans)) {
    throw new RangeError(`invalid data: ${plans.length} plans (from 1 to ${maxPlans})`);
  }
  checkShared('scenario', plans, ({scenario}) => scenario.name);
  checkShared('start', plans, ({start}) => start);
  checkShared('rule', plans, ({rule}) => JSON.stringify(rule));
  if (plans.length > 1) {
    checkShared('runs', plans, ({histories}) => histories.map(({run}) => run).join(' '));
    checkShared('seed', plans, ({seed}) => seed);
  }
  for (const plan of plans) checkPlanHistories(plan);
}

/** Throw on the first fault of one plan's histories. */
export function checkPlanHistories(plan: Histories): void {
  const {start, end, runs, histories} = plan;
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  if (histories.length === 0) throw new RangeError(`missing histories: ${plan.plan.name} (one or more)`);
  if (histories.length !== runs) throw new RangeError(`invalid runs: ${runs} (${histories.length}, one each history)`);
  let last = -1;
  for (const history of histories) {
    if (!(Number.isInteger(history.run) && history.run > last)) {
      throw new RangeError(`invalid run: ${history.run} (a whole number after ${last})`);
    }
    last = history.run;
    checkDays(history, plan);
  }
}

/** The days of a history are in the order in which they can happen. */
function checkDays({run, unsettled, settled, resumed, end}: History, plan: Histories): void {
  let earliest = plan.start;
  for (const [name, day] of Object.entries({unsettled, settled, resumed, end, 'end of the plan': plan.end})) {
    if (day === undefined) continue;
    if (utc(day) < utc(earliest)) {
      throw new RangeError(`invalid ${name}: ${day} of run ${run} (from ${earliest} to ${plan.end})`);
    }
    earliest = day;
  }
}
