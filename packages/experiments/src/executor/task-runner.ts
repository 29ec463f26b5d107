import {createSimulation, type SavedRun, type Simulation} from '@postbellum/sim-core';
import type {Task, Work} from '../executor.ts';
import {coupledRunner} from './coupled-runner.ts';

/** A run, with the world where it was saved, and the persons its agents stand for. */
export interface RunMade {
  readonly run: SavedRun;
  readonly persons: number;
}

/** What comes of one task. */
export interface Made extends RunMade {
  /** The same of each country beside, in the order of the work. */
  readonly beside?: readonly RunMade[];
}

/** Makes one run after another of a piece of work, in as few worlds as their scenarios need. */
export interface TaskRunner {
  /** The world of the work's own scenario. */
  readonly simulation: Simulation;
  run(task: Task): Made;
}

/** A runner of the work; `shared` is a simulation of its scenario from work before in the same world. */
export function taskRunner(
  work: Work,
  shared?: Simulation,
  create: typeof createSimulation = createSimulation,
): TaskRunner {
  const {scenario, beside, tasks: _, weeks, ...world} = work;
  if (beside) return coupledRunner({...work, beside});
  const simulation = shared ?? create(scenario, world);
  const length = weeks === undefined ? {} : {weeks};
  let last = simulation;
  return {
    simulation,
    run({scenario: own = scenario, ...task}) {
      if (own === scenario) last = simulation;
      else if (last.scenario !== own) last = create(own, world);
      return {run: last.run({...task, ...length}), persons: last.world.persons};
    },
  };
}
