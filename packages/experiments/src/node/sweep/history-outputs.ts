import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvRows} from './csv-rows.ts';
import type {SweepFolder} from './sweep-folder.ts';

/** Each measure of each history, [plan][measure][point][history], from runs.csv; NaN where a history failed. */
export function historyOutputs({path, sweep}: SweepFolder): readonly (readonly (readonly Float64Array[])[])[] {
  const {plans, measures, points, runs} = sweep;
  const outputs = plans.map(() => measures.map(() => points.map(() => new Float64Array(runs).fill(Number.NaN))));
  const [heads, ...rows] = csvRows(readFileSync(join(path, 'runs.csv'), 'utf8'));
  const columns = measures.map(name => heads.cells.lastIndexOf(name));
  const names = plans.map(({name}) => name);
  for (const {cells} of rows) {
    const [point, plan, run] = cells;
    for (const [measure, column] of columns.entries()) {
      if (cells[column] === '') continue;
      outputs[names.indexOf(plan)][measure][Number(point)][Number(run)] = Number(cells[column]);
    }
  }
  return outputs;
}
