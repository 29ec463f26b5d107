import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {channels} from '@postbellum/sim-core';
import type {SweepRow} from '../../sweep/compute-batch.ts';
import {runsOfBatch, type Sweep} from '../../sweep/sweep.ts';
import {type Cell, csvLine} from '../../tables/csv.ts';
import {writeDurably} from '../durable-file.ts';
import type {ParquetColumn} from '../parquet-file.ts';
import {csvRows} from './csv-rows.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';

/** What is the matter with the part of a batch: not there, of another sweep or batch, or not as it was written. */
export type PartProblem = 'missing' | 'foreign' | 'corrupt';

/** Rows of a part as cells, without heads; or what is the matter with it. */
export type Part = {readonly rows: readonly (readonly string[])[]} | {readonly problem: PartProblem};

/** Name of the part of a batch. */
export const partName = (batch: number): string => `${String(batch).padStart(6, '0')}.csv`;

/** Columns of what is kept of each history. */
export function runColumns({measures}: Sweep): readonly ParquetColumn[] {
  const deaths = channels.map(channel => `deaths_${channel.replace('-', '_')}`);
  return [
    {name: 'point', type: 'integer'},
    {name: 'plan', type: 'text'},
    {name: 'run', type: 'integer'},
    {name: 'relapse_week', type: 'integer'},
    {name: 'censored', type: 'integer'},
    ...[...deaths, ...measures].map((name): ParquetColumn => ({name, type: 'number'})),
  ];
}

/** Heads of what is kept of each history. */
export const runHeads = (sweep: Sweep): readonly string[] => runColumns(sweep).map(({name}) => name);

/** Writes the part of a batch, whole or not at all. Its first line says what it belongs to and seals the others. */
export function writePart({path, sweep, identity}: SweepFolder, batch: number, rows: readonly SweepRow[]): void {
  const lines = [[...runHeads(sweep), 'failure'], ...rows.map(row => cellsOf(sweep, row))];
  const body = lines.map(csvLine).join('');
  writeDurably(join(partsOf(path), partName(batch)), `${sealOf(identity, batch, body)}${body}`);
}

/** Reads the part of a batch. */
export function readPart({path, sweep, identity}: SweepFolder, batch: number): Part {
  const file = join(partsOf(path), partName(batch));
  if (!existsSync(file)) return {problem: 'missing'};
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('\n') + 1;
  const [, sweepOfPart, batchOfPart] = /^# postbellum part of (\w+), batch (\d+),/.exec(text) ?? [];
  if (sweepOfPart === undefined) return {problem: 'corrupt'};
  if (sweepOfPart !== identity || Number(batchOfPart) !== batch) return {problem: 'foreign'};
  const body = text.slice(start);
  if (text.slice(0, start) !== sealOf(identity, batch, body)) return {problem: 'corrupt'};
  const [, ...rows] = csvRows(body);
  return rows.length === runsOfBatch(sweep, batch).length ? {rows: rows.map(({cells}) => cells)} : {problem: 'corrupt'};
}

function sealOf(identity: string, batch: number, body: string): string {
  const hash = createHash('sha256').update(body).digest('hex');
  return `# postbellum part of ${identity}, batch ${batch}, sha256 ${hash}\n`;
}

function cellsOf({plans, measures}: Sweep, row: SweepRow): readonly Cell[] {
  const start = [row.point, plans[row.plan].name, row.run];
  if ('failure' in row) {
    const empty = new Array<Cell>(2 + channels.length + measures.length).fill(undefined);
    return [...start, ...empty, row.failure];
  }
  const {relapseWeek, deaths, measures: values} = row.reading;
  const censored = relapseWeek === undefined ? 1 : 0;
  return [...start, relapseWeek, censored, ...channels.map(channel => deaths[channel]), ...values, undefined];
}
