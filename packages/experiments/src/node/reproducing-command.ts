import type {HistoryArguments, RelapseArguments, SamplingArguments} from './arguments.ts';
import {shellCommand} from './shell.ts';

/** An option and its value; one without a value is not given. */
export type GivenOption = readonly [option: string, value: string | number | undefined];

/** `--plan` for each plan. */
export function planOptions(plans: readonly string[]): readonly GivenOption[] {
  return plans.map(plan => ['--plan', plan]);
}

type ReproducedOptions = HistoryArguments & {
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
  const given = options.flatMap(([option, value]) => (value === undefined ? [] : [option, String(value)]));
  return shellCommand(['postbellum', command, ...[scenarios].flat(), ...given]);
}
