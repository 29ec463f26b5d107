import {type Cell, csvLine} from '../tables/csv.ts';
import {durableFile} from './durable-file.ts';
import {type ParquetColumn, parquetFile} from './parquet-file.ts';

/** A table under way, whole or not there. */
export interface DurableTable {
  add(row: readonly Cell[]): void;
  /** Puts the files in place. */
  finish(): void;
  /** Takes away what was written; nothing is done after `finish`. */
  discard(): void;
}

/** Begins `<path>.csv` and, where asked for, `<path>.parquet` with the same rows. */
export function durableTable(
  path: string,
  columns: readonly ParquetColumn[],
  {parquet = false}: {readonly parquet?: boolean} = {},
): DurableTable {
  const files = [csvFile(`${path}.csv`, columns), ...(parquet ? [parquetFile(`${path}.parquet`, columns)] : [])];
  return {
    add(row) {
      for (const file of files) file.add(row);
    },
    finish() {
      for (const file of files) file.finish();
    },
    discard() {
      for (const file of files) file.discard();
    },
  };
}

function csvFile(path: string, columns: readonly ParquetColumn[]): DurableTable {
  const file = durableFile(path);
  file.write(csvLine(columns.map(({name}) => name)));
  return {add: row => file.write(csvLine(row)), finish: file.finish, discard: file.discard};
}
