import {createSimulation, type Run} from '@postbellum/sim-core';
import {type Executor, failedRun} from '../executor.ts';

/** Computes one run after another where it is called, giving way to other events of the page or process in between. */
export function sequential(create: typeof createSimulation = createSimulation): Executor {
  return {
    async execute({scenario, tasks, weeks, ...world}, {onProgress, signal} = {}) {
      signal?.throwIfAborted();
      const simulation = create(scenario, world);
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
    close: () => Promise.resolve(),
  };
}

const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
