import {ruleText, type Scenario} from '@postbellum/sim-core';
import type {RelapseArguments, SamplingArguments} from './arguments.ts';
import {duration} from './progress.ts';
import {writeTableFile} from './table-file.ts';
import {print, tell, wrap} from './terminal.ts';
import type {Watched} from './watched.ts';

/** How rows found in stages are shown. */
export interface Shown<Row> {
  readonly lines: (rows: readonly Row[]) => readonly string[];
  readonly table: (rows: readonly Row[]) => Iterable<string>;
  /** What the rows are called in JSON. */
  readonly noun: string;
}

export interface StagesRequest extends SamplingArguments, RelapseArguments {
  readonly scenario: Scenario;
  readonly weeks: number;
  readonly command: string;
  readonly out?: string;
}

/** Prints and writes what a study done in stages has found; the exit code is 130 if it was stopped, else 0. */
export async function reportStages<Row>(
  {result: rows = [], stopped, seconds}: Watched<readonly Row[]>,
  {lines, table, noun}: Shown<Row>,
  request: StagesRequest,
): Promise<number> {
  const {scenario, command, out, json, runs, seed, people, weeks, workers, relapseRule} = request;
  if (rows.length === 0) {
    tell('Stopped before anything was finished; nothing was written.');
    return 130;
  }
  if (out) await writeTableFile(out, table(rows));
  const study = {scenario: scenario.name, command, runs, seed, people, weeks, rule: relapseRule};
  if (json) print(JSON.stringify({...study, partial: stopped, seconds, simulated: true, [noun]: rows}, null, 2));
  else {
    const size = `${runs.toLocaleString('en')} histories of ${weeks} weeks each, ${people?.toLocaleString('en')} agents`;
    print(
      '',
      scenario.title,
      ...lines(rows),
      wrap(`Relapse: ${ruleText(relapseRule)}.`),
      wrap(`${size}, seed ${seed}, ${workers} threads, ${duration(seconds)}. Small samples of people raise the risk.`),
      ...(stopped ? ['Stopped; what was finished by then is shown.'] : []),
      ...(out ? [`Table: ${out}`] : []),
      'Simulated, not a forecast.',
    );
  }
  return stopped ? 130 : 0;
}
