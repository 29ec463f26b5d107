import {requireCount} from './count.ts';

export interface CrpsOptions {
  /**
   * Score the distribution the members were drawn from rather than the members: ensembles of different size then have
   * the same expected score. Needs two members or more.
   */
  readonly fair?: boolean;
}

/**
 * Continuous ranked probability score of an ensemble for one observed value, in its unit; lower is better, and a single
 * member has its absolute error. Hersbach 2000, Weather and Forecasting 15:559-570; fair: Ferro 2014,
 * Q J R Meteorol Soc 140:1917-1923.
 */
export function crps(ensemble: ArrayLike<number>, observed: number, {fair = false}: CrpsOptions = {}): number {
  const members = ensemble.length;
  requireCount('members', members, fair ? 2 : 1);
  const sorted = Float64Array.from(ensemble).sort();
  let error = 0;
  let differences = 0;
  for (let rank = 0; rank < members; rank++) {
    error += Math.abs(sorted[rank] - observed);
    // Over all pairs, a member is the higher of `rank` and the lower of the rest.
    differences += (2 * rank + 1 - members) * sorted[rank];
  }
  return error / members - differences / (members * (fair ? members - 1 : members));
}
