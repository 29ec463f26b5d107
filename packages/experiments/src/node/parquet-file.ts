import {ByteWriter, ParquetWriter} from 'hyparquet-writer';
import type {Cell, Column} from '../tables/csv.ts';
import {durableFile} from './durable-file.ts';
import type {DurableTable} from './durable-table.ts';

/** A column of a Parquet file; every value may be absent. Integers are from -2^31 to 2^31 - 1, others refused. */
export type ParquetColumn = Column;

const schemaOf = {
  text: {type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'},
  integer: {type: 'INT32', repetition_type: 'OPTIONAL'},
  number: {type: 'DOUBLE', repetition_type: 'OPTIONAL'},
} as const;

/** Rows, and cells, held at once at most before they are written as a group. */
const groupRows = 100_000;
const groupCells = 2_000_000;

/** Begins a Parquet file, written group by group, so that no more than a group is held. The same rows give the same bytes. */
export function parquetFile(path: string, columns: readonly ParquetColumn[]): DurableTable {
  const file = durableFile(path);
  const rowGroupSize = Math.min(groupRows, Math.ceil(groupCells / columns.length));
  const schema = [
    {name: 'root', num_children: columns.length},
    ...columns.map(({name, type}) => ({name, ...schemaOf[type]})),
  ];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({writer: bytes, schema, createdBy: 'postbellum'});
  const emptyGroup = (): (string | number | null)[][] => columns.map(() => []);
  let group = emptyGroup();
  const write = (): void => {
    file.write(bytes.getBytes());
    bytes.index = 0;
  };
  const flush = (): void => {
    writer.write({columnData: columns.map(({name}, column) => ({name, data: group[column]})), rowGroupSize});
    group = emptyGroup();
    write();
  };
  return {
    add(row) {
      for (const [column, cell] of row.entries())
        group[column].push(cell === undefined || Number.isNaN(cell) ? null : cell);
      if (group[0].length === rowGroupSize) flush();
    },
    finish() {
      if (group[0].length > 0) flush();
      writer.finish();
      write();
      file.finish();
    },
    discard: file.discard,
  };
}

/** Writes rows as a whole Parquet file. */
export function writeParquet(path: string, columns: readonly ParquetColumn[], rows: Iterable<readonly Cell[]>): void {
  const file = parquetFile(path, columns);
  try {
    for (const row of rows) file.add(row);
    file.finish();
  } finally {
    file.discard();
  }
}
