import {
  applyPlan,
  compileFacts,
  engineVersion,
  type Plan,
  type RelapseRule,
  type Run,
  relapseRules,
  relapseWeek,
  type Scenario,
} from '@postbellum/sim-core';
import {type Posterior, spreadDraws, useDraw} from './calibrate/posterior.ts';
import {type Ensemble, type EnsemblesOptions, ensembles} from './ensemble.ts';
import {aidOf, missionYears, unpricedLevers} from './plan-cost.ts';
import {inStages} from './stages.ts';
import {type CostPerAverted, costPerAverted} from './statistics/cost-per-averted.ts';
import {requireCount} from './statistics/count.ts';
import {horizonOf} from './statistics/horizon.ts';
import {pairedInterval} from './statistics/paired-interval.ts';
import {type QuantileBand, quantileBand} from './statistics/quantile-band.ts';
import {type Regret, regrets} from './statistics/regret.ts';
import type {RelapseRiskOptions} from './statistics/relapse-counts.ts';
import {varianceComponents} from './statistics/variance-components.ts';

export interface RobustOptions
  extends Pick<EnsemblesOptions, 'seed' | 'runs' | 'people' | 'weeks' | 'executor' | 'onProgress' | 'signal'>,
    RelapseRiskOptions {
  readonly posterior: Posterior;
  /** Draws of the posterior, at equal steps of its weight; 2 or more, as `runs` of each. */
  readonly draws: number;
  /** US$ a year for each soldier or police officer of the mission. No fact: whoever asks says it. */
  readonly soldierYear: number;
}

/** Plans over what is not known of the parameters. */
export interface Robustness {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly seed: string;
  readonly engine: string;
  readonly rule: RelapseRule;
  readonly withinYears: number;
  /** Indices of the draws in the posterior; fewer than asked for where it was stopped. */
  readonly draws: readonly number[];
  /** Runs of each plan under each draw. */
  readonly runs: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  readonly soldierYear: number;
  /** Standard error that the number of runs leaves in the difference of two plans under one draw, a share. */
  readonly drawError: number;
  /** In the order asked for, the reference first. */
  readonly plans: readonly PlanRobustness[];
}

export interface PlanRobustness {
  readonly plan: {readonly name: string; readonly title: string};
  /** Share of histories in which armed conflict resumes. */
  readonly relapse: QuantileBand;
  /** The same under each draw, chance of few runs included. */
  readonly byDraw: readonly number[];
  readonly regret: Omit<Regret, 'dominatedBy'>;
  /** Names of the plans under which conflict resumes less often under every draw. */
  readonly dominatedBy: readonly string[];
  /** US$ per history up to the horizon: of the mission, of aid pledged. */
  readonly cost: {readonly mission: number; readonly aid: number};
  /** Levers changed whose price is not in the facts, and not in `cost`. */
  readonly unpriced: readonly string[];
  /** Against the reference; absent for the reference. */
  readonly against?: CostPerAverted;
}

/** Relapse, 0 or 1, and years of soldiers and police of each run. */
interface Reading {
  readonly relapsed: readonly number[];
  readonly missionYears: readonly number[];
}

/**
 * Compares plans over draws of a posterior: draw k has the luck of `<seed>/<k>`, shared by all plans, so that draws are
 * independent and plans are not. Stopped early, it reports the draws that were finished, two at least; undefined before.
 */
