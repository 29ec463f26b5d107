import type {SimulationArguments} from './arguments.ts';
import {shellCommand} from './shell.ts';

/** The command that gives the same numbers again, with every option that matters for them. */
export function reproducingCommand(
  name: 'run' | 'compare',
  scenario: string,
  plans: readonly string[],
  {runs, seed, people, weeks, relapseRule, within}: SimulationArguments,
): string {
  const options: [string, string | number | undefined][] = [
    ...plans.map((plan): [string, string] => ['--plan', plan]),
    ['--runs', runs],
    ['--seed', seed],
    ['--people', people],
    ['--weeks', weeks],
    ['--relapse-rule', relapseRule.name === 'default' ? undefined : relapseRule.name],
    ['--within', within === 10 ? undefined : within],
  ];
  const given = options.flatMap(([option, value]) => (value === undefined ? [] : [option, String(value)]));
  return shellCommand(['postbellum', name, scenario, ...given]);
}
