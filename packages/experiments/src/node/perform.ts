import {join} from 'node:path';
import type {Plan, Scenario} from '@postbellum/sim-core';
import type {Executor} from '../executor.ts';
import type {SimulationArguments} from './arguments.ts';
import {interruptSignal} from './interrupt.ts';
import {checkOutputFolder, type OutputFile, replaceFolder} from './output-folder.ts';
import {resultFiles} from './result-files.ts';
import {runFiles} from './run-files.ts';
import {type Findings, findingsOf, type Study} from './study.ts';
import {closingWords} from './study-words.ts';
import {print, tell, wrap} from './terminal.ts';
import {requireWeeks} from './weeks.ts';
import {workerThreads} from './worker-threads.ts';

/** A study before the options of the command line are filled in. */
export type StudyRequest = Pick<Study, 'folder' | 'command'> & {
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
};

/** Simulates, measures, writes and reports studies one after another; the exit code is 130 if stopped, else 0. */
export async function perform(requests: readonly StudyRequest[], options: SimulationArguments): Promise<number> {
  const {runs, untilHalfwidth: untilHalfWidth, seed, people, weeks, workers, series, parquet, json} = options;
  const {relapseRule: rule, within: withinYears} = options;
  for (const {folder, scenario} of requests) {
    requireWeeks(weeks, scenario);
    checkOutputFolder(folder);
  }
  const executor = workerThreads({workers});
  const interrupt = interruptSignal();
  const done: Findings[] = [];
  try {
    for (const request of requests) {
      if (interrupt.signal.aborted) break;
      const study = {
        ...request,
        runs,
        untilHalfWidth,
        seed,
        people,
        weeks,
        workers,
        rule,
        withinYears,
        series,
        parquet,
      };
      tell(openingLine(study));
      const result = await writtenResult(study, executor, interrupt.signal);
      if (!result) {
        tell(wrap(`Stopped before every plan had a finished run; nothing was written to ${study.folder}.`));
        break;
      }
      const {findings, files} = result;
      done.push(findings);
      if (!json) print('', ...closingWords(findings).map(words => wrap(words, 4)), ...fileLines(study.folder, files));
    }
  } finally {
    interrupt.release();
    await executor.close();
  }
  if (json) print(JSON.stringify({studies: done.map(resultJson)}, null, 2));
  return interrupt.signal.aborted ? 130 : 0;
}

/** A study that was written. */
interface Written {
  readonly findings: Findings;
  readonly files: readonly OutputFile[];
}

/** Simulates a study and puts its folder in place; undefined where it was stopped before there was anything to write. */
function writtenResult(study: Study, executor: Executor, signal: AbortSignal): Promise<Written | undefined> {
  return replaceFolder(study.folder, path => writtenInto(path, study, executor, signal));
}

/** Writes the rows of runs while they are made. */
async function writtenInto(
  path: string,
  study: Study,
  executor: Executor,
  signal: AbortSignal,
): Promise<Written | undefined> {
  const tables = runFiles(path, study);
  try {
    const findings = await findingsOf(study, {executor, signal, onPart: part => tables.add(part)});
    return findings && {findings, files: resultFiles(findings, tables.finish())};
  } finally {
    tables.discard();
  }
}

function openingLine({scenario, plans, runs, untilHalfWidth, seed}: Study): string {
  const names = plans.map(({name}) => name).join(', ');
  const most = untilHalfWidth === undefined ? '' : 'at most ';
  return wrap(`${scenario.title}: ${names}; ${most}${runs.toLocaleString('en')} runs each, seed ${seed}`);
}

/** Where the files are; the page to open first on a line of its own. */
function fileLines(folder: string, files: readonly {readonly name: string}[]): readonly string[] {
  const others = files.filter(({name}) => name !== 'report.html').map(({name}) => name);
  return ['', `Report: ${join(folder, 'report.html')}`, wrap(`Files: ${others.join(', ')} in the same folder`, 8)];
}

function resultJson({study, risks, differences, precision, partial, seconds}: Findings): object {
  const {folder, command, runs} = study;
  return {folder, command, asked: runs, precision, partial, seconds, simulated: true, risks, differences};
}
