import {join} from 'node:path';
import {Command} from 'commander';
import {addSimulationOptions, type SimulationArguments} from '../arguments.ts';
import {fileName} from '../file-name.ts';
import {loadPlan, loadScenario} from '../load.ts';
import {perform} from '../perform.ts';
import {outputOptions, planOptions, reproducingCommand} from '../reproducing-command.ts';

interface RunArguments extends SimulationArguments {
  readonly plan: string;
}

/** `postbellum run`: relapse risk of scenarios under one plan. */
export function runCommand(finish: (code: number) => void): Command {
  const command = new Command('run')
    .description('Simulate scenarios many times and measure how often armed conflict resumes.')
    .argument('<scenario...>', 'names of scenarios, or JSON files')
    .option('--plan <plan>', 'name of a plan, or a JSON file', 'history')
    .addHelpText('after', '\nExample:\n  $ postbellum run liberia --runs 200 --seed 1');
  return addSimulationOptions(command).action(async (names: readonly string[], options: RunArguments) => {
    const requests = names.map(name => {
      const scenario = loadScenario(name);
      const plan = loadPlan(options.plan, scenario);
      const standard = `${scenario.name}-${plan.name}-${options.seed}`;
      const alone = names.length === 1 && options.out !== undefined;
      return {
        scenario,
        plans: [plan],
        folder: alone ? String(options.out) : join(options.out ?? 'results', fileName(standard)),
        command: reproducingCommand('run', name, options, [...planOptions([options.plan]), ...outputOptions(options)]),
      };
    });
    finish(await perform(requests, options));
  });
}
