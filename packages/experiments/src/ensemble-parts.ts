import type {Plan, Scenario} from '@postbellum/sim-core';
import {type Ensemble, type EnsemblesOptions, ensembles} from './ensemble.ts';
import {requireCount} from './statistics/count.ts';
import {unlessStopped} from './unless-stopped.ts';

export interface EnsemblePartsOptions extends EnsemblesOptions {
  /** Runs of each plan in a part but the last, 50 if absent. What the runs are does not depend on it. */
  readonly partRuns?: number;
}

/**
 * Simulates a scenario under several plans on shared luck, part by part, so that whoever keeps no part can make any
 * number of runs in the memory of one. Each part is an ensemble of every plan with the same runs, by rising number; run
 * i is the run i of `ensembles`. Stopped early, it ends with the runs that were finished under every plan, and rejects
 * with the signal's reason where there was none.
 */
export async function* ensembleParts(
  scenario: Scenario,
  plans: readonly Plan[],
  {partRuns = 50, onProgress, ...options}: EnsemblePartsOptions,
): AsyncGenerator<readonly Ensemble[], void> {
  requireCount('runs of a part', partRuns, 1);
  requireCount('runs', options.runs, 1);
  const {runs, signal, firstRun = 0} = options;
  let any = false;
  for (let done = 0; done < runs && !signal?.aborted; done += partRuns) {
    const part = await unlessStopped(signal, () =>
      ensembles(scenario, plans, {
        ...options,
        firstRun: firstRun + done,
        runs: Math.min(partRuns, runs - done),
        onProgress: more => onProgress?.(done * plans.length + more, runs * plans.length),
      }),
    );
    const whole = part && underEveryPlan(part);
    if (!whole || whole[0].runs.length === 0) break;
    any = true;
    yield whole;
  }
  if (!any) signal?.throwIfAborted();
}

/** The runs that were finished under every plan. */
function underEveryPlan(part: readonly Ensemble[]): readonly Ensemble[] {
  const finished = part.map(({runs}) => new Set(runs.map(({seed}) => seed)));
  return part.map(ensemble => ({
    ...ensemble,
    runs: ensemble.runs.filter(({seed}) => finished.every(seeds => seeds.has(seed))),
  }));
}
