import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {batchCount} from '../../sweep/sweep.ts';
import type {Cell} from '../../tables/csv.ts';
import {BadUse} from '../bad-use.ts';
import {isLeftover} from '../durable-file.ts';
import {type DurableTable, durableTable} from '../durable-table.ts';
import type {ParquetColumn} from '../parquet-file.ts';
import {type PartProblem, partName, readPart, runColumns} from './part-file.ts';
import {type PointTable, pointTable} from './point-table.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';

/** What a merged sweep holds. */
export interface Merged {
  readonly runs: number;
  readonly failed: number;
}

/** Problems named before it is only said how many more there are. */
const mostNamed = 10;

export interface MergeOptions {
  /** Whether runs and points are written as Parquet too. Where they are there already they always are. */
  readonly parquet?: boolean | undefined;
}

/**
 * Joins the parts of a sweep into runs.csv, points.csv and failures.csv, in the order of the sweep, so that the bytes
 * say nothing of who computed what when. One part is held at a time, and of Parquet one group of rows. Throws BadUse
 * naming parts that are missing, of another sweep or corrupt, and files that are no parts.
 */
export function mergeParts(folder: SweepFolder, {parquet = false}: MergeOptions = {}): Merged {
  requireParts(folder);
  const points = pointTable(folder.sweep);
  const begun: DurableTable[] = [];
  const begin = (
    name: string,
    columns: readonly ParquetColumn[],
    options?: {readonly parquet: boolean},
  ): DurableTable => {
    const table = durableTable(join(folder.path, name), columns, options);
    begun.push(table);
    return table;
  };
  const large = {parquet: parquet || hasParquet(folder)};
  try {
    const tables = {
      runs: begin('runs', runColumns(folder.sweep), large),
      points: begin('points', points.columns, large),
      failures: begin('failures', failureColumns),
    };
    const merged = fillTables(folder, points, tables);
    for (const table of begun) table.finish();
    removeLeftovers(folder);
    return merged;
  } finally {
    for (const table of begun) table.discard();
  }
}

/** Whether the tables of a sweep are there as Parquet. */
export const hasParquet = ({path}: SweepFolder): boolean => existsSync(join(path, 'runs.parquet'));

const failureColumns: readonly ParquetColumn[] = [
  {name: 'point', type: 'integer'},
  {name: 'plan', type: 'text'},
  {name: 'run', type: 'integer'},
  {name: 'seed', type: 'text'},
  {name: 'message', type: 'text'},
];

function requireParts(folder: SweepFolder): void {
  const count = batchCount(folder.sweep);
  const wrong: string[] = [];
  for (let batch = 0; batch < count; batch++) {
    const part = readPart(folder, batch);
    if ('problem' in part) wrong.push(problemWords(folder, batch, part.problem));
  }
  for (const name of readdirSync(partsOf(folder.path)).sort()) {
    const known = /^\d{6,}\.csv$/.test(name) && Number(name.slice(0, -4)) < count;
    if (!known && !name.startsWith('.')) wrong.push(`foreign file: ${join(partsOf(folder.path), name)}`);
  }
  if (wrong.length === 0) return;
  const more = wrong.length > mostNamed ? [`and ${wrong.length - mostNamed} more`] : [];
  const advice = '(the same sweep command makes missing and corrupt parts; move foreign ones away)';
  throw new BadUse([...wrong.slice(0, mostNamed), ...more, advice].join('\n'));
}

function fillTables(
  folder: SweepFolder,
  points: PointTable,
  tables: Readonly<Record<'runs' | 'points' | 'failures', DurableTable>>,
): Merged {
  const {sweep} = folder;
  const columns = runColumns(sweep);
  const firstMeasure = columns.length - sweep.measures.length;
  const merged = {runs: 0, failed: 0};
  for (const row of rowsOf(folder)) {
    const cells = columns.map(({type}, column) => cellOf(row[column], type));
    const failure = row[columns.length];
    const failed = failure !== '';
    tables.runs.add(cells);
    const point = points.add(failed ? undefined : cells.slice(firstMeasure).map(Number));
    if (point) tables.points.add(point);
    if (failed) tables.failures.add([...cells.slice(0, 3), `${sweep.seed}/${row[2]}`, failure]);
    merged.runs++;
    if (failed) merged.failed++;
  }
  return merged;
}

function cellOf(text: string, type: ParquetColumn['type']): Cell {
  if (text === '') return undefined;
  return type === 'text' ? text : Number(text);
}

/** Rows of all parts in order, a part at a time. */
export function* rowsOf(folder: SweepFolder): Generator<readonly string[]> {
  for (let batch = 0; batch < batchCount(folder.sweep); batch++) {
    const part = readPart(folder, batch);
    if ('problem' in part) throw new BadUse(problemWords(folder, batch, part.problem));
    yield* part.rows;
  }
}

const problemWords = ({path}: SweepFolder, batch: number, problem: PartProblem): string =>
  `${problem} part: ${join(partsOf(path), partName(batch))}`;

/** Files that killed processes left half written. */
function removeLeftovers({path}: SweepFolder): void {
  for (const folder of [path, partsOf(path)]) {
    for (const name of readdirSync(folder).filter(isLeftover)) rmSync(join(folder, name), {force: true});
  }
}
