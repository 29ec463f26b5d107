import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {asItIs} from '../../sweep/point.ts';
import {batchCount, type Sweep} from '../../sweep/sweep.ts';
import {BadUse} from '../bad-use.ts';
import {csvLine} from '../csv.ts';
import {type DurableFile, durableFile, isLeftover} from '../durable-file.ts';
import {partName, readPart, runHeads} from './part-file.ts';
import {pointStatistics} from './point-statistics.ts';
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
    if ('problem' in part) wrong.push(`${part.problem} part: ${join(partsOf(folder.path), partName(batch))}`);
  }
  for (const name of readdirSync(partsOf(folder.path)).sort()) {
    const known = /^\d{6,}\.csv$/.test(name) && Number(name.slice(0, -4)) < count;
    if (!known && !isLeftover(name)) wrong.push(`foreign file: ${join(partsOf(folder.path), name)}`);
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
  const {measures, plans, seed} = sweep;
  const heads = runHeads(sweep);
  const firstMeasure = heads.length - measures.length;
  files.runs.write(csvLine(heads));
  files.points.write(csvLine(pointHeads(sweep)));
  files.failures.write(csvLine(['point', 'plan', 'run', 'seed', 'message']));
  let statistics = pointStatistics(measures.length);
  let gathered = 0;
  let cell = 0;
  let runs = 0;
  let failed = 0;
  for (let batch = 0; batch < batchCount(sweep); batch++) {
    const part = readPart(folder, batch);
    if ('problem' in part) throw new BadUse(`${part.problem} part: ${join(partsOf(folder.path), partName(batch))}`);
    for (const row of part.rows) {
      const failure = row[heads.length];
      files.runs.write(csvLine(row.slice(0, heads.length)));
      statistics.add(failure === '' ? row.slice(firstMeasure, heads.length).map(Number) : undefined);
      if (failure !== '') {
        failed++;
        files.failures.write(csvLine([...row.slice(0, 3), `${seed}/${row[2]}`, failure]));
      }
      runs++;
      if (++gathered < sweep.runs) continue;
      const point = Math.floor(cell / plans.length);
      files.points.write(pointLine(sweep, point, plans[cell % plans.length].name, statistics.summary()));
      statistics = pointStatistics(measures.length);
      gathered = 0;
      cell++;
    }
  }
  return {runs, failed};
}

function pointHeads({factors, measures}: Sweep): readonly string[] {
  const statistics = measures.flatMap(name => [name, `${name}_sd`]);
  return ['point', 'plan', ...factors.map(({name}) => name), 'runs', 'failed', ...statistics];
}

function pointLine(
  {factors, points}: Sweep,
  point: number,
  plan: string,
  {runs, failed, measures}: ReturnType<ReturnType<typeof pointStatistics>['summary']>,
): string {
  const values = factors.map((factor, index) => points[point][index] ?? asItIs(factor));
  return csvLine([point, plan, ...values, runs, failed, ...measures.flatMap(({mean, sd}) => [mean, sd])]);
}

/** Files that killed processes left half written. */
function removeLeftovers({path}: SweepFolder): void {
  for (const folder of [path, partsOf(path)]) {
    for (const name of readdirSync(folder).filter(isLeftover)) rmSync(join(folder, name), {force: true});
  }
}
