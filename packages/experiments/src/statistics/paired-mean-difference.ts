import type {Estimate, Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {meanEstimate} from './mean-estimate.ts';
import {pairsOf} from './pairs.ts';

/** Mean of a quantity under B less under A, over histories that share their luck; its spread is from pair to pair. */
export interface PairedMeanDifference extends Estimate {
  readonly pairs: number;
}

/** Difference in a number read from each run, such as an indicator on a date or the deaths of a year. */
export function pairedMeanDifference(
  a: Ensemble,
  b: Ensemble,
  {measure, level = 0.9}: {readonly measure: (run: Run) => number; readonly level?: number},
): PairedMeanDifference {
  const differences = pairsOf(a, b).map(([inA, inB]) => measure(inB) - measure(inA));
  return {pairs: differences.length, ...meanEstimate(differences, level)};
}
