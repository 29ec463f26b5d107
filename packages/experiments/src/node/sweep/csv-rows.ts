/** A row of comma-separated values and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Rows of a text as in RFC 4180; empty lines are passed over. Throws `invalid CSV` where a quote is out of place. */
export function* csvRows(text: string): Generator<CsvRow> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    for (let separator = ','; separator === ','; ) {
      cell.lastIndex = at;
      const found = cell.exec(text);
      if (!found) throw new RangeError(`invalid CSV at line ${line} (a quote or a line break is out of place)`);
      at += found[0].length;
      line += found[0].split('\n').length - 1;
      cells.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
      separator = found[3];
    }
    if (cells.length > 1 || cells[0] !== '') yield {line: begins, cells};
  }
}
