import {type IsoDate, isIsoDate} from '@postbellum/sim-core';
import {Command} from 'commander';
import {outlook} from '../../outlook.ts';
import {
  addJson,
  addRelapseRule,
  addSamplingOptions,
  type RelapseArguments,
  type SamplingArguments,
  wholeNumber,
} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {outlookLines} from '../outlook-lines.ts';
import {duration} from '../progress.ts';
import {planOptions, reproducingCommand} from '../reproducing-command.ts';
import {print, tell, wrap} from '../terminal.ts';
import {watched} from '../watched.ts';

interface OutlookArguments extends SamplingArguments, Pick<RelapseArguments, 'relapseRule'> {
  readonly at: IsoDate;
  readonly plan: string;
  readonly futures: number;
  readonly within?: readonly number[];
}

const years = wholeNumber(1);

/** `postbellum outlook`: what may come of the peace from a day on. */
export function outlookCommand(finish: (code: number) => void): Command {
  const command = new Command('outlook')
    .description(
      'Branch many futures off histories still at peace on a day, and count in which armed conflict resumes.',
    )
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .requiredOption('--at <date>', 'a day of the scenario, such as 2005-11-08')
    .option('--plan <plan>', 'name of a plan, or a JSON file', 'history')
    .option('--futures <n>', 'futures of each history at peace', wholeNumber(2), 20)
    .option(
      '--within <years>',
      'years to look ahead; may be given several times (default: 1, 2 and 5)',
      (text: string, previous: readonly number[] = []) => [...previous, years(text)],
    )
    .addHelpText('after', '\nExample:\n  $ postbellum outlook liberia --at 2005-11-08 --within 1 --within 5');
  addRelapseRule(addSamplingOptions(command, {runs: 50, people: 5_000}));
  return addJson(command).action(async (name: string, options: OutlookArguments) => {
    const {at, futures, within = [1, 2, 5], runs, seed, people, workers, relapseRule: rule, json} = options;
    if (!isIsoDate(at)) throw new BadUse(`invalid date: ${at} (a day, such as 2005-11-08)`);
    const scenario = loadScenario(name);
    const plan = loadPlan(options.plan, scenario);
    const again = reproducingCommand('outlook', name, {...options, within: undefined}, [
      ['--at', at],
      ...planOptions([options.plan]),
      ['--futures', futures],
      ...(options.within ?? []).map((each): [string, number] => ['--within', each]),
    ]);
    const {result, stopped, seconds} = await watched(
      workers,
      watch => outlook(scenario, {at, plan, futures, horizons: within, runs, seed, people, rule, ...watch}),
      'histories and futures',
    );
    if (!result) {
      tell('Stopped before the futures of a history were lived; nothing was measured.');
      return finish(130);
    }
    if (json) {
      const study = {command: again, runs, partial: stopped, seconds, simulated: true};
      print(JSON.stringify({...study, ...result}, null, 2));
    } else {
      print(
        '',
        ...outlookLines(result),
        wrap(`Seed ${seed}, ${people?.toLocaleString('en')} agents, ${workers} threads, ${duration(seconds)}.`),
        ...(stopped ? ['Stopped; the first histories, all of whose futures were lived, are shown.'] : []),
        'Simulated, not a forecast.',
      );
    }
    finish(stopped ? 130 : 0);
  });
}
