import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Command, Option} from 'commander';
import {targetSetNames} from '../../calibrate/targets.ts';
import {addJson, collect, nonEmpty, wholeNumber} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {openCalibrationFolder} from '../calibration/calibration-files.ts';
import {jobOf} from '../calibration/calibration-job.ts';
import {calibrationSchema} from '../calibration/calibration-schema.ts';
import {
  type CalibrationSettings,
  least,
  selfTestModels,
  settingsOf,
  usual,
} from '../calibration/calibration-settings.ts';
import {openingLines} from '../calibration/calibration-words.ts';
import {pointsFile} from '../calibration/job-points.ts';
import {loadCalibration} from '../calibration/parse-calibration.ts';
import {type PerformOptions, performCalibration} from '../calibration/perform-calibration.ts';
import {performSelfTest} from '../calibration/perform-self-test.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {tell} from '../terminal.ts';

interface CalibrateArguments extends Omit<PerformOptions, 'out'>, Partial<CalibrationSettings> {
  readonly out?: string;
  readonly resume?: true;
}

/** `postbellum calibrate`: posterior of the free parameters from targets of the evidence, or a test that it works. */
export function calibrateCommand(finish: (code: number) => void): Command {
  const command = new Command('calibrate')
    .description('Fit parameters to targets of the evidence, or plant parameters and see whether fitting finds them.')
    .argument('[spec]', 'YAML or JSON file that says what the options below would say')
    .addOption(new Option('--fit <targets>', 'which targets are fitted').choices(targetSetNames).default(usual.fit))
    .addOption(
      new Option(
        '--record <scenario>',
        'fit the record of a country up to --until and hold the rest against it',
      ).conflicts(['fit', 'selfTest']),
    )
    .option('--until <date>', 'last day of the record that is fitted')
    .option(
      '--draws <n>',
      'draws of the posterior at which histories are held against --record',
      wholeNumber(least.draws),
      usual.draws,
    )
    .option(
      '--free <parameter>',
      'free this one, mechanism.parameter or with :log; several times, at most ten',
      collect,
    )
    .option(
      '--points <n>',
      'points simulated over all waves (default: 300, and 120 for --record)',
      wholeNumber(least.points),
    )
    .option('--waves <n>', 'waves of history matching (default: 3, and 1 for --self-test)', wholeNumber(least.waves))
    .option(
      '--runs <n>',
      'countries drawn and histories of each case at each point (default: 24, and 6 for --record)',
      wholeNumber(least.runs),
    )
    .option('--people <n>', 'agents in each run', wholeNumber(least.people), usual.people)
    .option('--seed <text>', 'seed of the luck; the same seed gives the same numbers', nonEmpty, usual.seed)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .option(
      '--out <folder>',
      'where points and posterior go (default: results/calibration, or results/<name of the spec>)',
      nonEmpty,
    )
    .option('--resume', 'go on with the points that are in the folder')
    .addOption(
      new Option('--self-test [model]', 'plant parameters and recover them, in the reduced model or in the full one')
        .choices(selfTestModels)
        .preset('surrogate'),
    )
    .option(
      '--choose <n>',
      'try this many draws of the posterior and choose the one nearest to the targets',
      wholeNumber(least.choose),
    )
    .option('--sets <n>', 'sets planted by --self-test', wholeNumber(least.sets), usual.sets)
    .addHelpText(
      'after',
      '\nWith --record the folder also has record.json, record.csv and their figure,\ncalibration.svg.\n\nExamples:\n  $ postbellum calibrate --points 300 --seed 1 --out results/calibration\n  $ postbellum calibrate --record liberia --until 2008-12-31 --out results/fit\n  $ postbellum calibrate record.yaml',
    );
  return addJson(command).action(async (spec: string | undefined, given: CalibrateArguments) => {
    const {workers, json, resume, out = folderOf(spec), ...said} = given;
    if (spec !== undefined) requireAlone(command, spec);
    const job = jobOf(spec === undefined ? settingsOf(said) : loadCalibration(spec));
    openCalibrationFolder(out, {points: pointsFile(job), resume: resume === true});
    if (!json) tell(...openingLines(job));
    const perform = job.selfTest ? performSelfTest : performCalibration;
    finish(await perform(job, {out, workers, ...(json && {json})}));
  });
}

/** Where a calibration goes unless another folder is asked for. */
const folderOf = (spec: string | undefined): string =>
  spec === undefined ? join('results', 'calibration') : standardFolder(spec);

/** Throws BadUse where options are given that a spec can say: it says everything that the result depends on. */
function requireAlone(command: Command, spec: string): void {
  const given = command.options.filter(option => {
    const name = option.attributeName();
    return Object.hasOwn(calibrationSchema.shape, name) && command.getOptionValueSource(name) === 'cli';
  });
  if (given.length === 0) return;
  const names = given.map(({long}) => long).join(', ');
  throw new BadUse(
    `options beside a spec: ${names} (${spec} says it all; --out, --resume, --workers and --json may stand beside it)`,
  );
}
