import {tessera} from '@postbellum/scenarios';
import {plan, type Run, relapseRules} from '@postbellum/sim-core';
import type {Executor, Task, Work} from '../executor.ts';
import type {Factor} from './factor.ts';
import {type Sweep, type SweepSettings, sweepOf} from './sweep.ts';

export const guarantee: Factor = {
  kind: 'parameter',
  name: 'commitment.guarantee',
  mechanism: 'commitment',
  parameter: 'guarantee',
  unit: '1/year',
  low: 0.2,
  high: 1.2,
  scale: 'linear',
};

export const troops: Factor = {
  kind: 'lever',
  name: 'troops',
  lever: 'troops',
  change: 'multiply',
  unit: 'times the plan',
  low: 0,
  high: 2,
  scale: 'linear',
};

export const asItWas = plan({name: 'history', title: 'As it was', summary: 'As it was.', changes: []});

/** A sweep of four points, one plan and three runs in batches of five, with changes. */
export function smallSweep(changes: Partial<SweepSettings> = {}): Sweep {
  return sweepOf({
    scenario: tessera,
    plans: [asItWas],
    seed: 'small',
    runs: 3,
    people: 2_000,
    weeks: 8,
    rule: relapseRules['any-resumption'],
    factors: [guarantee, troops],
    design: {kind: 'grid', levels: 2},
    measures: ['relapsed', 'mean.logHazard'],
    batch: 5,
    ...changes,
  });
}

/** Invents runs at once from seed and parameters alone, in place of simulating; some fail where `failing` says so. */
export function inventing(failing: (task: Task) => boolean = () => false): Executor {
  return {
    async execute(work, {onProgress, signal} = {}) {
      signal?.throwIfAborted();
      const runs = work.tasks.map((task, index) => {
        if (failing(task)) throw new Error(`failed run: seed ${task.seed} (not a\nnumber)`);
        onProgress?.(index + 1, work.tasks.length);
        return invented(work, task);
      });
      await new Promise(resolve => setTimeout(resolve));
      return {runs, persons: 1};
    },
    close: () => Promise.resolve(),
  };
}

function invented({parameters, weeks = 8}: Work, {seed, plan: {name, changes}}: Task): Run {
  const run = Number(seed.split('/')[1]);
  const deaths = run % 2 === 0 ? 30 : 1;
  const weekly = (value: number): Float64Array => new Float64Array(weeks).fill(value);
  const byChannel = {'state-based': weekly(deaths), 'one-sided': weekly(0), communal: weekly(run)};
  const value = (parameters?.commitment?.guarantee ?? 0.5) + changes.length / 10 + run / 7;
  const series = {logHazard: weekly(value), troops: Float64Array.from({length: weeks}, (_, week) => week)};
  const about = {scenario: 'tessera', plan: name, seed, start: '2001-01-01', weeks, people: 2_000, hash: ''};
  return {...about, deaths: byChannel, reported: byChannel, series};
}
