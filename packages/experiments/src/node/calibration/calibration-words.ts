import {nameOf} from '../../calibrate/free-parameter.ts';
import type {Posterior, WaveReport} from '../../calibrate/posterior.ts';
import {countOf} from '../../words/numbers.ts';
import {duration} from '../progress.ts';
import {wrap} from '../terminal.ts';
import type {CalibrationJob} from './calibration-job.ts';

/** What is about to be done, in plain lines. */
export function openingLines(job: CalibrationJob): readonly string[] {
  const {parameters, targets, points, waves, runs, seed, fit, observed, selfTest, sets} = job;
  const against = observed ? `record of ${observed.scenario.name} to ${observed.until}` : fit;
  const each = observed ? 'histories' : 'countries and histories';
  const what = selfTest
    ? `Self-test with ${sets} planted sets in the ${selfTest === 'full' ? 'full' : 'reduced'} model`
    : 'Fitting';
  return [
    wrap(
      `${what}: ${countOf(parameters.length, 'parameter')} to ${countOf(targets.length, 'target')} (${against}): ${points} points, ${countOf(waves, 'wave')}, ${runs} ${each} at each, seed ${seed}.`,
    ),
    wrap(`Free: ${parameters.map(nameOf).join(', ')}.`),
  ];
}

/** A wave that has just ended, in one line. */
export function waveLine({simulated, shareLeft}: WaveReport, wave: number): string {
  return wrap(`Wave ${wave}: ${simulated} points; ${percent(shareLeft)} of the prior is left.`);
}

/** All waves of a posterior, a line each. */
export function waveLines({waves}: Posterior): readonly string[] {
  return [
    '',
    ...waves.map(
      ({simulated, shareLeft}, wave) =>
        `Wave ${wave + 1}: ${simulated} points, ${percent(shareLeft)} of the prior left`,
    ),
  ];
}

/** Where the result is and how long it took. */
export function closingLines(seconds: number, file: string): readonly string[] {
  return ['', `Written: ${file}`, wrap(`It took ${duration(seconds)}. Simulated, not a forecast.`)];
}

/** What to say of a calibration that was stopped. */
export function stoppedLine(folder: string): string {
  return wrap(`Stopped. The points simulated so far are in ${folder}; the same command with --resume goes on.`);
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
