import {type Channel, type Plan, type Run, relapseWeek} from '@postbellum/sim-core';
import type {Executor, Task, Watch, Work} from '../executor.ts';
import {overridesAt, planAt} from './point.ts';
import {runsOfBatch, type Sweep, type SweepRun} from './sweep.ts';
import {measureNamed, type SweepMeasure} from './sweep-measure.ts';

/** What is kept of a history. */
export interface HistoryReading {
  /** Week of relapse; undefined where it never came. */
  readonly relapseWeek: number | undefined;
  /** Deaths by channel over all weeks, persons. */
  readonly deaths: Readonly<Record<Channel, number>>;
  /** One number per measure of the sweep, in their order. */
  readonly measures: readonly number[];
}

/** A history of a sweep, and what came of it: a reading, or why it failed twice. */
export type SweepRow = SweepRun & ({readonly reading: HistoryReading} | {readonly failure: string});

/**
 * Computes the histories of a batch in their order: a function of sweep and batch alone. A history that fails is tried
 * once more; one that fails again is a row that says why. Stopped before the end, it throws the signal's reason.
 */
export async function computeBatch(
  sweep: Sweep,
  batch: number,
  {executor, onProgress, signal}: Watch & {readonly executor: Executor},
): Promise<readonly SweepRow[]> {
  const read = readerOf(sweep);
  const runs = runsOfBatch(sweep, batch);
  const rows: SweepRow[] = [];
  for (const group of byPoint(runs)) {
    const work = workAt(sweep, group);
    const before = rows.length;
    const progress = (done: number): void => onProgress?.(before + done, runs.length);
    const made = await attempted(executor, work, {signal, onProgress: progress});
    for (const [index, each] of made.entries()) {
      rows.push({...group[index], ...(each instanceof Error ? {failure: oneLine(each)} : {reading: read(each)})});
    }
  }
  return rows;
}

/** Histories of a batch in groups that share a point, and thus a world. */
function byPoint(runs: readonly SweepRun[]): readonly (readonly SweepRun[])[] {
  const groups = new Map<number, SweepRun[]>();
  for (const run of runs) groups.set(run.point, [...(groups.get(run.point) ?? []), run]);
  return [...groups.values()];
}

function workAt({scenario, people, weeks, factors, points, plans}: Sweep, runs: readonly SweepRun[]): Work {
  const point = points[runs[0].point];
  const changed = new Map<number, Plan>();
  for (const {plan} of runs) if (!changed.has(plan)) changed.set(plan, planAt(plans[plan], factors, point));
  const tasks = runs.map(({plan, seed}): Task => ({plan: changed.get(plan) ?? plans[plan], seed}));
  return {scenario, people, weeks, parameters: overridesAt(factors, point), tasks};
}

/** All tasks at once; where one fails, each on its own, which is the second try of the one that failed. */
async function attempted(executor: Executor, work: Work, watch: Watch): Promise<readonly (Run | Error)[]> {
  try {
    return await completed(executor, work, watch);
  } catch {
    watch.signal?.throwIfAborted();
  }
  const made: (Run | Error)[] = [];
  for (const task of work.tasks) {
    made.push(await alone(executor, {...work, tasks: [task]}, watch));
    watch.onProgress?.(made.length, work.tasks.length);
  }
  return made;
}

async function alone(executor: Executor, work: Work, {signal}: Watch): Promise<Run | Error> {
  try {
    const [run] = await completed(executor, work, {signal});
    return run;
  } catch (error) {
    signal?.throwIfAborted();
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Every run of the work; throws the signal's reason where it was stopped before all were made. */
async function completed(executor: Executor, work: Work, watch: Watch): Promise<readonly Run[]> {
  const {runs} = await executor.execute(work, watch);
  watch.signal?.throwIfAborted();
  return runs.filter(run => run !== undefined);
}

function readerOf({measures, rule}: Sweep): (run: Run) => HistoryReading {
  const named = measures.map(requiredMeasure);
  return run => ({
    relapseWeek: relapseWeek(run, rule),
    deaths: {
      'state-based': total(run.deaths['state-based']),
      'one-sided': total(run.deaths['one-sided']),
      communal: total(run.deaths.communal),
    },
    measures: named.map(measure => nineDigits(measure(run, rule))),
  });
}

function requiredMeasure(name: string): SweepMeasure {
  const measure = measureNamed(name);
  if (!measure) throw new RangeError(`unknown measure: ${name}`);
  return measure;
}

const total = (values: Float64Array): number => nineDigits(values.reduce((sum, value) => sum + value, 0));

/** Results of logarithms differ in the last digit between engines; nine digits do not. */
const nineDigits = (value: number): number => Number(value.toPrecision(9));

const oneLine = ({message}: Error): string => message.replace(/\s+/g, ' ');
