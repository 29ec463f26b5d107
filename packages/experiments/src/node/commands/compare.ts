import {join} from 'node:path';
import {Command} from 'commander';
import {addSimulationOptions, collect, type SimulationArguments} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {fileName} from '../file-name.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {perform} from '../perform.ts';
import {outputOptions, planOptions, reproducingCommand} from '../reproducing-command.ts';

interface CompareArguments extends SimulationArguments {
  readonly plan: readonly string[];
}

/** `postbellum compare`: plans of one scenario on shared luck. */
export function compareCommand(finish: (code: number) => void): Command {
  const command = new Command('compare')
    .description('Simulate one scenario under two or three plans on shared luck; the first plan is the reference.')
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .requiredOption('--plan <plan>', 'name of a plan, or a JSON file; give it two or three times', collect)
    .addHelpText('after', '\nExample:\n  $ postbellum compare liberia --plan history --plan no-mission --seed 1');
  return addSimulationOptions(command).action(async (name: string, options: CompareArguments) => {
    if (options.plan.length < 2 || options.plan.length > 3) {
      throw new BadUse(`invalid number of plans: ${options.plan.length} (two or three times --plan)`);
    }
    const scenario = loadScenario(name);
    const plans = options.plan.map(plan => loadPlan(plan, scenario));
    const names = plans.map(plan => plan.name);
    if (new Set(names).size < names.length) throw new BadUse(`repeated plan: ${names.join(', ')} (each plan once)`);
    const standard = fileName(`${scenario.name}-${names.join('-vs-')}-${options.seed}`);
    const folder = options.out ?? join('results', standard);
    const again = reproducingCommand('compare', name, options, [
      ...planOptions(options.plan),
      ...outputOptions(options),
    ]);
    finish(await perform([{scenario, plans, folder, command: again}], options));
  });
}
