import type {Plan, Scenario} from '@postbellum/sim-core';
import {type Ensemble, type EnsemblesOptions, ensembles} from './ensemble.ts';
import {requireCount} from './statistics/count.ts';

export interface EnsemblesUntilOptions extends EnsemblesOptions {
  /** The most that is made. */
  readonly runs: number;
  /** Whether what was made so far is enough; asked after every `chunk` runs of each plan. */
  readonly enough: (soFar: readonly Ensemble[]) => boolean;
  /** Runs of each plan between two looks, 50 if absent: where it stops depends on the luck alone, not on the hands. */
  readonly chunk?: number;
}

/**
 * Simulates a scenario under several plans on shared luck until it is enough, `runs` times each at most. Run i is the
 * run i of `ensembles`, wherever it stops. Looking again and again makes intervals somewhat too narrow where a share is
 * small: with few runs luck alone may make it look settled.
 */
export async function ensemblesUntil(
  scenario: Scenario,
  plans: readonly Plan[],
  {enough, chunk = 50, onProgress, ...options}: EnsemblesUntilOptions,
): Promise<Ensemble[]> {
  requireCount('chunk', chunk, 1);
  const {runs, signal, firstRun = 0} = options;
  const most = runs * plans.length;
  let made: Ensemble[] = [];
  for (let done = 0; done === 0 || (done < runs && !signal?.aborted && !enough(made)); done += chunk) {
    const before = done * plans.length;
    try {
      const next = await ensembles(scenario, plans, {
        ...options,
        firstRun: firstRun + done,
        runs: Math.min(chunk, runs - done),
        onProgress: more => onProgress?.(before + more, most),
      });
      made = next.map((part, plan) => joined(made[plan], part, {firstRun, runs}));
    } catch (error) {
      // Stopped before the first run of a chunk.
      if (made.length === 0 || !signal?.aborted || error !== signal.reason) throw error;
    }
  }
  return made;
}

function joined(before: Ensemble | undefined, part: Ensemble, sampling: {firstRun: number; runs: number}): Ensemble {
  const options = {...part.options, ...sampling};
  return {...part, options, runs: [...(before?.runs ?? []), ...part.runs]};
}
