import type {Ensemble} from '../ensemble.ts';
import {deathsWithin, meanWithin} from './measures.ts';
import {type PairedDifference, pairedDifference} from './paired-difference.ts';
import {type PairedMeanDifference, pairedMeanDifference} from './paired-mean-difference.ts';
import type {RelapseRiskOptions} from './relapse-counts.ts';

/** How two ensembles on shared luck differ, `b` less `a`, within a horizon. */
export interface Outcomes {
  readonly relapse: PairedDifference;
  /** Log hazard of resorting to force, mean of factions and weeks; it tells plans apart with far fewer runs. */
  readonly logHazard: PairedMeanDifference;
  /** Persons killed in communal violence, which never counts as relapse. */
  readonly communalDeaths: PairedMeanDifference;
}

/** Differences of what matters about a peace. */
export function outcomesOf(a: Ensemble, b: Ensemble, options: RelapseRiskOptions = {}): Outcomes {
  const {withinYears = 10} = options;
  return {
    relapse: pairedDifference(a, b, options),
    logHazard: pairedMeanDifference(a, b, {measure: meanWithin('logHazard', withinYears)}),
    communalDeaths: pairedMeanDifference(a, b, {measure: deathsWithin(withinYears, ['communal'])}),
  };
}
