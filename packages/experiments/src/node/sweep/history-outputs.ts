import {rowsOf} from './merge-parts.ts';
import {runColumns} from './part-file.ts';
import type {SweepFolder} from './sweep-folder.ts';

/** Each measure of each history, [plan][measure][point][history], from the parts; NaN where a history failed. */
export function historyOutputs(folder: SweepFolder): readonly (readonly (readonly Float64Array[])[])[] {
  const {plans, measures, points, runs} = folder.sweep;
  const outputs = plans.map(() => measures.map(() => points.map(() => new Float64Array(runs).fill(Number.NaN))));
  const firstMeasure = runColumns(folder.sweep).length - measures.length;
  const names = plans.map(({name}) => name);
  for (const row of rowsOf(folder)) {
    const [point, plan, run] = row;
    const ofPlan = outputs[names.indexOf(plan)];
    for (const [measure, ofMeasure] of ofPlan.entries()) {
      const cell = row[firstMeasure + measure];
      if (cell !== '') ofMeasure[Number(point)][Number(run)] = Number(cell);
    }
  }
  return outputs;
}