export async function robust(
  scenario: Scenario,
  plans: readonly Plan[],
  {posterior, draws: count, soldierYear, rule = relapseRules.default, withinYears = 10, ...options}: RobustOptions,
): Promise<Robustness | undefined> {
  requireCount('plans', plans.length, 2);
  requireCount('draws', count, 2);
  requireCount('runs', options.runs, 2);
  for (const plan of plans) applyPlan(compileFacts(scenario), plan);
  if (!(soldierYear >= 0)) throw new RangeError(`invalid soldier year: ${soldierYear} (US$, 0 or more)`);
  const {seed, onProgress, signal, ...sampling} = options;
  const draws = spreadDraws(posterior, count);
  let world: (Pick<Robustness, 'withinYears' | 'people' | 'persons'> & {weeks: number}) | undefined;
  const found = await inStages([...draws.entries()], {onProgress, signal}, async ([index, draw], watch) => {
    const parameters = useDraw(posterior, draw);
    const made = await ensembles(scenario, plans, {...sampling, ...watch, seed: `${seed}/${index}`, parameters});
    const [{runs, persons}] = made;
    const {weeks, years} = horizonOf(runs[0], withinYears);
    world ??= {withinYears: years, people: runs[0].people, persons, weeks};
    return made.map(ensemble => readingOf(ensemble, {weeks, rule}));
  });
  if (!world || found.length < 2) return undefined;
  const {weeks, ...about} = world;
  const byPlan = plans.map((_, plan) => found.map(readings => readings[plan]));
  return {
    scenario: {name: scenario.name, title: scenario.title},
    seed,
    engine: engineVersion,
    rule,
    ...about,
    draws: draws.slice(0, found.length),
    runs: sampling.runs,
    soldierYear,
    drawError: drawError(byPlan),
    plans: plansOf(
      plans.map((plan, index) => ({plan, aid: aidOf(scenario, plan, weeks), readings: byPlan[index]})),
      soldierYear,
    ),
  };
}

function readingOf({runs}: Ensemble, {weeks, rule}: {readonly weeks: number; readonly rule: RelapseRule}): Reading {
  const relapsed = (run: Run): number => ((relapseWeek(run, rule) ?? Number.POSITIVE_INFINITY) < weeks ? 1 : 0);
  return {relapsed: runs.map(relapsed), missionYears: runs.map(run => missionYears(run, weeks))};
}

interface Tried {
  readonly plan: Plan;
  /** US$ until the horizon. */
  readonly aid: number;
  /** One for each draw. */
  readonly readings: readonly Reading[];
}

function plansOf(tried: readonly Tried[], soldierYear: number): readonly PlanRobustness[] {
  const shares = tried.map(({readings}) => readings.map(({relapsed}) => mean(relapsed)));
  const missions = tried.map(({readings}) => readings.map(reading => soldierYear * mean(reading.missionYears)));
  const costs = tried.map(({aid}, index) => missions[index].map(mission => mission + aid));
  return regrets(shares).map(({dominatedBy, ...regret}, index) => {
    const {plan, aid, readings} = tried[index];
    return {
      plan: {name: plan.name, title: plan.title},
      relapse: quantileBand(readings.map(({relapsed}) => relapsed)),
      byDraw: shares[index],
      regret,
      dominatedBy: dominatedBy.map(other => tried[other].plan.name),
      cost: {mission: mean(missions[index]), aid},
      unpriced: unpricedLevers(plan),
      ...(index > 0 && {
        against: atLeastPaired(
          costPerAverted(less(costs[index], costs[0]), less(shares[0], shares[index])),
          tried[0].readings,
          readings,
        ),
      }),
    };
  });
}

/** Where no draw differs from another, Student's interval of relapses averted is a point; Tango's of the pairs is not. */
function atLeastPaired(
  found: CostPerAverted,
  reference: readonly Reading[],
  other: readonly Reading[],
): CostPerAverted {
  const before = reference.flatMap(({relapsed}) => relapsed);
  const after = other.flatMap(({relapsed}) => relapsed);
  const only = (values: readonly number[], others: readonly number[]): number =>
    values.filter((value, at) => value > others[at]).length;
  const counts = {onlyA: only(after, before), onlyB: only(before, after), pairs: before.length};
  const {level, low, high} = pairedInterval(counts, 0.9);
  const own = found.averted.interval ?? {low, high};
  const interval = {level, low: Math.min(low, own.low), high: Math.max(high, own.high)};
  return {...found, averted: {...found.averted, interval}};
}

/** Root mean square of the standard errors of plans against the reference under one draw. */
function drawError([reference, ...others]: readonly (readonly Reading[])[]): number {
  const variances = others.map(readings => {
    const pairs = readings.map(({relapsed}, draw) => less(relapsed, reference[draw].relapsed));
    return varianceComponents(pairs).within / pairs[0].length;
  });
  return Math.sqrt(mean(variances));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const less = (values: readonly number[], others: readonly number[]): readonly number[] =>
  values.map((value, at) => value - others[at]);
