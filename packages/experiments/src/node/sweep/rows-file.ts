import {allowedNames} from '@postbellum/scenarios';
import type {Factor} from '../../sweep/factor.ts';
import {type CsvRow, csvRows} from './csv-rows.ts';

/** Points of a CSV text, [point][factor]: one column per factor in any order; or every fault, each with its line. */
export function readRows(
  text: string,
  factors: readonly Factor[],
): {readonly points: readonly (readonly number[])[]} | {readonly faults: readonly string[]} {
  try {
    const [heads, ...rows] = csvRows(text);
    if (!heads) return {faults: ['line 1: missing heads (the names of the factors)']};
    const faults = [...headFaults(heads, factors), ...rows.flatMap(row => rowFaults(row, heads, factors))];
    if (rows.length === 0) faults.push('line 2: missing rows (one row per point)');
    if (faults.length > 0) return {faults};
    const columns = factors.map(({name}) => heads.cells.indexOf(name));
    return {points: rows.map(({cells}) => columns.map(column => Number(cells[column])))};
  } catch (error) {
    return {faults: [error instanceof Error ? error.message : String(error)]};
  }
}

function headFaults({line, cells}: CsvRow, factors: readonly Factor[]): string[] {
  const names = factors.map(({name}) => name);
  return [
    ...cells
      .filter(head => !names.includes(head))
      .map(head => `line ${line}: unknown column "${head}" (${allowedNames(head, names)})`),
    ...cells
      .filter((head, index) => cells.indexOf(head) < index)
      .map(head => `line ${line}: repeated column "${head}" (each once)`),
    ...names
      .filter(name => !cells.includes(name))
      .map(name => `line ${line}: missing column "${name}" (one per factor)`),
  ];
}

function rowFaults({line, cells}: CsvRow, heads: CsvRow, factors: readonly Factor[]): string[] {
  const expected = heads.cells.length;
  if (cells.length !== expected)
    return [`line ${line}: invalid row of ${cells.length} cells (${expected}, as the heads)`];
  return factors.flatMap(({name, low, high}) => {
    const column = heads.cells.indexOf(name);
    if (column < 0) return [];
    const text = cells[column].trim();
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value >= low && value <= high) return [];
    const found = text === '' ? 'empty cell' : `invalid number ${text}`;
    return [`line ${line}: ${found} in column ${name} (from ${low} to ${high})`];
  });
}
