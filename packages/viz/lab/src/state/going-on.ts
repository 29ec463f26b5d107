import {type RunRange, runsCounted} from '@postbellum/experiments';
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

/** Histories that several plans lack alike. */
export interface Piece {
  readonly plans: readonly PlanToMake[];
  /** Numbers of the histories, the same under every plan. */
  readonly numbers: readonly RunRange[];
}

/** What a run has to make now. */
export interface Work {
  readonly plans: readonly PlanToMake[];
  /** What it makes, one after the other. */
  readonly pieces: readonly Piece[];
  /** Whether something is there of every plan. */
  readonly goesOn: boolean;
}

/**
 * What a run has to make now: run i has the seed `<seed>/<i>` whenever it is made, so a run that was stopped, or one of
 * fewer histories, goes on with those that are missing. Each plan first makes those that others have, then all make the
 * rest together. Where none is missing all are made again.
 */
export function workOf(state: LabState, beyondStored: boolean): Work {
  const {settings, scenario} = state;
  const {runs} = settings;
  const plans = plansToRun(state, beyondStored).map(({letter, plan}) => {
    const made = madeOf(state, plan);
    return {letter, plan: planOf(plan, scenario), ...(made && {made})};
  });
  const rest = missingFrom(plans.flatMap(rangesOf), runs);
  const behind = plans.map(plan => JSON.stringify(missingFrom([...rangesOf(plan), ...rest], runs)));
  const pieces = [...new Set(behind)]
    .map((numbers): Piece => ({plans: plans.filter((_, at) => behind[at] === numbers), numbers: JSON.parse(numbers)}))
    .concat({plans, numbers: rest})
    .filter(({numbers}) => numbers.length > 0);
  if (pieces.length > 0) return {plans, pieces, goesOn: plans.every(({made}) => made !== undefined)};
  const again = plans.map(({letter, plan}) => ({letter, plan}));
  return {plans: again, pieces: [{plans: again, numbers: [[0, runs]]}], goesOn: false};
}

const rangesOf = ({made}: PlanToMake): readonly RunRange[] => made?.counts.ranges ?? [];

/** How many histories pieces are, each counted under every plan. */
export const historiesIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, {plans, numbers}) => sum + plans.length * runsCounted({ranges: numbers}), 0);

/** Numbers below `runs` that are in none of the ranges. */
export function missingFrom(ranges: readonly RunRange[], runs: number): readonly RunRange[] {
  const missing: RunRange[] = [];
  let next = 0;
  for (const [from, until] of [...ranges, [runs, runs] as const].sort(([one], [other]) => one - other)) {
    if (next < Math.min(from, runs)) missing.push([next, Math.min(from, runs)]);
    next = Math.max(next, until);
  }
  return missing;
}
