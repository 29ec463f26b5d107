import {createSimulation, type Simulation} from '@postbellum/sim-core';
import {type Executor, failedRun, sameWorld, type Work} from '../executor.ts';
import {nextTurn} from './next-turn.ts';
import {outcomeStore} from './outcome-store.ts';
import {taskRunner} from './task-runner.ts';

/**
 * Computes one run after another where it is called, giving way to other events of the page or process in between.
 * Work that follows in the same world uses that world again.
 */
export function sequential(create: typeof createSimulation = createSimulation): Executor {
  let last: {readonly work: Work; readonly simulation: Simulation} | undefined;
  return {
    async execute(work, {onProgress, signal} = {}) {
      signal?.throwIfAborted();
      const {tasks} = work;
      const runner = taskRunner(work, last && sameWorld(last.work, work) ? last.simulation : undefined, create);
      last = {work, simulation: runner.simulation};
      const {outcome, put} = outcomeStore(work);
      for (let task = 0; task < tasks.length && !signal?.aborted; task++) {
        try {
          put(task, runner.run(tasks[task]));
        } catch (error) {
          throw failedRun(tasks[task], error);
        }
        onProgress?.(task + 1, tasks.length);
        await nextTurn();
      }
      return outcome;
    },
    close: () => {
      last = undefined;
      return Promise.resolve();
    },
  };
}
