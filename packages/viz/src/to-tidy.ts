import type {TableData} from './chart-element.ts';

/** A row of a table by the names of its columns. */
export type TidyRow = Readonly<Record<string, string | number | boolean>>;

/**
 * The rows of a table as objects, one observation each, as Observable Plot and Vega take them: numbers are numbers, days
 * are texts as YYYY-MM-DD, and `simulated` says whether the model made the row.
 */
export function toTidy({columns, rows, simulated = true}: TableData): readonly TidyRow[] {
  return rows.map(row => ({...Object.fromEntries(columns.map((column, i) => [column, row[i]])), simulated}));
}
