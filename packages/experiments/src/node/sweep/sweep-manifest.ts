import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {runCount} from '../../sweep/sweep.ts';
import {writeDurably} from '../durable-file.ts';
import {digested, maker} from '../manifest.ts';
import {fileDigest} from '../sha256.ts';
import {hasParquet, type Merged, type MergeOptions, mergeParts} from './merge-parts.ts';
import {isSensitivityFigure} from './sensitivity-figures.ts';
import {recordName, type SweepFolder} from './sweep-folder.ts';

/** File that says how much each factor matters. */
export const sensitivityName = 'sensitivity.csv';

const manifestName = 'manifest.json';

const resultNames = [
  manifestName,
  recordName,
  'runs.csv',
  'points.csv',
  'failures.csv',
  'runs.parquet',
  'points.parquet',
  sensitivityName,
];

/** What a manifest says of the command that wrote it. */
export interface SweepWork {
  /** Histories that failed, of all. */
  readonly failed: number;
  readonly started: Date;
  /** Histories it computed itself; others were there. */
  readonly computed: number;
}

/** Files of a merged sweep that are there, parts left out. */
export const filesThere = ({path}: SweepFolder): readonly string[] => [
  ...resultNames.filter(name => existsSync(join(path, name))),
  ...readdirSync(path).filter(isSensitivityFigure).sort(),
];

export const secondsSince = (started: Date): number => (Date.now() - started.getTime()) / 1000;

/**
 * Merges the parts of a sweep and writes its manifest. A sensitivity that is there is taken away where histories are no
 * longer those it was found from, as when one that failed was made again.
 */
export async function mergeSweep(
  folder: SweepFolder,
  {parquet, ...work}: MergeOptions & Omit<SweepWork, 'failed'>,
): Promise<Merged> {
  const runs = join(folder.path, 'runs.csv');
  const before = existsSync(runs) ? await fileDigest(runs) : undefined;
  const merged = mergeParts(folder, {parquet});
  if (before !== undefined && before !== (await fileDigest(runs))) {
    for (const name of filesThere(folder).filter(isOfSensitivity)) rmSync(join(folder.path, name));
  }
  await writeSweepManifest(folder, {...work, failed: merged.failed});
  return merged;
}

const isOfSensitivity = (name: string): boolean => name === sensitivityName || isSensitivityFigure(name);

/**
 * Writes the manifest of a merged sweep. Its command makes every file again from the folder's own record, in the folder
 * or with --out elsewhere. Its timing is that of the last command that computed histories, where that is known.
 */
export async function writeSweepManifest(folder: SweepFolder, {failed, started, computed}: SweepWork): Promise<void> {
  const {path, sweep, identity} = folder;
  const {scenario, plans, seed, runs, people, weeks, rule, points} = sweep;
  const file = join(path, manifestName);
  const timing = {started: started.toISOString(), seconds: secondsSince(started), computed};
  const names = filesThere(folder).filter(name => name !== manifestName);
  const digests: Record<string, string> = {};
  for (const name of names) digests[name] = await fileDigest(join(path, name));
  const manifest = {
    ...maker(commandOf(folder)),
    sweep: identity,
    scenario: digested(scenario),
    plans: plans.map(digested),
    seed,
    points: points.length,
    runs,
    histories: runCount(sweep),
    failed,
    partial: false,
    people,
    weeks,
    rule,
    timing: (computed === 0 && timingIn(file)) || timing,
    simulated: true,
    files: [manifestName, ...names],
    digests,
  };
  writeDurably(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function commandOf(folder: SweepFolder): string {
  const command = existsSync(join(folder.path, sensitivityName)) ? 'sensitivity' : 'sweep';
  return `postbellum ${command} .${hasParquet(folder) ? ' --parquet' : ''}`;
}

/** Timing in an earlier manifest, if there is one. */
function timingIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).timing;
  } catch {
    return undefined;
  }
}
