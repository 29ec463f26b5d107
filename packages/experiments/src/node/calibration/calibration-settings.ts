import type {IsoDate} from '@postbellum/sim-core';
import type {TargetSetName} from '../../calibrate/targets.ts';
import {shellCommand} from '../shell.ts';
import {fewestPeople} from '../spec/check-people.ts';

/** What the options of `calibrate`, or a spec file, say of a calibration, and nothing of where and how fast it is done. */
export interface CalibrationSettings {
  readonly fit: TargetSetName;
  /** Scenario whose record is fitted in place of `fit`: a name, or a JSON file. */
  readonly record?: string;
  /** Last day of the record that is fitted. */
  readonly until?: IsoDate;
  /** Draws of the posterior at which histories are held against the record. */
  readonly draws: number;
  /** `mechanism.parameter`, or with `:log`; the usual ones if absent. */
  readonly free?: readonly string[];
  readonly points: number;
  readonly waves: number;
  readonly runs: number;
  readonly people: number;
  readonly seed: string;
  readonly choose?: number;
  readonly selfTest?: (typeof selfTestModels)[number];
  /** Sets of parameters planted by a self-test. */
  readonly sets: number;
}

/** Models that a self-test can plant parameters in. */
export const selfTestModels = ['surrogate', 'full'] as const;

/** What is taken unless something else is asked for. */
export const usual = {fit: 'all', draws: 20, people: 2_000, seed: '1', sets: 20} as const;

/** Least sizes. */
export const least = {draws: 1, points: 20, waves: 1, runs: 4, people: fewestPeople, choose: 1, sets: 1} as const;

/** Sizes taken unless others are asked for: a record needs fewer points, and a self-test fits many times. */
export function usualSizes({
  record,
  selfTest,
}: {
  readonly [Field in 'record' | 'selfTest']?: unknown;
}): Pick<CalibrationSettings, 'points' | 'waves' | 'runs'> {
  const ofRecord = record !== undefined;
  return {points: ofRecord ? 120 : 300, waves: selfTest === undefined ? 3 : 1, runs: ofRecord ? 6 : 24};
}

/** Settings with what was not said filled in. */
export function settingsOf(said: Partial<CalibrationSettings>): CalibrationSettings {
  return {...usual, ...usualSizes(said), ...said};
}

/** The command that gives the same result again, with every option that matters for it. */
export function optionsCommand({
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
  selfTest,
  sets,
}: CalibrationSettings): string {
  const what = record === undefined ? {fit} : {record, until, draws};
  const given = {...what, points, waves, runs, people, seed};
  return shellCommand([
    'postbellum',
    'calibrate',
    ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...free.flatMap(name => ['--free', name]),
    ...(choose === undefined ? [] : ['--choose', String(choose)]),
    ...(selfTest ? ['--self-test', selfTest, '--sets', String(sets)] : []),
  ]);
}
