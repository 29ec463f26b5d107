import {availableParallelism} from 'node:os';
import {type RelapseRule, relapseRules} from '@postbellum/sim-core';
import {type Command, InvalidArgumentError, Option} from 'commander';

/** Options that `run` and `compare` share, as commander reads them. */
export interface SimulationArguments {
  readonly runs: number;
  readonly seed: string;
  readonly people?: number;
  readonly weeks?: number;
  readonly workers: number;
  readonly relapseRule: RelapseRule;
  readonly within: number;
  readonly out?: string;
  readonly series: boolean;
  readonly json?: true;
}

/** Adds the options that `run` and `compare` share. */
export function addSimulationOptions(command: Command): Command {
  return command
    .option('--runs <n>', 'simulated histories per plan', wholeNumber(1), 200)
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', nonEmpty, '1')
    .option('--people <n>', 'agents in each run, from 2000 to one per person (default: 20000)', wholeNumber(2000))
    .option('--weeks <n>', 'weeks to simulate (default: the whole scenario)', wholeNumber(1))
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .addOption(
      new Option('--relapse-rule <name>', `what counts as relapse: ${Object.keys(relapseRules).join(', ')}`)
        .argParser(relapseRule)
        .default(relapseRules.default, 'default'),
    )
    .option('--within <years>', 'years the headline looks ahead', wholeNumber(1), 10)
    .option('--out <folder>', 'where to write (default: under results/)', nonEmpty)
    .option('--no-series', 'leave out series.csv, the largest file')
    .option('--json', 'print the result as JSON on standard output, and nothing else there');
}

function wholeNumber(least: number): (text: string) => number {
  return text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(Number.isSafeInteger(value) && value >= least)) {
      throw new InvalidArgumentError(`A whole number is needed, ${least} or more.`);
    }
    return value;
  };
}

function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}

function relapseRule(name: string): RelapseRule {
  const rule = Object.entries(relapseRules).find(([known]) => known === name)?.[1];
  if (!rule) throw new InvalidArgumentError(`There are ${Object.keys(relapseRules).join(', ')}.`);
  return rule;
}
