import {Command} from 'commander';
import {inBand, type Reading} from '../../patterns/pattern.ts';
import {patterns} from '../../patterns/patterns.ts';
import {wholeNumber} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {loadScenario} from '../load.ts';
import {print, wrap} from '../terminal.ts';

interface ValidateArguments {
  readonly only?: string;
  readonly runs: number;
  readonly seed: string;
  readonly people: number;
  readonly json?: true;
}

/** `postbellum validate`: patterns of the evidence, each with its band, what the model shows, and the verdict. */
export function validateCommand(finish: (code: number) => void): Command {
  return new Command('validate')
    .description('Measure the patterns the model should show and say which lie in the band of the evidence.')
    .argument('<scenario>', 'name of a scenario, or a JSON file')
    .option('--only <pattern>', `one of ${patterns.map(({id}) => id).join(', ')}`)
    .option('--runs <n>', 'simulated histories of each variant', wholeNumber(1), 40)
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', '1')
    .option('--people <n>', 'agents in each run', wholeNumber(2000), 5_000)
    .option('--json', 'print the result as JSON on standard output, and nothing else there')
    .addHelpText('after', '\nExample:\n  $ postbellum validate liberia --only V-adr')
    .action((name: string, {only, json, ...options}: ValidateArguments) => {
      const chosen = patterns.filter(({id}) => only === undefined || id === only);
      if (chosen.length === 0) {
        throw new BadUse(`unknown pattern: ${only} (there are ${patterns.map(({id}) => id).join(', ')})`);
      }
      const scenario = loadScenario(name);
      const found = chosen.map(({id, title, evidence, measure}) => ({
        id,
        title,
        evidence,
        readings: measure(scenario, options).map(reading => ({...reading, inBand: inBand(reading)})),
      }));
      if (json) print(JSON.stringify({scenario: scenario.name, ...options, patterns: found}, null, 2));
      else {
        print('', scenario.title);
        for (const {id, title, evidence, readings} of found) {
          print('', wrap(`${id}: ${title}`), ...readings.map(line), wrap(`  Evidence: ${evidence}.`, 4));
        }
        print('', wrap('Simulated, not a forecast. A band is what the evidence allows, not what was fitted.'));
      }
      finish(found.every(({readings}) => readings.every(inBand)) ? 0 : 1);
    });
}

function line(reading: Reading): string {
  const {what, value, unit, band} = reading;
  const asked = band === undefined ? 'reported only' : `band ${bandText(band)}: ${inBand(reading) ? 'in' : 'MISSED'}`;
  return wrap(`  ${what}: ${number(value)} ${unit === '1' ? '' : `${unit} `}(${asked})`, 4);
}

function bandText([low, high]: readonly [number, number]): string {
  return high === Number.MAX_VALUE ? `from ${number(low)}` : `${number(low)} to ${number(high)}`;
}

const number = (value: number): string => String(Number(value.toPrecision(3)));
