import {postWarCountry} from '@postbellum/scenarios';
import type {Scenario} from '@postbellum/sim-core';
import type {Simulator} from '../../calibrate/evaluate.ts';
import {modelSimulator} from '../../calibrate/model-simulator.ts';
import {recordSimulator} from '../../calibrate/record-simulator.ts';
import {surrogateSimulator} from '../../calibrate/surrogate-simulator.ts';
import type {Executor} from '../../executor.ts';
import {loadScenario} from '../load.ts';
import type {CalibrationJob} from './calibration-job.ts';

/** What simulates the points of a job: one country up to a day, the reduced model, or drawn countries and cases. */
export function simulatorOf(job: CalibrationJob, executor: Executor): Simulator {
  const {parameters: free, targets, observed, runs, people, selfTest} = job;
  if (observed) return recordSimulator({...observed, free, runs, people, executor});
  if (selfTest === 'surrogate') return surrogateSimulator({free, targets, runs});
  const country = (seed: string): Scenario => postWarCountry(seed);
  return modelSimulator({free, targets, runs, people, executor, country, ...scenariosAsked(job)});
}

/** The countries whose histories the targets ask for. */
export function scenariosAsked({targets, selfTest}: CalibrationJob): {
  readonly liberia?: Scenario;
  readonly coteDivoire?: Scenario;
} {
  const asked = (name: string): boolean =>
    selfTest !== 'surrogate' && targets.some(target => target.name.startsWith(name));
  return {
    ...(asked('liberia') && {liberia: loadScenario('liberia')}),
    ...(asked('cote-divoire') && {coteDivoire: loadScenario('cote-divoire')}),
  };
}
