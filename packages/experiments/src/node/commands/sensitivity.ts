import {existsSync, statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {ruleText} from '@postbellum/sim-core';
import {Command} from 'commander';
import {methodOf, sensitivityOf} from '../../sweep/sensitivity.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import {addJson, nonEmpty, wholeNumber} from '../arguments.ts';
import {asBadUse, BadUse} from '../bad-use.ts';
import {writeDurably} from '../durable-file.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {historyOutputs} from '../sweep/history-outputs.ts';
import {loadSweep} from '../sweep/load-sweep.ts';
import {mergeParts} from '../sweep/merge-parts.ts';
import {onThreads, performSweep, sweepCode, sweepLines} from '../sweep/perform-sweep.ts';
import {pointOutputs} from '../sweep/point-outputs.ts';
import {type SensitivityFinding, sensitivityTable} from '../sweep/sensitivity-table.ts';
import {sensitivityLines} from '../sweep/sensitivity-words.ts';
import {readSweepFolder, type SweepFolder} from '../sweep/sweep-folder.ts';
import {sizeWords} from '../sweep/sweep-words.ts';
import {writeTornados} from '../sweep/tornado-files.ts';
import {print, wrap} from '../terminal.ts';

interface SensitivityArguments {
  readonly out?: string;
  readonly measure?: string;
  readonly top: number;
  readonly workers: number;
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
    .option('--top <n>', 'factors to print and to draw', wholeNumber(1), 30)
    .option('--out <folder>', 'where to sweep (default: results/<name of the spec>)', nonEmpty)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .addHelpText(
      'after',
      '\nExamples:\n  $ postbellum sensitivity morris.yaml\n  $ postbellum sensitivity results/morris --measure mean.logHazard',
    );
  return addJson(command).action(async (given: string, options: SensitivityArguments) => {
    const swept = isFolder(given) ? mergedFolder(given) : await sweptFolder(given, options);
    if (swept.stopped) {
      print(...swept.stopped);
      finish(130);
      return;
    }
    report(swept.folder, options);
    finish(sweepCode({stopped: false, failed: swept.failed, merged: true}));
  });
}

/** A sweep to analyse, or what to say of one that was stopped. */
interface Swept {
  readonly folder: SweepFolder;
  readonly failed: number;
  readonly stopped?: readonly string[];
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function mergedFolder(path: string): Swept {
  const folder = readSweepFolder(path);
  return {folder, failed: mergeParts(folder).failed};
}

async function sweptFolder(spec: string, {out, workers, measure}: SensitivityArguments): Promise<Swept> {
  const sweep = loadSweep(spec);
  requireMeasure(sweep.measures, measure);
  requireAnalysable(sweep);
  const outcome = await performSweep(sweep, {out: out ?? standardFolder(spec), compute: onThreads(workers)});
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

function report(folder: SweepFolder, {measure, top, json}: SensitivityArguments): void {
  const {path, sweep, identity} = folder;
  requireMeasure(sweep.measures, measure);
  const findings = findingsOf(folder);
  const table = join(path, 'sensitivity.csv');
  writeDurably(table, [...sensitivityTable(findings)].join(''));
  const figures = writeTornados(folder, findings, top);
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
  const files = `Table of ${sweep.measures.join(', ')}: ${table}`;
  print(
    wrap(`Relapse: ${ruleText(sweep.rule)}.`),
    wrap(`${sizeWords(sweep)}, each of ${luck}. Small samples of people raise the risk.`),
    wrap(files),
    wrap(`${figures.length === 1 ? 'Figure' : 'Figures'} beside it: ${figures.join(', ')}`),
    'Simulated, not a forecast.',
  );
}

function findingsOf(folder: SweepFolder): readonly SensitivityFinding[] {
  const {sweep} = folder;
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
