import {join} from 'node:path';
import type {Ensemble} from '../ensemble.ts';
import {runsColumns, runsRows} from '../tables/runs-table.ts';
import {type DurableTable, durableTable} from './durable-table.ts';
import type {OutputFile} from './output-folder.ts';
import type {Study} from './study.ts';
import {seriesColumns, seriesRows} from './tables.ts';

/** The tables with rows of every run, written while runs are made so that none need be kept. */
export interface RunFiles {
  /** Takes the next part of the study: the same runs of each plan. */
  add(part: readonly Ensemble[]): void;
  /** Ends the files, and says which they are. */
  finish(): readonly OutputFile[];
  /** Lets go of files that were not ended. */
  discard(): void;
}

/** Begins them in a folder: a row per run, and unless the study does without, the monthly values of each. */
export function runFiles(folder: string, {rule, series, parquet = false}: Study): RunFiles {
  const runs = durableTable(join(folder, 'runs'), runsColumns, {parquet});
  const values = series ? durableTable(join(folder, 'series'), seriesColumns, {parquet}) : undefined;
  const tables: readonly DurableTable[] = values ? [runs, values] : [runs];
  const kinds = parquet ? ['csv', 'parquet'] : ['csv'];
  const names = (series ? ['runs', 'series'] : ['runs']).flatMap(name => kinds.map(kind => `${name}.${kind}`));
  return {
    add(part) {
      for (const row of runsRows(part, rule)) runs.add(row);
      if (values) for (const row of seriesRows(part)) values.add(row);
    },
    finish() {
      for (const table of tables) table.finish();
      return names.map(name => ({name, staged: true}));
    },
    discard() {
      for (const table of tables) table.discard();
    },
  };
}
