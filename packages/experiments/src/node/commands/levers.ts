import {type LeverName, leverNames} from '@postbellum/sim-core';
import {Command} from 'commander';
import {leverEffects} from '../../lever-effects.ts';
import {
  addJson,
  addRelapseOptions,
  addSamplingOptions,
  addWeeks,
  collect,
  nonEmpty,
  type RelapseArguments,
  type SamplingArguments,
} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {leverLines} from '../lever-lines.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {reportStages} from '../report-stages.ts';
import {reproducingCommand} from '../reproducing-command.ts';
import {checkTableFile} from '../table-file.ts';
import {leverHeads, leverTable} from '../tables.ts';
import {watched} from '../watched.ts';
import {weeksWithin} from '../weeks.ts';

interface LeversArguments extends SamplingArguments, RelapseArguments {
  readonly plan: string;
  readonly lever?: readonly string[];
  readonly out?: string;
}

/** `postbellum levers`: what each lever does, beside what the evidence expects. */
export function leversCommand(finish: (code: number) => void): Command {
  const command = new Command('levers')
    .description('Set each lever to its low and its high level over the whole scenario and compare on shared luck.')
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .option('--lever <name>', 'this one; may be given several times (default: each in turn)', collect)
    .option('--plan <plan>', 'plan on top of which levers are set: a name, or a JSON file', 'history')
    .addHelpText('after', '\nExample:\n  $ postbellum levers liberia --lever troops --lever mediationTraining');
  addRelapseOptions(addWeeks(addSamplingOptions(command, {runs: 100, people: 2_000}), 'those of --within')).option(
    '--out <file>',
    'write the table there as CSV',
    nonEmpty,
  );
  return addJson(command).action(async (name: string, options: LeversArguments) => {
    const {runs, seed, people, workers, relapseRule: rule, within: withinYears, out} = options;
    const scenario = loadScenario(name);
    const plan = loadPlan(options.plan, scenario);
    const levers = (options.lever ?? leverNames).map(leverNamed);
    const weeks = weeksWithin(scenario, withinYears, options.weeks);
    if (out) checkTableFile(out, leverHeads);
    const own = (options.lever ?? []).map((each): [string, string] => ['--lever', each]);
    const again = reproducingCommand('levers', name, options, [...own, ['--plan', options.plan]]);
    const outcome = await watched(workers, watch =>
      leverEffects(scenario, {plan, levers, runs, seed, people, weeks, rule, withinYears, ...watch}),
    );
    const shown = {lines: leverLines, table: leverTable, noun: 'levers'};
    finish(await reportStages(outcome, shown, {...options, weeks, scenario, command: again}));
  });
}

function leverNamed(name: string): LeverName {
  const lever = leverNames.find(known => known === name);
  if (!lever) throw new BadUse(`unknown lever: ${name} (${leverNames.join(', ')})`);
  return lever;
}
