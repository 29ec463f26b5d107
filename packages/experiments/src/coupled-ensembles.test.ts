import {coteDIvoire, liberia} from '@postbellum/scenarios';
import {couplings, type Run} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {type CoupleOptions, couple} from './couple.ts';
import {coupledEnsembles} from './coupled-ensembles.ts';
import {sequential} from './executor/sequential.ts';
import type {Executor} from './executor.ts';

const both = [liberia, coteDIvoire];
const plans = {liberia: liberia.plans[0], 'cote-divoire': coteDIvoire.plans[0]};
const options: CoupleOptions = {plans, seed: 'pair', runs: 3, people: 2_000, weeks: 60};

/** Leaves out tasks, as worker threads do that are stopped: three tasks a seed, one in each coupling. */
function leavingOut(missing: readonly number[]): Executor {
  const executor = sequential();
  const without = (runs: readonly (Run | undefined)[]): (Run | undefined)[] =>
    runs.map((run, task) => (missing.includes(task) ? undefined : run));
  return {
    ...executor,
    async execute(work, watch) {
      const {runs, beside = [], ...outcome} = await executor.execute(work, watch);
      return {
        ...outcome,
        runs: without(runs),
        beside: beside.map(other => ({...other, runs: without(other.runs)})),
      };
    },
  };
}

test('coupledEnsembles() keeps the seeds that every coupling has, where it was stopped out of order', async () => {
  const whole = await coupledEnsembles(both, options);
  const made = await coupledEnsembles(both, {...options, executor: leavingOut([1, 2, 5])});
  for (const coupling of couplings) {
    for (const {name} of both) expect(made[coupling][name].runs).toEqual([whole[coupling][name].runs[2]]);
  }
});

test('couple() measures the seeds that every coupling has, and nothing where none is whole', async () => {
  const findings = await couple(both, {...options, executor: leavingOut([1, 2, 5])});
  expect(findings).toHaveLength(2);
  for (const {couplings: each, differences} of findings) {
    expect(each.map(({runs}) => runs)).toEqual([1, 1, 1]);
    expect(differences.map(({pairs}) => pairs)).toEqual([1, 1]);
  }
  expect(await couple(both, {...options, executor: leavingOut([1, 3, 8])})).toEqual([]);
});
