import {fileWriter, ParquetWriter} from 'hyparquet-writer';
import type {Cell} from './csv.ts';

/** A column of a Parquet file; every value may be absent. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
}

const schemaOf = {
  text: {type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
  integer: {type: 'INT32', repetition_type: 'OPTIONAL'},
  number: {type: 'DOUBLE', repetition_type: 'OPTIONAL'},
} as const;

/** Rows held at once before they are written as a group. */
const groupRows = 100_000;

/** A Parquet file under way. */
export interface ParquetFile {
  add(rows: Iterable<readonly Cell[]>): void;
  /** Writes what is held and ends the file. */
  finish(): void;
}

/** Begins a Parquet file; no more than a group of rows is held at once. The same rows give the same bytes. */
export function parquetFile(path: string, columns: readonly ParquetColumn[]): ParquetFile {
  const schema = [
    {name: 'root', num_children: columns.length},
    ...columns.map(({name, type}) => ({name, ...schemaOf[type]})),
  ];
  const writer = new ParquetWriter({writer: fileWriter(path), schema, createdBy: 'postbellum'});
  let group = columns.map((): (string | number | null)[] => []);
  const flush = (): void => {
    writer.write({columnData: columns.map(({name}, column) => ({name, data: group[column]})), rowGroupSize: groupRows});
    group = columns.map(() => []);
  };
  return {
    add(rows) {
      for (const row of rows) {
        for (const [column, cell] of row.entries())
          group[column].push(cell === undefined || Number.isNaN(cell) ? null : cell);
        if (group[0].length === groupRows) flush();
      }
    },
    finish() {
      if (group[0].length > 0) flush();
      writer.finish();
    },
  };
}
