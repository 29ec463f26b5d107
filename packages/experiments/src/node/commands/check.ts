import {faultText, parsePlan, parseScenario} from '@postbellum/scenarios';
import {Command} from 'commander';
import {readInputFile} from '../input-file.ts';
import {loadScenario} from '../load.ts';
import {print} from '../terminal.ts';

interface CheckArguments {
  readonly planOf?: string;
  readonly json?: true;
}

/** `postbellum check`: every fault of a scenario or plan file, one line each. */
export function checkCommand(finish: (code: number) => void): Command {
  return new Command('check')
    .description('Check a scenario file, or with --plan-of a plan file, and list every fault in it.')
    .argument('<file>', 'JSON file')
    .option('--plan-of <scenario>', 'the file is a plan for this scenario (a name, or a JSON file)')
    .option('--json', 'print the faults as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ postbellum describe liberia --json > mine.json\n  $ postbellum check mine.json',
    )
    .action((file: string, {planOf, json}: CheckArguments) => {
      const text = readInputFile(file);
      const parsed = planOf === undefined ? parseScenario(text) : parsePlan(text, loadScenario(planOf));
      const faults = 'faults' in parsed ? parsed.faults : [];
      if (json) print(JSON.stringify({file, faults}, null, 2));
      else print(...(faults.length > 0 ? faults.map(faultText) : [`${file}: no faults`]));
      finish(faults.length > 0 ? 1 : 0);
    });
}
