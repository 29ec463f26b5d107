import {firstWeekFrom, type IsoDate, type Run, type Scenario, weeksBetween} from '@postbellum/sim-core';
import type {Executor} from '../executor.ts';
import {asItWas} from '../patterns/pattern.ts';
import {valueOn} from '../statistics/observed-comparison.ts';
import {quantileSorted} from '../statistics/quantile-sorted.ts';
import type {Simulator} from './evaluate.ts';
import {type Free, overridesAt} from './free-parameter.ts';
import {type RecordPoint, recordSummaries} from './record-targets.ts';

export interface RecordSimulatorOptions {
  readonly free: readonly Free[];
  readonly scenario: Scenario;
  readonly until: IsoDate;
  /** Histories at each point. */
  readonly runs: number;
  readonly people: number;
  readonly executor: Executor;
}

/**
 * Histories of one country up to a day as a simulator for `recordTargets`. At each point of the record the median of the
 * histories counts, not their mean: in some histories war returns, and one of those would outweigh the others.
 */
export function recordSimulator({free, scenario, until, runs, people, executor}: RecordSimulatorOptions): Simulator {
  const summaries = recordSummaries(scenario, {until});
  const weeks = Math.min(firstWeekFrom(scenario.start, until) + 1, weeksBetween(scenario.start, scenario.end));
  return async (point, replicate, watch) => {
    const tasks = Array.from({length: runs}, (_, run) => ({plan: asItWas, seed: `${replicate}/${run}`}));
    const work = {scenario, tasks, weeks, people, parameters: overridesAt(free, point)};
    const outcome = await executor.execute(work, {signal: watch?.signal});
    const histories = outcome.runs.filter(run => run !== undefined);
    return summaries.map(({indicator, points}) => meanDistance(histories, indicator, points));
  };
}

/** Mean over points of the distance of the median history, in units of what the record accepts; above it is positive. */
function meanDistance(runs: readonly Run[], indicator: string, points: readonly RecordPoint[]): number {
  const distances = points.map(({on, value, accepted}) => {
    const values = Float64Array.from(runs, run => valueOn(run, indicator, on)).sort();
    return (quantileSorted(values, 0.5) - value) / accepted;
  });
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}
