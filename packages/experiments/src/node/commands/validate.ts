import {availableParallelism} from 'node:os';
import {postWarCountry, scenarios as shipped} from '@postbellum/scenarios';
import type {Overrides, Scenario} from '@postbellum/sim-core';
import {Command} from 'commander';
import {type PatternEntry, patternTable} from '../../validate/pattern-table.ts';
import {type PatternFinding, type ValidateOptions, validate} from '../../validate/validate.ts';
import {addJson, nonEmpty, wholeNumber} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {loadScenario} from '../load.ts';
import {readParameters} from '../parameter-file.ts';
import {duration} from '../progress.ts';
import {print, tell, wrap} from '../terminal.ts';
import {countSentence, validationLines} from '../validation-lines.ts';
import {type Watched, watched} from '../watched.ts';

interface ValidateArguments {
  readonly only?: string;
  readonly runs?: number;
  readonly seed: string;
  readonly people: number;
  readonly workers: number;
  readonly json?: true;
  readonly short?: true;
  readonly gate?: true;
  readonly parameters?: string;
}

/** Countries that have patterns of their own, and what stands for drawn ones and for everything. */
const countries: readonly string[] = ['liberia', 'cote-divoire'];
const drawn = 'cross-national';
const everything = 'all';

/** Histories of each variant and plan, and histories and people for patterns of a mechanism. */
const long = {runs: 400, mechanisms: {runs: 40, people: 5_000}};
const short = {runs: 60, mechanisms: {runs: 10, people: 5_000}};

/** `postbellum validate`: patterns of the evidence, each with its band, what the model shows, and the verdict. */
export function validateCommand(finish: (code: number) => void): Command {
  const command = new Command('validate')
    .description('Measure the patterns the model should show and say which lie in the band of the evidence.')
    .argument('[scenario]', `${[...countries, drawn, everything].join(', ')}, or a JSON file`, everything)
    .option('--only <patterns>', 'these alone: names parted by commas; V-KM stands for V-KM-2, V-KM-3 and so on')
    .option('--short', `a first look: ${short.runs} histories in place of ${long.runs}`)
    .option('--gate', 'exit with 1 where a pattern misses its band')
    .option('--parameters <file>', 'parameters in place of the declared ones: overrides, or a posterior', nonEmpty)
    .option('--runs <n>', `histories of each variant and plan (default: ${long.runs})`, wholeNumber(1))
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', nonEmpty, '1')
    .option('--people <n>', 'agents in each; 5,000 at least for patterns of a mechanism', wholeNumber(2_000), 2_000)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism());
  return addJson(command)
    .addHelpText('after', '\nExample:\n  $ postbellum validate liberia --only V-ramp,L-police --runs 40')
    .action(async (name: string, given: ValidateArguments) => {
      const request = requestOf(name, given);
      const outcome = await watched(given.workers, watch => validate({...request, ...watch}));
      finish(report(name, outcome, request, given));
    });
}

type Request = Omit<ValidateOptions, 'executor' | 'onProgress' | 'signal'> & {readonly parameters?: Overrides};

function requestOf(name: string, given: ValidateArguments): Request {
  const scenarios = scenariosOf(name);
  const size = given.short ? short : long;
  const {runs = size.runs, people} = given;
  return {
    patterns: chosenPatterns(name, scenarios, given.only),
    scenarios,
    country: seed => postWarCountry(seed),
    seed: given.seed,
    runs,
    people,
    mechanisms: {
      runs: Math.min(runs, size.mechanisms.runs),
      people: Math.max(people, size.mechanisms.people),
    },
    ...(given.parameters !== undefined && {parameters: readParameters(given.parameters)}),
  };
}

function scenariosOf(name: string): Readonly<Record<string, Scenario>> {
  if (name === drawn) return {};
  if (name === everything) {
    return Object.fromEntries(Object.entries(shipped).filter(([known]) => countries.includes(known)));
  }
  const scenario = loadScenario(name);
  return {[scenario.name]: scenario};
}

function chosenPatterns(
  name: string,
  scenarios: Readonly<Record<string, Scenario>>,
  only: string | undefined,
): readonly PatternEntry[] {
  const inReach = patternTable.filter(({scope}) => {
    if (scope === drawn) return name === drawn || name === everything;
    return scope === 'mechanism' ? name !== drawn : Object.hasOwn(scenarios, scope);
  });
  if (only === undefined) return inReach;
  const names = only.split(',').map(each => each.trim());
  const matches = ({id}: PatternEntry, wanted: string): boolean => id === wanted || id.startsWith(`${wanted}-`);
  const unknown = names.find(wanted => !inReach.some(entry => matches(entry, wanted)));
  if (unknown !== undefined) {
    throw new BadUse(`unknown pattern: ${unknown} (of ${name} there are ${inReach.map(({id}) => id).join(', ')})`);
  }
  return inReach.filter(entry => names.some(wanted => matches(entry, wanted)));
}

/** Prints the findings; the exit code is 130 if stopped, 1 if a pattern misses and misses are to fail, else 0. */
function report(
  name: string,
  {result: findings = [], stopped, seconds}: Watched<readonly PatternFinding[]>,
  {runs, people: agents, seed, mechanisms, parameters}: Request,
  {json, gate, workers, parameters: file}: ValidateArguments,
): number {
  if (json) {
    const study = {of: name, runs, people: agents, seed, mechanisms, ...(parameters && {parameters})};
    print(
      JSON.stringify(
        {...study, partial: stopped, seconds, simulated: true, summary: countSentence(findings), findings},
        null,
        2,
      ),
    );
  } else {
    const size = `${runs.toLocaleString('en')} histories of each variant and plan, ${agents.toLocaleString('en')} agents each (mechanisms: at most ${mechanisms.runs} of ${mechanisms.people.toLocaleString('en')})`;
    print(
      '',
      ...validationLines(findings),
      '',
      wrap(`${size}, seed ${seed}, ${workers} threads, ${duration(seconds)}.`),
      wrap(`Parameters: ${file ?? 'as declared'}, the same for every country.`),
      wrap(
        'Simulated, not a forecast. A band is what the evidence allows; a pattern holds where the value lies in it, whatever its interval.',
      ),
    );
  }
  if (stopped) {
    tell('Stopped; what was finished by then is shown.');
    return 130;
  }
  return gate && findings.some(({verdict}) => verdict === 'misses') ? 1 : 0;
}
