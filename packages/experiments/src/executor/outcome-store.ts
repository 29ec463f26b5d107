import type {SavedRun} from '@postbellum/sim-core';
import type {Outcome, Work} from '../executor.ts';
import type {Made} from './task-runner.ts';

/** Keeps what came of each task. */
export interface OutcomeStore {
  readonly outcome: Outcome;
  put(task: number, made: Made): void;
}

/** A store without a run yet. */
export function outcomeStore({tasks, beside}: Work): OutcomeStore {
  const none = (): {runs: (SavedRun | undefined)[]; persons: number} => ({
    runs: tasks.map(() => undefined),
    persons: 0,
  });
  const others = beside?.map(none);
  const outcome = {...none(), ...(others && {beside: others})};
  return {
    outcome,
    put(task, {run, persons, beside: made = []}) {
      outcome.runs[task] = run;
      outcome.persons = persons;
      made.forEach((other, index) => {
        if (!others) return;
        others[index].runs[task] = other.run;
        others[index].persons = other.persons;
      });
    },
  };
}
