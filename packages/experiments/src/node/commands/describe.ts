import {Command} from 'commander';
import {descriptionOf} from '../description.ts';
import {loadScenario} from '../load.ts';
import {print} from '../terminal.ts';

/** `postbellum describe`: what a scenario holds and what the model assumes. */
export function describeCommand(): Command {
  return new Command('describe')
    .description(
      'Show the facts of a scenario, its plans, the levers, and every parameter with unit, range and source.',
    )
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .option('--json', 'print the scenario itself as JSON, a file that `check` and `run` accept')
    .addHelpText('after', '\nExample:\n  $ postbellum describe liberia')
    .action((name: string, {json}: {readonly json?: true}) => {
      const scenario = loadScenario(name);
      print(...(json ? [JSON.stringify(scenario, null, 2)] : descriptionOf(scenario)));
    });
}
