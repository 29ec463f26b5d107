import {dateOf, type IsoDate, isIsoDate, type Plan, type Scenario, weekOf, weeksBetween} from '@postbellum/sim-core';
import {Command} from 'commander';
import {addJson, addSamplingOptions, nonEmpty, type SamplingArguments} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {explainedOf, explanationFiles, explanationJson, explanationWords} from '../explained.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {checkOutputFolder, writeOutputFolder} from '../output-folder.ts';
import {reproducingCommand} from '../reproducing-command.ts';
import {print, tell} from '../terminal.ts';

interface ExplainArguments extends SamplingArguments {
  readonly at: IsoDate;
  readonly plan: string;
  readonly against?: string;
  readonly faction?: string;
  readonly out?: string;
}

/** `postbellum explain`: what raised and lowered the hazard of resorting to force on a day. */
export function explainCommand(finish: (code: number) => void): Command {
  const command = new Command('explain')
    .description(
      'Show what raises and lowers the hazard that factions resort to force on a day, by reason and mechanism.',
    )
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .requiredOption('--at <date>', 'a day of the scenario, such as 2005-11-08')
    .option('--plan <plan>', 'name of a plan, or a JSON file', 'history')
    .option('--against <plan>', 'another plan: explain the difference, pair by pair')
    .option('--faction <name>', 'one faction alone (default: all)')
    .addHelpText('after', '\nExample:\n  $ postbellum explain liberia --at 2005-11-08 --against no-mission');
  addSamplingOptions(command, {runs: 200}).option(
    '--out <folder>',
    'simulate the whole scenario and write contributions by month there: a table and figures',
    nonEmpty,
  );
  return addJson(command).action(async (name: string, options: ExplainArguments) => {
    const scenario = loadScenario(name);
    const week = weekOfDay(options.at, scenario);
    requireFaction(options.faction, scenario);
    const plans = plansOf(options, scenario);
    if (options.out) checkOutputFolder(options.out);
    const again = reproducingCommand('explain', name, options, [
      ['--at', options.at],
      ['--plan', options.plan],
      ['--against', options.against],
      ['--faction', options.faction],
    ]);
    const explained = await explainedOf({...options, scenario, plans, week, command: again, whole: !!options.out});
    if (explained.means.length < plans.length) {
      tell('Stopped before every plan had a finished run; nothing was measured.');
      return finish(130);
    }
    if (options.out) await writeOutputFolder(options.out, explanationFiles(explained));
    if (options.json) print(JSON.stringify(explanationJson(explained), null, 2));
    else print('', ...explanationWords(explained), ...(options.out ? ['', `Files in ${options.out}`] : []));
    finish(explained.stopped ? 130 : 0);
  });
}

function weekOfDay(at: IsoDate, {name, start, end}: Scenario): number {
  const weeks = weeksBetween(start, end);
  const week = isIsoDate(at) ? weekOf(start, at) : Number.NaN;
  if (!(week >= 0 && week < weeks)) {
    throw new BadUse(`invalid date: ${at} (${name} goes from ${start} to before ${dateOf(start, weeks)})`);
  }
  return week;
}

function requireFaction(faction: string | undefined, {factions}: Scenario): void {
  if (faction !== undefined && !Object.hasOwn(factions, faction)) {
    throw new BadUse(`unknown faction: ${faction} (${Object.keys(factions).join(', ')})`);
  }
}

function plansOf({plan, against}: ExplainArguments, scenario: Scenario): readonly [Plan, ...Plan[]] {
  const first = loadPlan(plan, scenario);
  if (against === undefined) return [first];
  const second = loadPlan(against, scenario);
  if (second.name === first.name) throw new BadUse(`repeated plan: ${first.name} (another plan --against it)`);
  return [first, second];
}
