import {Command} from 'commander';
import {descriptionOf} from '../description.ts';
import {loadScenario} from '../load.ts';
import {parameterData, parameterLines} from '../parameter-list.ts';
import {print} from '../terminal.ts';

interface DescribeArguments {
  readonly parameters?: true;
  readonly json?: true;
}

/** `postbellum describe`: what a scenario holds and what the model assumes. */
export function describeCommand(): Command {
  return new Command('describe')
    .description(
      'Show the facts of a scenario, its plans, the levers and the mechanisms; with --parameters where every number comes from.',
    )
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .option('--parameters', 'count numbers by kind of source and list every parameter with unit, range and source')
    .option('--json', 'print the scenario itself as JSON, a file that `check` and `run` accept; or the parameters')
    .addHelpText('after', '\nExample:\n  $ postbellum describe liberia --parameters')
    .action((name: string, {parameters, json}: DescribeArguments) => {
      const scenario = loadScenario(name);
      if (json) print(JSON.stringify(parameters ? parameterData(scenario) : scenario, null, 2));
      else print(...(parameters ? parameterLines(scenario) : descriptionOf(scenario)));
    });
}
