import {engineVersion, parameterValues, weekly} from '@postbellum/sim-core';
import type {Sweep, SweepSettings} from '../../sweep/sweep.ts';
import {sha256} from '../sha256.ts';

/** What tells a sweep from every other: equal identities have equal results. */
export interface SweepRecord {
  readonly tool: 'postbellum';
  readonly sweepVersion: 1;
  readonly engine: string;
  /** Of everything below and of the points. */
  readonly sha256: string;
  /** Values of all parameters where no factor changes them. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly settings: SweepSettings;
}

/** The record of a sweep, from which it can be made again without its spec file. */
export function recordOf({points, ...settings}: Sweep): SweepRecord {
  const engine = engineVersion;
  const parameters = parameterValues(weekly);
  const identity = sha256({engine, parameters, settings, points});
  return {tool: 'postbellum', sweepVersion: 1, engine, sha256: identity, parameters, settings};
}
