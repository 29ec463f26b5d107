import type {RunRange} from '@postbellum/experiments';
import type {Plan} from '@postbellum/sim-core';
import type {PlanResult} from '../run/messages.ts';
import {type LabState, madeOf, plansToRun} from './lab-state.ts';
import {type Letter, planOf} from './settings.ts';

/** A plan to be run, by letter, and what there is of it where the run goes on. */
export interface PlanToMake {
  readonly letter: Letter;
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
 * fewer histories, goes on with those that are missing. Plans of which other histories are missing begin anew together.
 */
export function workOf(state: LabState, beyondStored: boolean): Work {
  const {settings, scenario} = state;
  const asked = plansToRun(state, beyondStored).map(({letter, plan}) => {
    const made = madeOf(state, plan);
    return {letter, plan: planOf(plan, scenario), ...(made && {made})};
  });
  const [first] = asked.map(({made}) => made?.counts.ranges ?? []);
  const numbers = missingFrom(first, settings.runs);
  const goesOn =
    first.length > 0 &&
    numbers.length > 0 &&
    asked.every(({made}) => JSON.stringify(made?.counts.ranges) === JSON.stringify(first));
  if (goesOn) return {plans: asked, numbers, goesOn};
  return {plans: asked.map(({letter, plan}) => ({letter, plan})), numbers: [[0, settings.runs]], goesOn};
}

/** Numbers below `runs` that are in none of the ranges, which rise. */
export function missingFrom(ranges: readonly RunRange[], runs: number): readonly RunRange[] {
  const ends = [0, ...ranges.map(([, until]) => until)];
  const starts = [...ranges.map(([from]) => from), runs];
  return ends.flatMap((from, index): readonly RunRange[] => {
    const until = Math.min(starts[index], runs);
    return from < until ? [[from, until]] : [];
  });
}
