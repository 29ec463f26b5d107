import {
  dateOf,
  engineVersion,
  peaceStates,
  type RelapseRisk,
  type RelapseRule,
  relapseRules,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {anniversaryWeek, dayBefore, horizonOf, weeksPerYear} from './horizon.ts';
import {peaceStatesByMonth, peaceStatesByRun} from './peace-states.ts';
import {poissonInterval} from './poisson-interval.ts';
import {wilson} from './wilson.ts';

export interface RelapseRiskOptions {
  readonly rule?: RelapseRule;
  /** Years the headline looks ahead; fewer are reported where fewer were simulated. */
  readonly withinYears?: number;
}

const resumed = peaceStates.indexOf('resumed');
const unsettled = peaceStates.indexOf('unsettled');
const atRisk = peaceStates.indexOf('at-risk');

/**
 * Relapse risk of an ensemble: cumulative incidence by month with Wilson intervals, hazard by year with Garwood
 * intervals, and the share within the horizon. All runs last equally long, so the cumulative incidence is a plain
 * share and equals the Kaplan-Meier estimate.
 */
export function relapseRisk(
  ensemble: Ensemble,
  {rule = relapseRules.default, withinYears = 10}: RelapseRiskOptions = {},
): RelapseRisk {
  const states = peaceStatesByRun(ensemble, rule);
  const {scenario, plan, options, persons} = ensemble;
  const [{start, weeks, people}] = ensemble.runs;
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    start,
    end: dayBefore(dateOf(start, weeks)),
    seed: options.seed,
    engine: engineVersion,
    runs: states.length,
    people,
    persons,
    rule,
    months: months(ensemble, rule),
    years: years(states, start, rule),
    headline: headline(states, horizonOf({start, weeks}, withinYears)),
  };
}

function months(ensemble: Ensemble, rule: RelapseRule): RelapseRisk['months'] {
  const runs = ensemble.runs.length;
  return peaceStatesByMonth(ensemble, rule).map(({date, ...counts}) => ({
    date,
    cumulative: counts.resumed / runs,
    intervals: [0.5, 0.9].map(level => wilson(counts.resumed, runs, level)),
    atPeace: counts.settling + counts['at-risk'],
    resumed: counts.resumed,
    unsettled: counts.unsettled,
  }));
}

/** A run is at risk in a week if it was at the end of the week before. */
function years(states: readonly Uint8Array[], start: string, rule: RelapseRule): RelapseRisk['years'] {
  const weeks = states[0].length;
  const entries: RelapseRisk['years'][number][] = [];
  for (let year = 0, from = 0; from < weeks; year++) {
    const until = Math.min(anniversaryWeek(start, year + 1), weeks);
    let events = 0;
    let weeksAtRisk = 0;
    for (const codes of states) {
      for (let week = from; week < until; week++) {
        const exposed = week === 0 ? rule.quietWeeks === 0 : codes[week - 1] === atRisk;
        if (exposed) weeksAtRisk++;
        if (exposed && codes[week] === resumed) events++;
      }
    }
    entries.push({from: dateOf(start, from), to: dateOf(start, until), ...rate(events, weeksAtRisk / weeksPerYear)});
    from = until;
  }
  return entries;
}

function rate(events: number, exposure: number): Omit<RelapseRisk['years'][number], 'from' | 'to'> {
  if (exposure === 0) return {events, exposure};
  const {level, low, high} = poissonInterval(events, 0.9);
  return {events, exposure, hazard: events / exposure, interval: {level, low: low / exposure, high: high / exposure}};
}

function headline(states: readonly Uint8Array[], horizon: {weeks: number; years: number}): RelapseRisk['headline'] {
  const seen = (code: number): number => states.filter(codes => codes.subarray(0, horizon.weeks).includes(code)).length;
  const events = seen(resumed);
  return {
    withinYears: horizon.years,
    share: events / states.length,
    interval: wilson(events, states.length, 0.9),
    neverSettledFirst: seen(unsettled) / states.length,
  };
}
