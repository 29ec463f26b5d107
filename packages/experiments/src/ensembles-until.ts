import type {Plan, Scenario} from '@postbellum/sim-core';
import type {Ensemble} from './ensemble.ts';
import {type EnsemblePartsOptions, ensembleParts} from './ensemble-parts.ts';

export interface EnsemblesUntilOptions extends EnsemblePartsOptions {
  /** The most that is made. */
  readonly runs: number;
  /**
   * Whether what was made so far is enough; asked after every part, so that where it stops depends on `partRuns` and the
   * luck alone, not on the hands.
   */
  readonly enough: (soFar: readonly Ensemble[]) => boolean;
}

/**
 * Simulates a scenario under several plans on shared luck until it is enough, `runs` times each at most. Run i is the
 * run i of `ensembles`, wherever it stops. Looking again and again makes intervals somewhat too narrow where a share is
 * small: with few runs luck alone may make it look settled.
 */
export async function ensemblesUntil(
  scenario: Scenario,
  plans: readonly Plan[],
  {enough, ...options}: EnsemblesUntilOptions,
): Promise<readonly Ensemble[]> {
  const {runs, firstRun = 0} = options;
  let made: readonly Ensemble[] = [];
  for await (const part of ensembleParts(scenario, plans, options)) {
    made = part.map((ensemble, plan) => ({
      ...ensemble,
      options: {...ensemble.options, firstRun, runs},
      runs: [...(made[plan]?.runs ?? []), ...ensemble.runs],
    }));
    if (enough(made)) break;
  }
  return made;
}
