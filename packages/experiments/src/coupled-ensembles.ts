import {type Coupling, couplings, type Plan, type Run, type Scenario} from '@postbellum/sim-core';
import {type Ensemble, type Sampling, seedsOf, worldOptions} from './ensemble.ts';
import {sequential} from './executor/sequential.ts';
import type {Executor, Watch} from './executor.ts';

export interface CoupledEnsemblesOptions extends Omit<Sampling, 'leaveOut'>, Watch {
  /** A plan for each country, by the name of its scenario. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Where the runs are computed; one after another in this thread if absent. */
  readonly executor?: Executor | undefined;
}

/** An ensemble of each country, by the name of its scenario, for each way they can hear of each other. */
export type CoupledEnsembles = Readonly<Record<Coupling, Readonly<Record<string, Ensemble>>>>;

/**
 * Simulates countries next door to each other `runs` times in each coupling, on shared luck: run i of every country and
 * coupling has the same seed. Couplings take turns run by run; stopped early, it keeps the seeds that were finished in
 * every coupling. Throws `invalid runs`, `invalid seed`, `missing plan`, `invalid scenarios` where they are not next door
 * to each other, `failed run`, and the reason of the signal where it is stopped before the first run is done.
 */
export async function coupledEnsembles(
  scenarios: readonly Scenario[],
  {plans, executor = sequential(), onProgress, signal, ...options}: CoupledEnsemblesOptions,
): Promise<CoupledEnsembles> {
  const [own, ...others] = scenarios.map(scenario => ({scenario, plan: planFor(scenario, plans)}));
  const tasks = seedsOf(options).flatMap(seed => couplings.map(coupling => ({plan: own.plan, seed, coupling})));
  const work = {scenario: own.scenario, beside: others, tasks, ...worldOptions(options)};
  const outcome = await executor.execute(work, {onProgress, signal});
  const outcomes = [outcome, ...(outcome.beside ?? [])];
  const isWhole = (task: number): boolean => {
    const first = task - (task % couplings.length);
    return outcomes.every(({runs}) => couplings.every((_, index) => runs[first + index] !== undefined));
  };
  const countries = [own, ...others].map((country, index) => ({...country, ...outcomes[index]}));
  const ensemblesIn = (coupling: Coupling) =>
    Object.fromEntries(
      countries.map(({scenario, plan, runs, persons}) => {
        const made = runs.filter(
          (run, task): run is Run => run !== undefined && tasks[task].coupling === coupling && isWhole(task),
        );
        return [scenario.name, {scenario, plan, options, runs: made, persons}];
      }),
    );
  return {
    history: ensemblesIn('history'),
    alone: ensemblesIn('alone'),
    together: ensemblesIn('together'),
  };
}

function planFor({name}: Scenario, plans: Readonly<Record<string, Plan>>): Plan {
  if (!Object.hasOwn(plans, name)) throw new RangeError(`missing plan: ${name} (one for each scenario)`);
  return plans[name];
}
