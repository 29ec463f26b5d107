import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {BadUse} from '../bad-use.ts';
import {csvRows} from './csv-rows.ts';
import type {SweepFolder} from './sweep-folder.ts';

/** Mean of each measure at each point, [plan][measure][point], from points.csv. Throws BadUse where a mean is missing. */
export function pointOutputs({path, sweep}: SweepFolder): readonly (readonly Float64Array[])[] {
  const {plans, measures, points} = sweep;
  const outputs = plans.map(() => measures.map(() => new Float64Array(points.length)));
  const [heads, ...rows] = csvRows(readFileSync(join(path, 'points.csv'), 'utf8'));
  const columns = measures.map(name => heads.cells.lastIndexOf(name));
  for (const {cells} of rows) {
    const point = Number(cells[0]);
    const plan = plans.findIndex(({name}) => name === cells[1]);
    for (const [measure, column] of columns.entries()) {
      if (cells[column] === '') {
        throw new BadUse(
          `missing result: point ${point} under ${cells[1]} (every history failed, as failures.csv says)`,
        );
      }
      outputs[plan][measure][point] = Number(cells[column]);
    }
  }
  return outputs;
}
