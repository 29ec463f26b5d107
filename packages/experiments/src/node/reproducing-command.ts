import type {RelapseArguments, SamplingArguments, SimulationArguments} from './arguments.ts';
import {shellCommand} from './shell.ts';

/** An option and its value; one without a value is not given, one with an empty value is a switch. */
export type GivenOption = readonly [option: string, value: string | number | undefined];

/** Options of `run` and `compare` that change what is written. */
export function outputOptions({untilHalfwidth, series, parquet}: SimulationArguments): readonly GivenOption[] {
  return [
    ['--until-halfwidth', untilHalfwidth],
    ['--no-series', series ? undefined : ''],
    ['--parquet', parquet ? '' : undefined],
  ];
}

/** `--plan` for each plan. */
export function planOptions(plans: readonly string[]): readonly GivenOption[] {
  return plans.map(plan => ['--plan', plan]);
}

type ReproducedOptions = Pick<SamplingArguments, 'runs' | 'seed' | 'people'> & {
  readonly [Option in 'weeks']?: SamplingArguments[Option] | undefined;
} & {readonly [Option in keyof RelapseArguments]?: RelapseArguments[Option] | undefined};

/** The command that gives the same numbers again, with every option that matters for them. */
export function reproducingCommand(
  command: string,
  scenarios: string | readonly string[],
  {runs, seed, people, weeks, relapseRule, within}: ReproducedOptions,
  own: readonly GivenOption[],
): string {
  const options: readonly GivenOption[] = [
    ...own,
    ['--runs', runs],
    ['--seed', seed],
    ['--people', people],
    ['--weeks', weeks],
    ['--relapse-rule', relapseRule?.name === 'default' ? undefined : relapseRule?.name],
    ['--within', within === 10 ? undefined : within],
  ];
  const given = options.flatMap(([option, value]) =>
    value === undefined ? [] : value === '' ? [option] : [option, String(value)],
  );
  return shellCommand(['postbellum', command, ...[scenarios].flat(), ...given]);
}
