import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {calibrate} from '../../calibrate/calibrate.ts';
import {fixedBeside} from '../../calibrate/free-parameter.ts';
import type {Posterior} from '../../calibrate/posterior.ts';
import {compareWithRecord} from '../../calibrate/record-comparison.ts';
import {print, tell} from '../terminal.ts';
import {watched} from '../watched.ts';
import {posteriorText, resultText} from './calibration-files.ts';
import type {CalibrationJob, ObservedRecord} from './calibration-job.ts';
import {posteriorLines} from './calibration-lines.ts';
import {closingLines, stoppedLine, waveLine, waveLines} from './calibration-words.ts';
import {openPoints} from './job-points.ts';
import {simulatorOf} from './job-simulator.ts';
import {recordFigure} from './record-figure.ts';
import {recordLines, recordTable} from './record-lines.ts';

/** Where a calibration is written, on how many threads it is done, and how it is told. */
export interface PerformOptions {
  readonly out: string;
  readonly workers: number;
  readonly json?: true;
}

/** Fits, writes and prints a posterior, and holds one of a record against the whole record; returns the exit code. */
export async function performCalibration(job: CalibrationJob, options: PerformOptions): Promise<number> {
  const {parameters, targets, points, waves, seed, choose, command, observed} = job;
  const {out, workers, json} = options;
  const memory = openPoints(job, out);
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
        onWave: (report, wave) => note(waveLine(report, wave)),
      }),
    'points',
  );
  memory.close();
  const {result: posterior, seconds} = outcome;
  if (!posterior) return stopped(out);
  const file = join(out, 'posterior.json');
  await writeFile(file, posteriorText(posterior));
  const lines = [...waveLines(posterior), ...posteriorLines(posterior)];
  if (observed) return await performComparison(job, observed, {...options, posterior, fitted: {seconds, lines}});
  if (json) print(posteriorText(posterior).trimEnd());
  else print(...lines, ...closingLines(seconds, file));
  return 0;
}

interface ComparisonOptions extends PerformOptions {
  readonly posterior: Posterior;
  /** How long fitting took, and what to print of it. */
  readonly fitted: {readonly seconds: number; readonly lines: readonly string[]};
}

/** Holds a posterior that is written against the whole record, and writes and prints what comes of that. */
async function performComparison(
  {draws, runs, people, seed, command}: CalibrationJob,
  {scenario, until}: ObservedRecord,
  {out, workers, json, posterior, fitted}: ComparisonOptions,
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
  await writeFile(join(out, 'calibration.svg'), recordFigure(comparison, {scenario, seed, people}));
  if (json) print(text.trimEnd());
  else print(...fitted.lines, ...recordLines(comparison), ...closingLines(fitted.seconds + outcome.seconds, file));
  return 0;
}

function stopped(out: string): number {
  tell(stoppedLine(out));
  return 130;
}
