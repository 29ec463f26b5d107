import {writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {postWarCountry} from '@postbellum/scenarios';
import {engineVersion, type IsoDate, type Scenario} from '@postbellum/sim-core';
import {Command, Option} from 'commander';
import {calibrate} from '../../calibrate/calibrate.ts';
import type {Simulator} from '../../calibrate/evaluate.ts';
import {
  type Free,
  fixedBeside,
  freeParameters,
  nameOf,
  usuallyFree,
  usuallyFreeForRecord,
} from '../../calibrate/free-parameter.ts';
import {modelSimulator} from '../../calibrate/model-simulator.ts';
import type {Posterior} from '../../calibrate/posterior.ts';
import {compareWithRecord} from '../../calibrate/record-comparison.ts';
import {recordSimulator} from '../../calibrate/record-simulator.ts';
import {recordTargets} from '../../calibrate/record-targets.ts';
import {selfTest} from '../../calibrate/self-test.ts';
import {surrogateSimulator, surrogateTargets} from '../../calibrate/surrogate-simulator.ts';
import type {Target} from '../../calibrate/target.ts';
import {type TargetSetName, targetSets} from '../../calibrate/targets.ts';
import type {Executor} from '../../executor.ts';
import {countOf} from '../../words/numbers.ts';
import {addJson, collect, nonEmpty, wholeNumber} from '../arguments.ts';
import {asBadUse, BadUse} from '../bad-use.ts';
import {openCalibrationFolder, posteriorText, resultText} from '../calibration-files.ts';
import {posteriorLines, selfTestLines} from '../calibration-lines.ts';
import {type EvaluationFile, openEvaluations} from '../evaluation-file.ts';
import {loadScenario} from '../load.ts';
import {duration} from '../progress.ts';
import {recordLines, recordTable} from '../record-lines.ts';
import {sha256} from '../sha256.ts';
import {shellCommand} from '../shell.ts';
import {print, tell, wrap} from '../terminal.ts';
import {type Watched, watched} from '../watched.ts';

interface GivenArguments extends Omit<CalibrateArguments, 'waves' | 'points' | 'runs'> {
  readonly waves?: number;
  readonly points?: number;
  readonly runs?: number;
}

interface CalibrateArguments {
  readonly fit: TargetSetName;
  readonly record?: string;
  readonly until?: IsoDate;
  readonly draws: number;
  readonly free?: readonly string[];
  readonly points: number;
  readonly waves: number;
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly workers: number;
  readonly out: string;
  readonly resume?: true;
  readonly selfTest?: true | 'surrogate' | 'full';
  readonly sets: number;
  readonly choose?: number;
  readonly json?: true;
}

/** A calibration with everything of it read and checked. */
interface Job extends CalibrateArguments {
  readonly parameters: readonly Free[];
  readonly targets: readonly Target[];
  readonly observed?: ObservedRecord;
  readonly command: string;
}

/** A record to fit, and the last day of it that is fitted. */
interface ObservedRecord {
  readonly scenario: Scenario;
  readonly until: IsoDate;
}

/** `postbellum calibrate`: posterior of the free parameters from targets of the evidence, or a test that it works. */
export function calibrateCommand(finish: (code: number) => void): Command {
  const command = new Command('calibrate')
    .description('Fit parameters to targets of the evidence, or plant parameters and see whether fitting finds them.')
    .addOption(
      new Option('--fit <targets>', 'which targets are fitted').choices(Object.keys(targetSets)).default('all'),
    )
    .addOption(
      new Option(
        '--record <scenario>',
        'fit the record of a country up to --until and hold the rest against it',
      ).conflicts(['fit', 'selfTest']),
    )
    .option('--until <date>', 'last day of the record that is fitted')
    .option('--draws <n>', 'draws of the posterior at which histories are held against --record', wholeNumber(1), 20)
    .option(
      '--free <parameter>',
      'free this one, mechanism.parameter or with :log; several times, at most ten',
      collect,
    )
    .option('--points <n>', 'points simulated over all waves (default: 300, and 120 for --record)', wholeNumber(20))
    .option('--waves <n>', 'waves of history matching (default: 3, and 1 for --self-test)', wholeNumber(1))
    .option(
      '--runs <n>',
      'countries drawn and histories of each case at each point (default: 24, and 6 for --record)',
      wholeNumber(4),
    )
    .option('--people <n>', 'agents in each run', wholeNumber(2000), 2000)
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', nonEmpty, '1')
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .option('--out <folder>', 'where points and posterior go', nonEmpty, join('results', 'calibration'))
    .option('--resume', 'go on with the points that are in the folder')
    .addOption(
      new Option('--self-test [model]', 'plant parameters and recover them, in the reduced model or in the full one')
        .choices(['surrogate', 'full'])
        .preset('surrogate'),
    )
    .option(
      '--choose <n>',
      'try this many draws of the posterior and choose the one nearest to the targets',
      wholeNumber(1),
    )
    .option('--sets <n>', 'sets planted by --self-test', wholeNumber(1), 20)
    .addHelpText(
      'after',
      '\nExamples:\n  $ postbellum calibrate --points 300 --seed 1 --out results/calibration\n  $ postbellum calibrate --record liberia --until 2008-12-31 --out results/record',
    );
  return addJson(command).action(async (given: GivenArguments) => {
    const {waves = given.selfTest ? 1 : 3, points = given.record ? 120 : 300, runs = given.record ? 6 : 24} = given;
    const options = {...given, waves, points, runs};
    const job = jobOf(options);
    openCalibrationFolder(job.out, {points: pointsFile(job), resume: job.resume === true});
    if (!options.json) tell(...openingLines(job));
    const code = options.selfTest ? await performSelfTest(job) : await performCalibration(job);
    finish(code);
  });
}

function jobOf(options: CalibrateArguments): Job {
  try {
    const observed = observedRecord(options);
    const parameters = freeParameters(options.free ?? (observed ? usuallyFreeForRecord : usuallyFree));
    const targets = observed ? recordTargets(observed.scenario, observed) : targetsOf(options);
    return {...options, parameters, targets, ...(observed && {observed}), command: commandOf(options)};
  } catch (error) {
    throw asBadUse(error);
  }
}

function targetsOf({fit, selfTest: test}: CalibrateArguments): readonly Target[] {
  return test === 'surrogate' ? surrogateTargets(targetSets[fit]) : targetSets[fit];
}

/** The record asked for; throws BadUse where the day to fit it up to is missing or stands alone. */
function observedRecord({record, until}: CalibrateArguments): ObservedRecord | undefined {
  if (record === undefined && until === undefined) return undefined;
  if (record === undefined) throw new BadUse('missing option: --record (the country whose record ends with --until)');
  if (until === undefined) throw new BadUse('missing option: --until (the last day of the record that is fitted)');
  return {scenario: loadScenario(record), until};
}

function commandOf({
  fit,
  record,
  until,
  draws,
  free = [],
  points,
  waves,
  runs,
  people,
  seed,
  choose,
  selfTest: test,
  sets,
}: CalibrateArguments): string {
  const what = record === undefined ? {fit} : {record, until, draws};
  const given = {...what, points, waves, runs, people, seed};
  return shellCommand([
    'postbellum',
    'calibrate',
    ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...free.flatMap(name => ['--free', name]),
    ...(choose === undefined ? [] : ['--choose', String(choose)]),
    ...(test ? ['--self-test', String(test), '--sets', String(sets)] : []),
  ]);
}

const pointsFile = ({selfTest: test}: CalibrateArguments): string =>
  test ? `points-self-test-${test}.jsonl` : 'points.jsonl';
function openPoints(job: Job): EvaluationFile {
  const {parameters, targets, runs, people, seed, points, waves, observed, selfTest: test} = job;
  const names = targets.map(({name}) => name);
  const about = {engine: engineVersion, seed, points, waves, runs, people, free: parameters, targets: names};
  const model = sha256({fixed: fixedBeside(parameters), scenarios: scenariosAsked(job)});
  const record = observed && {until: observed.until, scenario: sha256(observed.scenario)};
  return openEvaluations(join(job.out, pointsFile(job)), {
    ...about,
    model,
    ...(record && {record}),
    ...(test && {selfTest: test}),
  });
}

function openingLines(job: Job): string[] {
  const {parameters, targets, points, waves, runs, seed, fit, observed, selfTest: test, sets} = job;
  const against = observed ? `record of ${observed.scenario.name} to ${observed.until}` : fit;
  const each = observed ? 'histories' : 'countries and histories';
  const what = test
    ? `Self-test with ${sets} planted sets in the ${test === 'full' ? 'full' : 'reduced'} model`
    : 'Fitting';
  return [
    wrap(
      `${what}: ${countOf(parameters.length, 'parameter')} to ${countOf(targets.length, 'target')} (${against}): ${points} points, ${countOf(waves, 'wave')}, ${runs} ${each} at each, seed ${seed}.`,
    ),
    wrap(`Free: ${parameters.map(nameOf).join(', ')}.`),
  ];
}

async function performCalibration(job: Job): Promise<number> {
  const {parameters, targets, points, waves, seed, workers, out, choose, command, json} = job;
  const memory = openPoints(job);
  if (memory.found > 0) tell(`${memory.found} points are there already.`);
  const outcome = await watched(
    workers,
    ({executor, note, ...watch}) =>
      calibrate({
        ...watch,
        free: parameters,
        targets,
        simulate: simulatorOf(job, executor),
        points,
        waves,
        seed,
        memory,
        choose,
        command,
        fixed: fixedBeside(parameters),
        onWave: ({simulated, shareLeft}, wave) =>
          note(wrap(`Wave ${wave}: ${simulated} points; ${percent(shareLeft)} of the prior is left.`)),
      }),
    'points',
  );
  memory.close();
  const posterior = outcome.result;
  if (!posterior) return stopped(out);
  await writeFile(join(out, 'posterior.json'), posteriorText(posterior));
  const fitted = [...waveLines(posterior), ...posteriorLines(posterior)];
  if (job.observed)
    return await performComparison(job, job.observed, posterior, {seconds: outcome.seconds, lines: fitted});
  if (json) print(posteriorText(posterior).trimEnd());
  else print(...fitted, ...closing(outcome, join(out, 'posterior.json')));
  return 0;
}

/** Holds a posterior that is written against the whole record, and writes and prints what comes of that. */
async function performComparison(
  {draws, runs, people, workers, out, command, json}: Job,
  {scenario, until}: ObservedRecord,
  posterior: Posterior,
  fitted: {readonly seconds: number; readonly lines: readonly string[]},
): Promise<number> {
  const outcome = await watched(
    workers,
    ({executor, ...watch}) => compareWithRecord({...watch, scenario, posterior, until, draws, runs, people, executor}),
    'histories',
  );
  const comparison = outcome.result;
  if (!comparison) return stopped(out);
  const file = join(out, 'record.json');
  const text = resultText(comparison, command);
  await writeFile(file, text);
  await writeFile(join(out, 'record.csv'), recordTable(comparison));
  if (json) print(text.trimEnd());
  else {
    const seconds = fitted.seconds + outcome.seconds;
    print(...fitted.lines, ...recordLines(comparison), ...closing({seconds}, file));
  }
  return 0;
}

function simulatorOf(job: Job, executor: Executor): Simulator {
  const {parameters: free, observed, runs, people} = job;
  return observed ? recordSimulator({...observed, free, runs, people, executor}) : wholeModel(job, executor);
}

function wholeModel(job: Job, executor: Executor): Simulator {
  const {parameters: free, targets, runs, people} = job;
  const country = (seed: string): Scenario => postWarCountry(seed);
  return modelSimulator({free, targets, runs, people, executor, country, ...scenariosAsked(job)});
}

/** The countries whose histories the targets ask for. */
function scenariosAsked({targets, selfTest: test}: Job): {
  readonly liberia?: Scenario;
  readonly coteDivoire?: Scenario;
} {
  const asked = (name: string): boolean => test !== 'surrogate' && targets.some(target => target.name.startsWith(name));
  return {
    ...(asked('liberia') && {liberia: loadScenario('liberia')}),
    ...(asked('cote-divoire') && {coteDivoire: loadScenario('cote-divoire')}),
  };
}

async function performSelfTest(job: Job): Promise<number> {
  const {parameters, targets, points, waves, seed, workers, out, runs, sets, command, json, selfTest: test} = job;
  const memory = openPoints(job);
  const outcome = await watched(
    workers,
    ({executor, ...watch}) => {
      const free = parameters;
      const simulate = test === 'full' ? wholeModel(job, executor) : surrogateSimulator({free, targets, runs});
      return selfTest({...watch, free, targets, simulate, points, waves, seed, sets, memory});
    },
    'points',
  );
  memory.close();
  const found = outcome.result;
  if (!found) return stopped(out);
  const file = join(out, `self-test-${test}.json`);
  const text = resultText(found, command);
  await writeFile(file, text);
  if (json) print(text.trimEnd());
  else print(...selfTestLines(found), ...closing(outcome, file));
  return 0;
}

function stopped(out: string): number {
  tell(wrap(`Stopped. The points simulated so far are in ${out}; the same command with --resume goes on.`));
  return 130;
}

function waveLines({waves}: Posterior): readonly string[] {
  return [
    '',
    ...waves.map(
      ({simulated, shareLeft}, wave) =>
        `Wave ${wave + 1}: ${simulated} points, ${percent(shareLeft)} of the prior left`,
    ),
  ];
}

function closing({seconds}: Pick<Watched<unknown>, 'seconds'>, file: string): readonly string[] {
  return ['', `Written: ${file}`, wrap(`It took ${duration(seconds)}. Simulated, not a forecast.`)];
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
