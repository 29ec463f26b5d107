import {csvLine, runsColumns} from '@postbellum/experiments';
import type {ShownResult} from '../state/lab-state.ts';

/** The rows of results as `runs.csv` of the command line has them, the plans of a run side by side. */
export function runsFile(results: readonly (ShownResult | undefined)[]): string {
  const tables = results.flatMap(result => (result?.rows ? [result.rows] : []));
  const rows = tables.length === 0 ? [] : tables[0].flatMap((_, index) => tables.map(each => each[index]));
  return [runsColumns.map(({name}) => name), ...rows].map(csvLine).join('');
}
