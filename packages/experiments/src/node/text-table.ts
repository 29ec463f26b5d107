import {columns, wrap} from './terminal.ts';

/** Cells between columns of a table. */
const gap = 2;

/**
 * A table in plain lines of at most 80 columns: the first column is text and is broken over several lines where it has
 * to be, the others are as wide as their widest cell. Columns in `right` are aligned to the right.
 */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  {right = []}: {readonly right?: readonly number[]} = {},
): readonly string[] {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(row => row[column].length)));
  const others = widths.slice(1).reduce((sum, width) => sum + gap + width, 0);
  widths[0] = Math.min(widths[0], columns - others);
  return [heads, ...rows].flatMap(row => {
    const [first = '', ...rest] = broken(row[0], widths[0]);
    const cells = [first, ...row.slice(1)].map((cell, column) =>
      right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    return [cells.join(' '.repeat(gap)).trimEnd(), ...rest];
  });
}

/** Text broken at a width, later lines indented. */
function broken(text: string, width: number): readonly string[] {
  return wrap(text, 2, width).split('\n');
}
