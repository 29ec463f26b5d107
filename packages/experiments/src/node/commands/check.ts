import {faultText, parsePlan, parseScenario} from '@postbellum/scenarios';
import {Command} from 'commander';
import {readInputFile} from '../input-file.ts';
import {loadScenario} from '../load.ts';
import {isSweepSpec} from '../sweep/load-sweep.ts';
import {parseSweep} from '../sweep/parse-sweep.ts';
import {sizeWords} from '../sweep/sweep-words.ts';
import {print} from '../terminal.ts';

interface CheckArguments {
  readonly planOf?: string;
  readonly json?: true;
}

/** `postbellum check`: every fault of a scenario, plan or sweep file, one line each. */
export function checkCommand(finish: (code: number) => void): Command {
  return new Command('check')
    .description('Check a scenario or sweep file, or with --plan-of a plan file, and list every fault in it.')
    .argument('<file>', 'JSON file; that of a sweep may be YAML')
    .option('--plan-of <scenario>', 'the file is a plan for this scenario (a name, or a JSON file)')
    .option('--json', 'print the faults as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ postbellum describe liberia --json > mine.json\n  $ postbellum check mine.json',
    )
    .action((file: string, {planOf, json}: CheckArguments) => {
      const text = readInputFile(file);
      const parsed = parsedFile(file, text, planOf);
      const faults = 'faults' in parsed ? parsed.faults : [];
      const size = 'sweep' in parsed ? [sizeWords(parsed.sweep)] : [];
      if (json) print(JSON.stringify({file, faults}, null, 2));
      else print(...(faults.length > 0 ? faults.map(faultText) : [`${file}: no faults`, ...size]));
      finish(faults.length > 0 ? 1 : 0);
    });
}

type Parsed = ReturnType<typeof parseScenario> | ReturnType<typeof parsePlan> | ReturnType<typeof parseSweep>;

function parsedFile(file: string, text: string, planOf: string | undefined): Parsed {
  if (planOf !== undefined) return parsePlan(text, loadScenario(planOf));
  return isSweepSpec(file, text) ? parseSweep(text, file) : parseScenario(text);
}
