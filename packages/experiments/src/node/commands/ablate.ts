import {weekly} from '@postbellum/sim-core';
import {Command} from 'commander';
import {ablate} from '../../ablation.ts';
import {ablationLines} from '../ablation-lines.ts';
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
import {loadPlan, loadScenario} from '../load.ts';
import {reportStages} from '../report-stages.ts';
import {planOptions, reproducingCommand} from '../reproducing-command.ts';
import {checkTableFile} from '../table-file.ts';
import {ablationHeads, ablationTable} from '../tables.ts';
import {watched} from '../watched.ts';
import {weeksWithin} from '../weeks.ts';

interface AblateArguments extends SamplingArguments, RelapseArguments {
  readonly plan?: readonly string[];
  readonly mechanism?: readonly string[];
  readonly out?: string;
}

/** `postbellum ablate`: what the model is without each of its mechanisms. */
export function ablateCommand(finish: (code: number) => void): Command {
  const command = new Command('ablate')
    .description('Leave out the mechanisms of the week one by one and compare with the whole model on shared luck.')
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .option('--plan <plan>', 'name of a plan, or a JSON file; may be given several times (default: history)', collect)
    .option('--mechanism <name>', 'leave out this one; may be given several times (default: each in turn)', collect)
    .addHelpText(
      'after',
      '\nExample:\n  $ postbellum ablate liberia --plan history --plan no-mission --out results.csv',
    );
  addRelapseOptions(addWeeks(addSamplingOptions(command, {runs: 100, people: 2_000}), 'those of --within')).option(
    '--out <file>',
    'write the table there as CSV',
    nonEmpty,
  );
  return addJson(command).action(async (name: string, options: AblateArguments) => {
    const {runs, seed, people, workers, relapseRule: rule, within: withinYears, out, mechanism: leaveOut} = options;
    const scenario = loadScenario(name);
    const given = options.plan ?? ['history'];
    const plans = given.map(plan => loadPlan(plan, scenario));
    const names = plans.map(plan => plan.name);
    if (new Set(names).size < names.length) throw new BadUse(`repeated plan: ${names.join(', ')} (each plan once)`);
    for (const mechanism of leaveOut ?? []) requireMechanism(mechanism);
    const weeks = weeksWithin(scenario, withinYears, options.weeks);
    if (out) checkTableFile(out, ablationHeads);
    const own = (leaveOut ?? []).map((each): [string, string] => ['--mechanism', each]);
    const again = reproducingCommand('ablate', name, options, [...planOptions(given), ...own]);
    const outcome = await watched(workers, watch => {
      const sampling = {runs, seed, people, weeks, ...watch};
      return ablate(scenario, plans, {...sampling, rule, withinYears, ...(leaveOut && {leaveOut})});
    });
    const shown = {lines: ablationLines, table: ablationTable, noun: 'ablations'};
    finish(await reportStages(outcome, shown, {...options, weeks, scenario, command: again}));
  });
}

function requireMechanism(name: string): void {
  const names = weekly.map(each => each.name);
  if (!names.includes(name)) throw new BadUse(`unknown mechanism: ${name} (${names.join(', ')})`);
}
