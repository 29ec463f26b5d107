import type {NumberOfRun, PairedSamples, Run, Samples} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {runsOfPlan} from './histories.ts';
import {meanEstimate} from './mean-estimate.ts';
import {pairsOf} from './pairs.ts';
import {runNumber} from './run-ranges.ts';

/** A number read from each run, with the words for it. */
export interface SampleOptions extends NumberOfRun {
  readonly measure: (run: Run) => number;
}

/** A number of every run; throws `empty ensemble` where none was finished. */
export function samplesOf(ensemble: Ensemble, {measure, title, unit}: SampleOptions): Samples {
  return {...runsOfPlan(ensemble), measure: {title, unit}, values: ensemble.runs.map(measure)};
}

/** The same of pairs of runs that share their luck, with the mean difference of `b` less `a` and its interval. */
export function pairedSamples(
  a: Ensemble,
  b: Ensemble,
  {measure, title, unit, better, level = 0.9}: SampleOptions & {better: 'more' | 'less'; level?: number},
): PairedSamples {
  const pairs = pairsOf(a, b).map(([inA, inB]) => ({run: runNumber(inA), a: measure(inA), b: measure(inB)}));
  const estimate = meanEstimate(
    pairs.map(pair => pair.b - pair.a),
    level,
  );
  return {
    a: {...runsOfPlan(a), runs: pairs.length},
    b: {...runsOfPlan(b), runs: pairs.length},
    measure: {title, unit, better},
    pairs,
    mean: estimate.mean,
    ...(estimate.interval && {interval: estimate.interval}),
  };
}
