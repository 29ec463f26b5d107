import {join} from 'node:path';
import type {RelapseRule} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {csvLine} from './csv.ts';
import {durableFile} from './durable-file.ts';
import type {OutputFile} from './output-folder.ts';
import {parquetFile} from './parquet-file.ts';
import type {Study} from './study.ts';
import {runsColumns, runsRows, seriesColumns, seriesLines, seriesRows} from './tables.ts';

/** The tables with rows of every run, written while runs are made so that none need be kept. */
export interface RunFiles {
  /** Takes the next part of the study: the same runs of each plan. */
  add(part: readonly Ensemble[]): void;
  /** Ends the files, and says which they are. */
  finish(): readonly OutputFile[];
}

interface RunFile extends Pick<RunFiles, 'add'> {
  readonly name: string;
  finish(): void;
}

/** Begins them in a folder: a row per run, and unless the study does without, the monthly values of each. */
export function runFiles(folder: string, {rule, series, parquet}: Study): RunFiles {
  const files: readonly RunFile[] = [
    runsCsv(folder, rule),
    ...(series ? [seriesCsv(folder)] : []),
    ...(parquet ? [runsParquet(folder, rule)] : []),
    ...(parquet && series ? [seriesParquet(folder)] : []),
  ];
  return {
    add(part) {
      for (const file of files) file.add(part);
    },
    finish() {
      for (const file of files) file.finish();
      return files.map(({name}) => ({name, staged: true}));
    },
  };
}

function runsCsv(folder: string, rule: RelapseRule): RunFile {
  const {write, finish} = durableFile(join(folder, 'runs.csv'));
  write(csvLine(runsColumns.map(({name}) => name)));
  const add = (part: readonly Ensemble[]): void => {
    for (const row of runsRows(part, rule)) write(csvLine(row));
  };
  return {name: 'runs.csv', add, finish};
}

function seriesCsv(folder: string): RunFile {
  const {write, finish} = durableFile(join(folder, 'series.csv'));
  write(csvLine(seriesColumns.map(({name}) => name)));
  const add = (part: readonly Ensemble[]): void => {
    for (const lines of seriesLines(part)) write(lines);
  };
  return {name: 'series.csv', add, finish};
}

function runsParquet(folder: string, rule: RelapseRule): RunFile {
  const {add, finish} = parquetFile(join(folder, 'runs.parquet'), runsColumns);
  return {name: 'runs.parquet', add: part => add(runsRows(part, rule)), finish};
}

function seriesParquet(folder: string): RunFile {
  const {add, finish} = parquetFile(join(folder, 'series.parquet'), seriesColumns);
  return {name: 'series.parquet', add: part => add(seriesRows(part)), finish};
}
