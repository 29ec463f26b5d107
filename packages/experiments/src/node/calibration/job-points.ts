import {join} from 'node:path';
import {engineVersion} from '@postbellum/sim-core';
import {fixedBeside} from '../../calibrate/free-parameter.ts';
import {sha256} from '../sha256.ts';
import type {CalibrationJob} from './calibration-job.ts';
import type {CalibrationSettings} from './calibration-settings.ts';
import {type EvaluationFile, openEvaluations} from './evaluation-file.ts';
import {scenariosAsked} from './job-simulator.ts';

/** Name of the file that keeps the points of a calibration. */
export const pointsFile = ({selfTest}: Pick<CalibrationSettings, 'selfTest'>): string =>
  selfTest ? `points-self-test-${selfTest}.jsonl` : 'points.jsonl';

/** Opens the points of a job in a folder; throws BadUse where those there are of another. */
export function openPoints(job: CalibrationJob, folder: string): EvaluationFile {
  const {parameters, targets, runs, people, seed, points, waves, observed, selfTest} = job;
  const names = targets.map(({name}) => name);
  const about = {engine: engineVersion, seed, points, waves, runs, people, free: parameters, targets: names};
  const model = sha256({fixed: fixedBeside(parameters), scenarios: scenariosAsked(job)});
  const record = observed && {until: observed.until, scenario: sha256(observed.scenario)};
  return openEvaluations(join(folder, pointsFile(job)), {
    ...about,
    model,
    ...(record && {record}),
    ...(selfTest && {selfTest}),
  });
}
