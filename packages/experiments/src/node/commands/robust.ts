import {Command, InvalidArgumentError} from 'commander';
import {robust} from '../../robust.ts';
import {
  addJson,
  addRelapseOptions,
  addSamplingOptions,
  collect,
  type RelapseArguments,
  type SamplingArguments,
  wholeNumber,
} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {readPosterior} from '../parameter-file.ts';
import {duration} from '../progress.ts';
import {planOptions, reproducingCommand} from '../reproducing-command.ts';
import {robustLines} from '../robust-lines.ts';
import {shippedPosterior} from '../shipped-posterior.ts';
import {print, tell, wrap} from '../terminal.ts';
import {watched} from '../watched.ts';
import {weeksWithin} from '../weeks.ts';

interface RobustArguments extends SamplingArguments, RelapseArguments {
  readonly plan: readonly string[];
  readonly posterior?: string;
  readonly draws: number;
  readonly soldierYear: number;
}

/** A battalion of 800 for a year, and the same money in reintegration, beside history. */
const example = `
Example: what would one more battalion, or the same money in reintegration, buy?
  $ postbellum robust liberia --plan history \\
      --plan battalion=troops+800@2004-01-01..2009-01-01 \\
      --plan places=reintegrationFunding+40@2004-01-01..2009-01-01
  (800 soldiers at US$ 50,000 a year are US$ 40 million a year)`;

/** `postbellum robust`: plans over what is not known of the parameters, and what they cost. */
export function robustCommand(finish: (code: number) => void): Command {
  const command = new Command('robust')
    .description(
      'Compare plans over draws of the posterior on shared luck: relapse, regret, dominance, and cost per relapse averted. The first plan is the reference.',
    )
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .requiredOption(
      '--plan <plan>',
      'name of a plan, a JSON file, or changes as in the example; give it two or more times',
      collect,
    )
    .option('--posterior <file>', 'posterior of calibrate (default: the one that the shipped parameters come from)')
    .option('--draws <n>', 'draws of the posterior, at equal steps of its weight', wholeNumber(2), 20)
    .option(
      '--soldier-year <dollars>',
      'US$ a year for each soldier or police officer of the mission; an assumption, no fact',
      dollars,
      50_000,
    )
    .addHelpText('after', example);
  addRelapseOptions(addSamplingOptions(command, {runs: 20, people: 2_000}));
  return addJson(command).action(async (name: string, options: RobustArguments) => {
    const {draws, soldierYear, runs, seed, people, workers, relapseRule: rule, within: withinYears, json} = options;
    const scenario = loadScenario(name);
    const plans = options.plan.map(plan => loadPlan(plan, scenario));
    const names = plans.map(plan => plan.name);
    if (plans.length < 2) throw new BadUse(`invalid number of plans: ${plans.length} (two or more times --plan)`);
    if (new Set(names).size < names.length) throw new BadUse(`repeated plan: ${names.join(', ')} (each plan once)`);
    const posterior = readPosterior(options.posterior ?? shippedPosterior);
    const weeks = weeksWithin(scenario, withinYears, undefined);
    const again = reproducingCommand('robust', name, options, [
      ...planOptions(options.plan),
      ['--posterior', options.posterior],
      ['--draws', draws],
      ['--soldier-year', soldierYear],
    ]);
    const {result, stopped, seconds} = await watched(workers, watch =>
      robust(scenario, plans, {posterior, draws, soldierYear, runs, seed, people, weeks, rule, withinYears, ...watch}),
    );
    if (!result) {
      tell('Stopped before two draws were finished; nothing was measured.');
      return finish(130);
    }
    if (json) {
      const study = {command: again, asked: draws, partial: stopped, seconds, simulated: true};
      print(JSON.stringify({...study, ...result}, null, 2));
    } else {
      print(
        '',
        ...robustLines(result),
        wrap(`Seed ${seed}, ${people?.toLocaleString('en')} agents, ${workers} threads, ${duration(seconds)}.`),
        ...(stopped ? [`Stopped at ${result.draws.length} of ${draws} draws; those finished by then are shown.`] : []),
        'Simulated, not a forecast.',
      );
    }
    finish(stopped ? 130 : 0);
  });
}

function dollars(text: string): number {
  const value = Number(text);
  if (!(text.trim() !== '' && value >= 0 && Number.isFinite(value))) {
    throw new InvalidArgumentError('US$ are needed, 0 or more.');
  }
  return value;
}
