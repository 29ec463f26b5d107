import {createCoupledSimulation} from '@postbellum/sim-core';
import type {Beside, Work} from '../executor.ts';
import type {TaskRunner} from './task-runner.ts';

/** A runner of work that has countries beside its own: all of them live through each task. */
export function coupledRunner({
  scenario,
  beside,
  tasks: _,
  weeks,
  ...world
}: Work & {beside: readonly Beside[]}): TaskRunner {
  const pair = createCoupledSimulation([scenario, ...beside.map(other => other.scenario)], world);
  const [simulation, ...others] = pair.simulations;
  const plansBeside = Object.fromEntries(beside.map(({scenario: {name}, plan}) => [name, plan]));
  const length = weeks === undefined ? {} : {weeks};
  return {
    simulation,
    run({plan, seed, coupling = 'together'}) {
      const runs = pair.run({plans: {...plansBeside, [scenario.name]: plan}, seed, coupling, ...length});
      return {
        run: runs[scenario.name],
        persons: simulation.world.persons,
        beside: others.map(({scenario: {name}, world: {persons}}) => ({run: runs[name], persons})),
      };
    },
  };
}
