import type {IndicatorFan, RelapseRisk} from '@postbellum/sim-core';
import {isoDay, utc} from './dates.ts';
import {inventedFan} from './fan.fixture.ts';
import type {FanData} from './fan-data.ts';
import {inventedEvents, inventedRisk} from './relapse-risk.fixture.ts';
import type {RelapseRiskData} from './relapse-risk-data.ts';

const week = 7 * 86_400_000;

/** The entries dated week by week from the first day on, one for each. */
function byWeek<Entry extends {readonly date: string}>(start: string, entries: readonly Entry[]): readonly Entry[] {
  const first = utc(start).getTime();
  return entries.map((entry, i) => ({...entry, date: isoDay(new Date(first + i * week))}));
}

const plans = [
  {name: 'history', title: 'As it was', rate: 0.0005},
  {name: 'no-mission', title: 'No mission is sent', rate: 0.0011},
] as const;

/** INVENTED risk under two plans, step by step over so many weeks; `turn` makes the numbers differ. */
export function inventedRiskWeeks(weeks: number, turn: number): RelapseRiskData {
  const risks = plans.map(({name, title, rate}): RelapseRisk => {
    const monthly = (step: number) => rate * (1 + 0.5 * Math.sin(turn + step / 90));
    const {months, headline} = inventedRisk({name, title, months: weeks, monthly, runs: 1_000});
    const byYear = inventedRisk({
      name,
      title,
      months: Math.round(weeks / (365.25 / 84)),
      runs: 1_000,
      monthly: month => 4 * monthly(month * 4),
    });
    return {...byYear, months: byWeek(byYear.start, months), headline: {...headline, withinYears: 10}};
  });
  return {plans: risks, events: inventedEvents};
}

/** INVENTED fans of two plans, step by step over so many weeks; `turn` makes the numbers differ. */
export function inventedFanWeeks(weeks: number, turn: number, histories = 9): FanData {
  const fans = plans.map(({name, title, rate}): IndicatorFan => {
    const middle = (step: number) =>
      20_000 + 480_000 * Math.exp(-step * rate * 20) * (1 + 0.1 * Math.sin(turn + step / 70));
    const fan = inventedFan({name, title, months: weeks, histories, middle, runs: 1_000});
    const months = byWeek(fan.start, fan.months);
    return {...fan, months, end: isoDay(new Date(utc(months[weeks - 1].date).getTime() + week))};
  });
  return {plans: fans, events: inventedEvents};
}
