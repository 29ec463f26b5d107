import {availableParallelism} from 'node:os';
import {type RelapseRule, relapseRules} from '@postbellum/sim-core';
import {type Command, InvalidArgumentError, Option} from 'commander';

/** Options that every command that simulates shares, as commander reads them. */
export interface SamplingArguments {
  readonly runs: number;
  readonly seed: string;
  readonly people?: number;
  readonly weeks?: number;
  readonly workers: number;
  readonly json?: true;
}

/** What counts as relapse, and within how many years. */
export interface RelapseArguments {
  readonly relapseRule: RelapseRule;
  readonly within: number;
}

/** Options that `run` and `compare` share. */
export interface SimulationArguments extends SamplingArguments, RelapseArguments {
  readonly out?: string;
  readonly series: boolean;
  readonly untilHalfwidth?: number;
  readonly parquet?: true;
}

/** Sizes of an ensemble unless others are asked for; `people` of the model itself if absent. */
export interface Sizes {
  readonly runs: number;
  readonly people?: number;
}

/** Adds the options that `run` and `compare` share. */
export function addSimulationOptions(command: Command): Command {
  addRelapseOptions(addWeeks(addSamplingOptions(command, {runs: 200}), 'the whole scenario'))
    .option('--out <folder>', 'where to write (default: under results/)', nonEmpty)
    .option(
      '--until-halfwidth <points>',
      'go on until the 90 % interval of relapse of every plan reaches at most so many percentage points to each side; --runs is then the most that is made',
      halfWidth,
    )
    .option('--no-series', 'leave out series.csv, the largest file')
    .option('--parquet', 'write runs and series as Parquet too, for R, pandas or DuckDB');
  return addJson(command);
}

/** Adds how many runs of how many people, on whose luck and how many threads. */
export function addSamplingOptions(command: Command, {runs, people}: Sizes): Command {
  return command
    .option('--runs <n>', 'simulated histories per plan', wholeNumber(1), runs)
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', nonEmpty, '1')
    .addOption(
      new Option('--people <n>', `agents in each run, from 2000 to one per person${people ? '' : ' (default: 20000)'}`)
        .argParser(wholeNumber(2000))
        .default(people),
    )
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism());
}

/** Adds for how long to simulate. */
export function addWeeks(command: Command, unlessGiven: string): Command {
  return command.option('--weeks <n>', `weeks to simulate (default: ${unlessGiven})`, wholeNumber(1));
}

/** Adds what counts as relapse. */
export function addRelapseRule(command: Command): Command {
  return command.addOption(
    new Option('--relapse-rule <name>', `what counts as relapse: ${Object.keys(relapseRules).join(', ')}`)
      .argParser(relapseRule)
      .default(relapseRules.default, 'default'),
  );
}

/** Adds what counts as relapse, and within how many years. */
export function addRelapseOptions(command: Command): Command {
  return addRelapseRule(command).option('--within <years>', 'years the headline looks ahead', wholeNumber(1), 10);
}

export function addJson(command: Command): Command {
  return command.option('--json', 'print the result as JSON on standard output, and nothing else there');
}

/** Gathers an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Reads a whole number of at least so much. */
export function wholeNumber(least: number): (text: string) => number {
  return text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(Number.isSafeInteger(value) && value >= least)) {
      throw new InvalidArgumentError(`A whole number is needed, ${least} or more.`);
    }
    return value;
  };
}

export function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

function halfWidth(text: string): number {
  const points = Number(text);
  if (!(text.trim() !== '' && points > 0 && points < 50)) {
    throw new InvalidArgumentError('Percentage points are needed, more than 0 and less than 50.');
  }
  return points;
}

function relapseRule(name: string): RelapseRule {
  const rule = Object.entries(relapseRules).find(([known]) => known === name)?.[1];
  if (!rule) throw new InvalidArgumentError(`There are ${Object.keys(relapseRules).join(', ')}.`);
  return rule;
}
