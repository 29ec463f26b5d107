import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {batchCount} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {csvLine} from '../csv.ts';
import {type DurableFile, durableFile, isLeftover} from '../durable-file.ts';
import {type PartProblem, partName, readPart, runHeads} from './part-file.ts';
import {pointTable} from './point-table.ts';
import {partsOf, type SweepFolder} from './sweep-folder.ts';

/** What a merged sweep holds. */
export interface Merged {
  readonly runs: number;
  readonly failed: number;
}

/** Problems named before it is only said how many more there are. */
const mostNamed = 10;

/**
 * Joins the parts of a sweep into runs.csv, points.csv and failures.csv, in the order of the sweep, so that the bytes
 * say nothing of who computed what when. One part is held at a time. Throws BadUse naming parts that are missing, of
 * another sweep or corrupt, and files that are no parts.
 */
export function mergeParts(folder: SweepFolder): Merged {
  requireParts(folder);
  const files = {
    runs: durableFile(join(folder.path, 'runs.csv')),
    points: durableFile(join(folder.path, 'points.csv')),
    failures: durableFile(join(folder.path, 'failures.csv')),
  };
  try {
    const merged = writeTables(folder, files);
    for (const file of Object.values(files)) file.finish();
    removeLeftovers(folder);
    return merged;
  } finally {
    for (const file of Object.values(files)) file.discard();
  }
}

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

function writeTables(
  folder: SweepFolder,
  files: Readonly<Record<'runs' | 'points' | 'failures', DurableFile>>,
): Merged {
  const {sweep} = folder;
  const heads = runHeads(sweep);
  const firstMeasure = heads.length - sweep.measures.length;
  const points = pointTable(sweep);
  const merged = {runs: 0, failed: 0};
  files.runs.write(csvLine(heads));
  files.points.write(points.heads);
  files.failures.write(csvLine(['point', 'plan', 'run', 'seed', 'message']));
  for (const row of rowsOf(folder)) {
    const cells = row.slice(0, heads.length);
    const failure = row[heads.length];
    const failed = failure !== '';
    files.runs.write(csvLine(cells));
    files.points.write(points.add(failed ? undefined : cells.slice(firstMeasure).map(Number)));
    if (failed) files.failures.write(csvLine([...cells.slice(0, 3), `${sweep.seed}/${cells[2]}`, failure]));
    merged.runs++;
    if (failed) merged.failed++;
  }
  return merged;
}

/** Rows of all parts in order, a part at a time. */
function* rowsOf(folder: SweepFolder): Generator<readonly string[]> {
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
