import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {ruleText} from '@postbellum/sim-core';
import {Command} from 'commander';
import {methodOf, sensitivityOf} from '../../sweep/sensitivity.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import {addJson, nonEmpty, wholeNumber} from '../arguments.ts';
import {asBadUse, BadUse} from '../bad-use.ts';
import {writeDurably} from '../durable-file.ts';
import {isFolder} from '../input-file.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {historyOutputs} from '../sweep/history-outputs.ts';
import {loadSweep} from '../sweep/load-sweep.ts';
import {onThreads, performSweep, sweepCode, sweepLines} from '../sweep/perform-sweep.ts';
import {pointOutputs} from '../sweep/point-outputs.ts';
import {writeSensitivityFigures} from '../sweep/sensitivity-figures.ts';
import {type SensitivityFinding, sensitivityTable} from '../sweep/sensitivity-table.ts';
import {sensitivityLines} from '../sweep/sensitivity-words.ts';
import {readSweepFolder, type SweepFolder} from '../sweep/sweep-folder.ts';
import {mergeSweep, sensitivityName, writeSweepManifest} from '../sweep/sweep-manifest.ts';
import {sizeWords} from '../sweep/sweep-words.ts';
import {print, wrap} from '../terminal.ts';

interface SensitivityArguments {
  readonly out?: string;
  readonly measure?: string;
  readonly top: number;
  readonly workers: number;
  readonly parquet?: true;
  readonly json?: true;
}

/** `postbellum sensitivity`: which factors of a sweep matter. */
export function sensitivityCommand(finish: (code: number) => void): Command {
  const command = new Command('sensitivity')
    .description(
      'Say and draw how much each factor of a sweep matters, by the analysis that fits its design; sweep first if need be.',
    )
    .argument('<spec or folder>', 'spec file of a sweep, or the folder of one')
    .option('--measure <name>', 'measure to print (default: the first); sensitivity.csv has them all', nonEmpty)
    .option('--top <n>', 'factors to print', wholeNumber(1), 30)
    .option('--out <folder>', 'where to sweep (default: results/<name of the spec>, or the folder)', nonEmpty)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .option('--parquet', 'write runs and points as Parquet too, for R, pandas or DuckDB')
    .addHelpText(
      'after',
      '\nExamples:\n  $ postbellum sensitivity morris.yaml\n  $ postbellum sensitivity results/morris --measure mean.logHazard',
    );
  return addJson(command).action(async (given: string, options: SensitivityArguments) => {
    const started = new Date();
    const merged = isFolder(given) && options.out === undefined;
    const swept = merged ? await mergedFolder(given, started, options) : await sweptFolder(given, options);
    if (swept.stopped) {
      print(...swept.stopped);
      finish(130);
      return;
    }
    const findings = findingsOf(swept.folder, options);
    writeDurably(join(swept.folder.path, sensitivityName), [...sensitivityTable(findings)].join(''));
    const figures = writeSensitivityFigures(swept.folder, findings);
    await writeSweepManifest(swept.folder, {failed: swept.failed, started, computed: 0});
    report(swept.folder, {findings, figures}, options);
    finish(sweepCode({stopped: false, failed: swept.failed, merged: true}));
  });
}

/** A sweep to analyse, or what to say of one that was stopped. */
interface Swept {
  readonly folder: SweepFolder;
  readonly failed: number;
  readonly stopped?: readonly string[];
}

async function mergedFolder(path: string, started: Date, {parquet}: SensitivityArguments): Promise<Swept> {
  const folder = readSweepFolder(path);
  const {failed} = await mergeSweep(folder, {parquet, started, computed: 0});
  return {folder, failed};
}

async function sweptFolder(spec: string, {out, workers, parquet, measure}: SensitivityArguments): Promise<Swept> {
  const sweep = loadSweep(spec);
  requireMeasure(sweep.measures, measure);
  requireAnalysable(sweep);
  const outcome = await performSweep(sweep, {out: out ?? standardFolder(spec), parquet, compute: onThreads(workers)});
  const {folder, failed, stopped} = outcome;
  return {folder, failed, ...(stopped && {stopped: sweepLines(outcome)})};
}

/** Throws BadUse before anything runs where the points are too few or too much alike to tell factors apart by ranks. */
function requireAnalysable(sweep: Sweep): void {
  if (methodOf(sweep) !== 'prcc') return;
  try {
    sensitivityOf(sweep, Array.from(sweep.points.keys()));
  } catch (error) {
    throw asBadUse(error);
  }
}

function requireMeasure(measures: readonly string[], measure: string | undefined): void {
  if (measure !== undefined && !measures.includes(measure)) {
    throw new BadUse(`unknown measure: ${measure} (${measures.join(', ')})`);
  }
}

function report(
  {path, sweep, identity}: SweepFolder,
  {findings, figures}: {readonly findings: readonly SensitivityFinding[]; readonly figures: readonly string[]},
  {measure, top, json}: SensitivityArguments,
): void {
  if (json) {
    print(JSON.stringify({folder: path, sweep: identity, simulated: true, figures, findings}, null, 2));
    return;
  }
  const shown = findings.filter(finding => finding.measure === (measure ?? sweep.measures[0]));
  for (const finding of shown) {
    print(
      '',
      wrap(`${sweep.scenario.title}, plan ${finding.plan}: ${finding.measure}`),
      '',
      ...sensitivityLines(finding, top),
    );
  }
  const {people, seed, weeks} = sweep;
  const luck = `${weeks} weeks, ${people.toLocaleString('en')} agents, seed ${seed}`;
  const files = `Table of ${sweep.measures.join(', ')}: ${join(path, sensitivityName)}`;
  print(
    wrap(`Relapse: ${ruleText(sweep.rule)}.`),
    wrap(`${sizeWords(sweep)}, each of ${luck}. Small samples of people raise the risk.`),
    wrap(files),
    wrap(`${figures.length === 1 ? 'Figure' : 'Figures'} beside it: ${figures.join(', ')}`),
    'Simulated, not a forecast.',
  );
}

function findingsOf(folder: SweepFolder, {measure}: SensitivityArguments): readonly SensitivityFinding[] {
  const {sweep} = folder;
  requireMeasure(sweep.measures, measure);
  const outputs = pointOutputs(folder);
  const histories = methodOf(sweep) === 'one-at-a-time' ? historyOutputs(folder) : undefined;
  try {
    return sweep.plans.flatMap(({name: plan}, index) =>
      sweep.measures.map((measure, at) => ({
        plan,
        measure,
        ...sensitivityOf(sweep, outputs[index][at], histories?.[index][at]),
      })),
    );
  } catch (error) {
    throw asBadUse(error);
  }
}
