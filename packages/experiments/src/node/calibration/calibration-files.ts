import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {engineVersion} from '@postbellum/sim-core';
import type {Posterior} from '../../calibrate/posterior.ts';
import {BadUse} from '../bad-use.ts';
import {isLeftover} from '../durable-file.ts';
import {requireWritable} from '../output-folder.ts';

const ours = /^(points.*\.jsonl|posterior\.json|self-test-.*\.json|record\.(json|csv)|calibration\.svg)$/;

/** Throws BadUse where the folder holds anything else, or points that were not asked to go on with. */
export function openCalibrationFolder(
  folder: string,
  {points, resume}: {readonly points: string; readonly resume: boolean},
): void {
  requireWritable(folder, `folder: ${folder}`);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = names.find(name => !ours.test(name) && !isLeftover(name));
  if (foreign) {
    throw new BadUse(`foreign file: ${join(folder, foreign)} (a new or empty folder, or that of a calibration)`);
  }
  if (names.includes(points) && !resume) {
    throw new BadUse(`earlier points: ${join(folder, points)} (--resume to go on, or another folder)`);
  }
}

/** A posterior as it is stored: one draw a line; summaries to six digits. */
export function posteriorText({draws, weights, summaries, ...rest}: Posterior): string {
  const lines = (rows: readonly unknown[]): string =>
    `[\n    ${rows.map(row => JSON.stringify(row)).join(',\n    ')}\n  ]`;
  const rounded = summaries.map(row => row.map(value => Number(value.toPrecision(6))));
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "draws": ${lines(draws)},\n  "weights": ${JSON.stringify(weights)},\n  "summaries": ${lines(rounded)}\n}\n`;
}

/** Any other result as it is stored, with what made it. */
export function resultText(result: object, command: string): string {
  return `${JSON.stringify({engine: engineVersion, command, simulated: true, ...result}, null, 2)}\n`;
}
