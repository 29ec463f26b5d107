import {
  type Coupling,
  couplings,
  type Estimate,
  type Interval,
  type Plan,
  type RelapseRisk,
  type RelapseRule,
  relapseRules,
  type Scenario,
} from '@postbellum/sim-core';
import {type CoupledEnsembles, type CoupledEnsemblesOptions, coupledEnsembles} from './coupled-ensembles.ts';
import type {Ensemble} from './ensemble.ts';
import {horizonOf} from './statistics/horizon.ts';
import {meanEstimate} from './statistics/mean-estimate.ts';
import {meanWithin, peakWithin} from './statistics/measures.ts';
import {pairedDifference} from './statistics/paired-difference.ts';
import {pairedMeanDifference} from './statistics/paired-mean-difference.ts';
import {relapseRisk} from './statistics/relapse-risk.ts';

export interface CoupleOptions extends CoupledEnsemblesOptions {
  readonly rule?: RelapseRule;
  /** Years the result looks ahead from each country’s own first day; the most that all were simulated for if absent. */
  readonly withinYears?: number;
}

/** One country in one coupling. */
export interface CoupledCountry {
  readonly coupling: Coupling;
  readonly runs: number;
  readonly relapse: RelapseRisk['headline'];
  /** The most refugees from next door that a run had at once, persons. */
  readonly hosted: Estimate;
  /** The most fighters from next door that a run had at once, persons. */
  readonly hired: Estimate;
}

/** Relapse in one coupling less that in another, in histories that share their luck. */
export interface CouplingDifference {
  readonly coupling: Coupling;
  readonly less: Coupling;
  readonly pairs: number;
  /** Difference in the share with relapse, percentage points, and its 90 % interval. */
  readonly points: number;
  readonly interval: Interval;
  /** Log hazard of resorting to force, mean of factions and weeks; it tells couplings apart with far fewer runs. */
  readonly logHazard: Estimate;
}

/** What coupling does to one country. */
export interface CouplingFinding {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: Pick<Plan, 'name' | 'title'>;
  readonly couplings: readonly CoupledCountry[];
  readonly differences: readonly CouplingDifference[];
}

/** Differences reported: what living neighbours add to their history, and what that history adds to none. */
const contrasts: readonly (readonly [Coupling, Coupling])[] = [
  ['together', 'history'],
  ['history', 'alone'],
];

/**
 * Simulates countries next door to each other together, by each other’s history, and alone, on shared luck, and measures
 * each of them. Stopped early, it measures the histories that were finished in every coupling, or nothing. Throws
 * `invalid years` and what `coupledEnsembles` throws.
 */
export async function couple(
  scenarios: readonly Scenario[],
  {rule = relapseRules.default, withinYears, ...options}: CoupleOptions,
): Promise<readonly CouplingFinding[]> {
  const made = await coupledEnsembles(scenarios, options);
  if (scenarios.some(({name}) => made.history[name].runs.length === 0)) return [];
  const years = withinYears ?? yearsOfAll(Object.values(made.history));
  return scenarios.map(({name}) => findingOf(name, made, rule, years));
}

function findingOf(country: string, made: CoupledEnsembles, rule: RelapseRule, withinYears: number): CouplingFinding {
  const {scenario, plan} = made.history[country];
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    couplings: couplings.map(coupling => ({
      coupling,
      runs: made[coupling][country].runs.length,
      relapse: relapseRisk(made[coupling][country], {rule, withinYears}).headline,
      hosted: meanPeak('hostedRefugees', made[coupling][country], withinYears),
      hired: meanPeak('hiredFighters', made[coupling][country], withinYears),
    })),
    differences: contrasts.map(([coupling, less]) => {
      const pair = [made[less][country], made[coupling][country]] as const;
      const {pairs, points, interval} = pairedDifference(...pair, {rule, withinYears});
      const {
        mean,
        sd,
        interval: range,
      } = pairedMeanDifference(...pair, {measure: meanWithin('logHazard', withinYears)});
      const logHazard = {mean, ...(sd !== undefined && {sd}), ...(range && {interval: range})};
      return {coupling, less, pairs, points, interval, logHazard};
    }),
  };
}

function meanPeak(indicator: string, {runs}: Ensemble, years: number): Estimate {
  return meanEstimate(runs.map(peakWithin(indicator, years)));
}

/** The most whole years that every country was simulated for, at least one. */
function yearsOfAll(ensembles: readonly Ensemble[]): number {
  let years = 1;
  while (ensembles.every(({runs: [run]}) => horizonOf(run, years + 1).years === years + 1)) years++;
  return years;
}
