import {ruleText, type Scenario} from '@postbellum/sim-core';
import {Command} from 'commander';
import {type CouplingFinding, couple} from '../../couple.ts';
import {
  addJson,
  addRelapseRule,
  addSamplingOptions,
  addWeeks,
  collect,
  type RelapseArguments,
  type SamplingArguments,
  wholeNumber,
} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {coupleLines} from '../couple-lines.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {duration} from '../progress.ts';
import {planOptions, reproducingCommand} from '../reproducing-command.ts';
import {print, tell, wrap} from '../terminal.ts';
import {type Watched, watched} from '../watched.ts';
import {requireWeeks} from '../weeks.ts';

interface CoupleArguments extends SamplingArguments, Pick<RelapseArguments, 'relapseRule'> {
  readonly plan?: readonly string[];
  readonly within?: number;
}

/** `postbellum couple`: countries next door to each other, side by side, by each other’s history, and alone. */
export function coupleCommand(finish: (code: number) => void): Command {
  const command = new Command('couple')
    .description('Simulate countries next door together, by each other’s history, and alone, on shared luck.')
    .argument('<scenarios...>', 'two or more scenarios of which one lists another: names, or JSON files')
    .option('--plan <scenario=plan>', 'plan of one country; once for each (default: history)', collect)
    .addHelpText('after', '\nExample:\n  $ postbellum couple liberia cote-divoire --plan cote-divoire=accepted-result');
  addRelapseRule(addWeeks(addSamplingOptions(command, {runs: 50, people: 5_000}), 'the whole of each')).option(
    '--within <years>',
    'years to look ahead (default: the most that all were simulated for)',
    wholeNumber(1),
  );
  return addJson(command).action(async (names: readonly string[], options: CoupleArguments) => {
    const {runs, seed, people, weeks, workers, relapseRule: rule, within: withinYears} = options;
    const scenarios = names.map(loadScenario);
    for (const scenario of scenarios) requireWeeks(weeks, scenario);
    const plans = plansOf(scenarios, options.plan ?? []);
    const outcome = await watched(
      workers,
      watch => couple(scenarios, {plans, runs, seed, people, weeks, rule, ...(withinYears && {withinYears}), ...watch}),
      'coupled runs',
    );
    finish(report(names, outcome, options));
  });
}

/** A plan for each country: the one given as `scenario=plan`, or `history`. */
function plansOf(scenarios: readonly Scenario[], given: readonly string[]) {
  const pairs = given.map(text => {
    const [name, ...rest] = text.split('=');
    const known = scenarios.map(scenario => scenario.name);
    if (!known.includes(name) || rest.length === 0) {
      throw new BadUse(`invalid plan: ${text} (scenario=plan, of ${known.join(', ')})`);
    }
    return [name, rest.join('=')] as const;
  });
  const repeated = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index);
  if (repeated) throw new BadUse(`repeated plan: of ${repeated[0]} (one plan for each country)`);
  const asked = new Map(pairs);
  return Object.fromEntries(
    scenarios.map(scenario => [scenario.name, loadPlan(asked.get(scenario.name) ?? 'history', scenario)]),
  );
}

/** Prints the findings; the exit code is 130 if stopped, else 0. */
function report(
  names: readonly string[],
  {result: countries = [], stopped, seconds}: Watched<readonly CouplingFinding[]>,
  options: CoupleArguments,
): number {
  const {within, plan = [], ...sampling} = options;
  const {runs, seed, people, weeks, workers, json, relapseRule: rule} = sampling;
  if (countries.length === 0) {
    tell('Stopped before every coupling had a finished run; nothing was measured.');
    return 130;
  }
  const again = reproducingCommand('couple', names, sampling, [...planOptions(plan), ['--within', within]]);
  if (json) {
    const study = {command: again, runs, seed, people, weeks, rule, partial: stopped, seconds, simulated: true};
    print(JSON.stringify({...study, countries}, null, 2));
  } else {
    const done = Math.min(...countries.flatMap(({differences}) => differences.map(({pairs}) => pairs)));
    const size = `${done.toLocaleString('en')} histories in each coupling, ${people?.toLocaleString('en')} agents each`;
    print(
      '',
      ...coupleLines(countries),
      wrap(`Relapse is ${ruleText(rule)}.`),
      wrap(`${size}, seed ${seed}, ${workers} threads, ${duration(seconds)}. Small samples of people raise the risk.`),
      ...(stopped ? [`Stopped at ${done} of ${runs} histories; what was finished by then is shown.`] : []),
      'Simulated, not a forecast.',
    );
  }
  return stopped ? 130 : 0;
}
