/** A cell of a table; absent values become empty cells. */
export type Cell = string | number | undefined;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
}

/** One line of comma-separated values as in RFC 4180; numbers are written with the fewest digits that read back equal. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
