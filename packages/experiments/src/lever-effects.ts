import {
  applyPlan,
  compileFacts,
  type Interval,
  type Lever,
  type LeverName,
  leverNames,
  levers,
  type Plan,
  type Scenario,
} from '@postbellum/sim-core';
import {type EnsemblesOptions, ensembles} from './ensemble.ts';
import {withLevel} from './levels.ts';
import {inStages} from './stages.ts';
import {type Outcomes, outcomesOf} from './statistics/outcomes.ts';
import type {RelapseRiskOptions} from './statistics/relapse-counts.ts';

/**
 * How the effect found stands to the one the evidence expects; where the evidence expects no sign, which way the model
 * goes. `negligible`: it changes the hazard by less than 1 %. `unclear`: it is not told apart from none. `no contrast`:
 * in this country both levels decide the same.
 */
export type Verdict = 'as expected' | 'against' | 'lowers' | 'raises' | 'negligible' | 'unclear' | 'no contrast';

/**
 * What a lever does from its low to its high level on shared luck, beside what the evidence expects. Outcomes are those
 * of the high level less those of the low one, and absent without a contrast.
 */
export interface LeverEffect extends Partial<Outcomes> {
  readonly lever: LeverName;
  readonly title: string;
  /** Names of the levels compared. */
  readonly low: string;
  readonly high: string;
  readonly expected: Lever['expected'];
  readonly grade: Lever['grade'];
  readonly evidence: string;
  readonly verdict: Verdict;
}

export interface LeverEffectsOptions extends EnsemblesOptions, RelapseRiskOptions {
  /** Plan on top of which the levels are set. */
  readonly plan: Plan;
  /** Levers to try; all if absent. */
  readonly levers?: readonly LeverName[];
}

/**
 * Sets each lever to its low and to its high level over the whole scenario and compares pair by pair. Stopped early, it
 * gives the levers that were finished.
 */
export async function leverEffects(
  scenario: Scenario,
  {plan, levers: names = leverNames, rule, withinYears, onProgress, signal, ...options}: LeverEffectsOptions,
): Promise<readonly LeverEffect[]> {
  const risk = {...(rule && {rule}), ...(withinYears !== undefined && {withinYears})};
  const idle = names.filter(name => !hasContrast(scenario, plan, name));
  const tried = names.filter(name => !idle.includes(name));
  const found = await inStages(tried, {onProgress, signal}, async (name, watch): Promise<LeverEffect> => {
    const [low, high] = await ensembles(scenario, contrastOf(plan, name), {...options, ...watch});
    const outcomes = outcomesOf(low, high, risk);
    const {relapse, logHazard} = outcomes;
    const verdict = verdictOf(levers[name].expected, relapse.interval, logHazard.interval);
    return {...about(name), ...outcomes, verdict};
  });
  const done = [...found, ...idle.map((name): LeverEffect => ({...about(name), verdict: 'no contrast'}))];
  return names.flatMap(name => done.filter(({lever}) => lever === name));
}

/** Change of the log hazard below which a lever is called negligible. */
const negligible = 0.01;

/**
 * The verdict on an expected sign. Relapse decides where its interval leaves 0 out. Else the log hazard does, which is
 * much less noisy on shared luck: its interval may lie within what is negligible, or leave 0 out.
 */
export function verdictOf(
  expected: Lever['expected'],
  relapse: Pick<Interval, 'low' | 'high'>,
  logHazard: Pick<Interval, 'low' | 'high'> | undefined,
): Verdict {
  const told = signOf(relapse);
  if (told === 0 && logHazard && logHazard.low > -negligible && logHazard.high < negligible) return 'negligible';
  const sign = told || (logHazard ? signOf(logHazard) : 0);
  if (sign === 0) return 'unclear';
  const found = sign < 0 ? 'lowers' : 'raises';
  if (expected === 'mixed' || expected === 'unknown') return found;
  return expected === found ? 'as expected' : 'against';
}

function signOf({low, high}: Pick<Interval, 'low' | 'high'>): number {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}

function about(lever: LeverName): Omit<LeverEffect, 'verdict'> {
  const {title, contrast, expected, grade, evidence} = levers[lever];
  return {lever, title, low: contrast[0], high: contrast[1], expected, grade, evidence};
}

function contrastOf(plan: Plan, lever: LeverName): readonly [Plan, Plan] {
  const [low, high] = levers[lever].contrast;
  return [withLevel(plan, lever, low), withLevel(plan, lever, high)];
}

function hasContrast(scenario: Scenario, plan: Plan, lever: LeverName): boolean {
  const facts = compileFacts(scenario);
  const [low, high] = contrastOf(plan, lever).map(level => {
    applyPlan(facts, level);
    return facts.decisions[lever].slice();
  });
  return low.some((value, week) => value !== high[week]);
}
