import {dateOf, monthStarts, type RelapseRisk} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {anniversaryWeek, dayBefore, horizonOf, weeksPerYear} from './horizon.ts';
import {poissonInterval} from './poisson-interval.ts';
import {type RelapseCounts, type RelapseRiskOptions, relapseCounts, runsCounted} from './relapse-counts.ts';
import {wilson} from './wilson.ts';

/**
 * Relapse risk of an ensemble: cumulative incidence by month with Wilson intervals, hazard by year with Garwood
 * intervals, and the share within the horizon. All runs last equally long, so the cumulative incidence is a plain
 * share and equals the Kaplan-Meier estimate.
 */
export function relapseRisk(ensemble: Ensemble, options: RelapseRiskOptions = {}): RelapseRisk {
  return riskFromCounts(relapseCounts(ensemble, options));
}

/** The same from counts, of one ensemble or of parts joined. */
export function riskFromCounts(counts: RelapseCounts): RelapseRisk {
  const {scenario, plan, seed, engine, start, weeks, people, persons, rule} = counts;
  return {
    scenario,
    plan,
    start,
    end: dayBefore(dateOf(start, weeks)),
    seed,
    engine,
    runs: runsCounted(counts),
    people,
    persons,
    rule,
    months: months(counts),
    years: years(counts),
    headline: headline(counts),
  };
}

function months(counts: RelapseCounts): RelapseRisk['months'] {
  const {start, weeks} = counts;
  const runs = runsCounted(counts);
  return monthStarts(start, weeks).map(({week}, month) => {
    const {settling, 'at-risk': atRisk, resumed, unsettled} = counts.months[month];
    return {
      date: dateOf(start, week),
      cumulative: resumed / runs,
      intervals: [0.5, 0.9].map(level => wilson(resumed, runs, level)),
      atPeace: settling + atRisk,
      resumed,
      unsettled,
    };
  });
}

function years({start, weeks, years: counted}: RelapseCounts): RelapseRisk['years'] {
  const turn = (year: number): string => dateOf(start, Math.min(anniversaryWeek(start, year), weeks));
  return counted.map(({events, weeksAtRisk}, year) => ({
    from: turn(year),
    to: turn(year + 1),
    ...rate(events, weeksAtRisk / weeksPerYear),
  }));
}

function rate(events: number, exposure: number): Omit<RelapseRisk['years'][number], 'from' | 'to'> {
  if (exposure === 0) return {events, exposure};
  const {level, low, high} = poissonInterval(events, 0.9);
  return {events, exposure, hazard: events / exposure, interval: {level, low: low / exposure, high: high / exposure}};
}

function headline(counts: RelapseCounts): RelapseRisk['headline'] {
  const {withinYears, within} = counts;
  const runs = runsCounted(counts);
  return {
    withinYears: horizonOf(counts, withinYears).years,
    share: within.resumed / runs,
    interval: wilson(within.resumed, runs, 0.9),
    neverSettledFirst: within.unsettled / runs,
  };
}
