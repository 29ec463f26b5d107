import type {RunRange} from '@postbellum/experiments';
import type {Plan} from '@postbellum/sim-core';
import type {PlanResult} from '../run/messages.ts';
import {isUnfinished, type LabState, plansToRun, type Results, type ShownResult} from './lab-state.ts';
import {planOf, shippedPlan} from './settings.ts';

/** A plan to be run, by letter, and what there is of it where the run goes on. */
export interface PlanToMake {
  readonly letter: keyof Results;
  readonly plan: Plan;
  readonly made?: PlanResult;
}

/** What a run has to make now. */
export interface Work {
  readonly plans: readonly PlanToMake[];
  /** Numbers of the runs that are missing, the same under every plan. */
  readonly numbers: readonly RunRange[];
  /** Whether it goes on with runs that are there. */
  readonly goesOn: boolean;
}

/**
 * What a run has to make now: run i has the seed `<seed>/<i>` whenever it is made, so a run that was stopped, or one of
 * fewer histories, goes on with those that are missing.
 */
export function workOf(state: LabState, beyondStored: boolean): Work {
  const {settings, scenario, run} = state;
  const asked = plansToRun(state, beyondStored);
  const made = madeHere(run?.results ?? {});
  const letters = Object.keys(made);
  if (!run || !isUnfinished(run, settings) || asked.some(({letter}) => !letters.includes(letter))) {
    return {plans: asked, numbers: [[0, settings.runs]], goesOn: false};
  }
  const all = {a: shippedPlan(scenario, settings.a), b: planOf(settings.b, scenario)};
  const plans = (['a', 'b'] as const).flatMap(letter => {
    const result = made[letter];
    return result ? [{letter, plan: all[letter], made: result}] : [];
  });
  return {plans, numbers: missingFrom(plans[0].made.counts.ranges, settings.runs), goesOn: true};
}

/** Results that are of this device: of stored ones no more is to be made. */
const madeHere = ({a, b}: Results): {readonly a?: PlanResult; readonly b?: PlanResult} => ({
  ...(a && isWhole(a) && {a}),
  ...(b && isWhole(b) && {b}),
});

const isWhole = (result: ShownResult): result is PlanResult => result.rows !== undefined;

/** Numbers below `runs` that are in none of the ranges, which rise. */
export function missingFrom(ranges: readonly RunRange[], runs: number): readonly RunRange[] {
  const ends = [0, ...ranges.map(([, until]) => until)];
  const starts = [...ranges.map(([from]) => from), runs];
  return ends.flatMap((from, index): readonly RunRange[] => {
    const until = Math.min(starts[index], runs);
    return from < until ? [[from, until]] : [];
  });
}
