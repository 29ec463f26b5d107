import {createSimulation, type Run, type Simulation} from '@postbellum/sim-core';
import {type Executor, failedRun, sameWorld, type Work} from '../executor.ts';

/**
 * Computes one run after another where it is called, giving way to other events of the page or process in between.
 * Work that follows in the same world uses that world again.
 */
export function sequential(create: typeof createSimulation = createSimulation): Executor {
  let last: {readonly work: Work; readonly simulation: Simulation} | undefined;
  return {
    async execute(work, {onProgress, signal} = {}) {
      signal?.throwIfAborted();
      const {scenario, tasks, weeks, ...world} = work;
      const simulation = last && sameWorld(last.work, work) ? last.simulation : create(scenario, world);
      last = {work, simulation};
      const runs: (Run | undefined)[] = tasks.map(() => undefined);
      for (let task = 0; task < tasks.length && !signal?.aborted; task++) {
        try {
          runs[task] = simulation.run({...tasks[task], ...(weeks === undefined ? {} : {weeks})});
        } catch (error) {
          throw failedRun(tasks[task], error);
        }
        onProgress?.(task + 1, tasks.length);
        await nextTurn();
      }
      return {runs, persons: simulation.world.persons};
    },
    close: () => {
      last = undefined;
      return Promise.resolve();
    },
  };
}

const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
