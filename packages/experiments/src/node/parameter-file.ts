import {type Overrides, parameterValues, weekly} from '@postbellum/sim-core';
import {type Posterior, posteriorMode, useDraw} from '../calibrate/posterior.ts';
import {BadUse} from './bad-use.ts';
import {readInputFile} from './input-file.ts';

/** A posterior of `calibrate`; throws BadUse where a file is none. */
export function readPosterior(path: string): Posterior {
  const json = parsed(path);
  if (!isPosterior(json)) throw new BadUse(`invalid posterior: ${path} (a posterior of calibrate)`);
  return json;
}

/** Parameters of a file: overrides by mechanism and name, or a posterior of `calibrate`, of which the chosen draw counts, or else the mode. */
export function readParameters(path: string): Overrides {
  const json = parsed(path);
  if (!isPosterior(json) && !isOverrides(json))
    throw new BadUse(`invalid parameters: ${path} (numbers by mechanism and name, or a posterior)`);
  try {
    if (isPosterior(json)) return json.chosen ? useDraw(json, json.chosen.draw) : posteriorMode(json);
    parameterValues(weekly, json);
    return json;
  } catch (error) {
    throw new BadUse(`invalid parameters: ${path} (${error instanceof Error ? error.message : error})`);
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readInputFile(path));
  } catch (error) {
    if (error instanceof BadUse) throw error;
    throw new BadUse(`invalid parameters: ${path} (${error instanceof Error ? error.message : error})`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosterior = (value: unknown): value is Posterior =>
  isRecord(value) && value.posteriorVersion === 1 && hasDraws(value);

/** Whether there is a weight for each draw, and a value for each free parameter in it. */
function hasDraws({free, draws, weights}: Readonly<Record<string, unknown>>): boolean {
  return (
    Array.isArray(free) &&
    free.every(isRecord) &&
    isTable(draws, free.length) &&
    draws.length > 0 &&
    isTable([weights], draws.length)
  );
}

/** Whether something is rows of finite numbers, so many in each. */
const isTable = (value: unknown, columns: number): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.every(row => Array.isArray(row) && row.length === columns && row.every(each => Number.isFinite(each)));

const isOverrides = (value: unknown): value is Overrides =>
  isRecord(value) &&
  Object.values(value).every(each => isRecord(each) && Object.values(each).every(number => Number.isFinite(number)));
