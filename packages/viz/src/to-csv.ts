import {csvFormatRow} from 'd3';
import type {TableData} from './chart-element.ts';

/**
 * A table of a chart as comma-separated values (RFC 4180): a line of columns, then the rows, numbers with a point in
 * every language. The last column, `simulated`, is `true` for what the model made and `false` for what is on record.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection): names of plans
 * and factors come from files of others.
 */
export function toCSV({columns, rows, simulated = true}: TableData): string {
  const lines = [[...columns, 'simulated'], ...rows.map(row => [...row, String(simulated)])];
  return lines.map(line => `${csvFormatRow(line.map(cell))}\r\n`).join('');
}

const cell = (value: string | number): string =>
  typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value);
