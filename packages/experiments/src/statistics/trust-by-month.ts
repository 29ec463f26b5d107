import {
  dateOf,
  type Estimate,
  engineVersion,
  type Indicator,
  type IsoDate,
  indicators,
  monthStarts,
  type Scenario,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {meanEstimator} from './mean-estimate.ts';
import {byMonth, type MonthlyRuns, monthlyRuns} from './monthly-runs.ts';

/** Who trusts whom, and how much, month by month over an ensemble: what the matrix of trust draws. */
export interface TrustByMonth {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  /** Those who trust, and those trusted. */
  readonly from: readonly {readonly key: string; readonly title: string}[];
  readonly to: readonly {readonly key: string; readonly title: string}[];
  /** First days of the first week of each month. */
  readonly dates: readonly IsoDate[];
  /** The pairs the model has, with one mean over runs for each date, 0 (none) to 1 (full). */
  readonly trust: readonly {readonly from: string; readonly to: string; readonly values: readonly Estimate[]}[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly engine: string;
}

/** What people trust, by the indicator that holds it; a faction's belief in the settlement has one of its own. */
const peopleTrust = [
  {to: 'mission', title: 'the mission', indicator: 'trustInMission'},
  {to: 'state', title: 'the state', indicator: 'trustInState'},
  {to: 'groups', title: 'other groups', indicator: 'cohesion'},
] as const;

const people = {key: 'people', title: 'people'};
const settlement = {key: 'settlement', title: 'the settlement'};
const believes = (faction: string): string => `commitment.${faction}`;

/** The indicators recorded by default, and each faction's belief in the settlement, for `trustByMonth`. */
export function trustIndicators({factions}: Scenario): Readonly<Record<string, Indicator>> {
  const beliefs = Object.entries(factions).map(([name, {title}], index): [string, Indicator] => [
    believes(name),
    {title: `belief of ${title} in the settlement`, unit: 'share', read: world => world.factions.commitment[index]},
  ]);
  return {...indicators, ...Object.fromEntries(beliefs)};
}

/**
 * Trust of people in the mission, the state and each other, and of factions in the settlement, in the first week of each
 * month: one row per faction where `trustIndicators` were recorded, else one for their mean.
 */
export function trustByMonth(ensemble: Ensemble, options: {readonly level?: number} = {}): TrustByMonth {
  const [first] = ensemble.runs;
  return trustFromMonths(monthlyRuns(ensemble, first ? Object.keys(first.series) : []), options);
}

/** The same of runs of which months are kept. */
export function trustFromMonths(monthly: MonthlyRuns, {level = 0.9}: {readonly level?: number} = {}): TrustByMonth {
  const {scenario, plan, seed, start, weeks, people: agents, indicators, runs} = monthly;
  const months = monthStarts(start, weeks);
  const estimate = meanEstimator(runs.length, level);
  const valuesOf = (indicator: string): readonly Estimate[] => byMonth(monthly, indicator).map(estimate);
  const recorded = Object.entries(scenario.factions).filter(([name]) => indicators.includes(believes(name)));
  const factions =
    recorded.length > 0
      ? recorded.map(([key, {title}]) => ({key, title, indicator: believes(key)}))
      : [{key: 'factions', title: 'armed factions', indicator: 'commitment'}];
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    from: [people, ...factions.map(({key, title}) => ({key, title}))],
    to: [...peopleTrust.map(({to, title}) => ({key: to, title})), settlement],
    dates: months.map(({week}) => dateOf(start, week)),
    trust: [
      ...peopleTrust.map(({to, indicator}) => ({from: people.key, to, values: valuesOf(indicator)})),
      ...factions.map(({key, indicator}) => ({from: key, to: settlement.key, values: valuesOf(indicator)})),
    ],
    start,
    end: dayBefore(dateOf(start, weeks)),
    runs: runs.length,
    people: agents,
    seed,
    engine: engineVersion,
  };
}
