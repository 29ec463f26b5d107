import {type Free, nameOf, placeOf} from './free-parameter.ts';
import {effectiveSize, type Posterior, posteriorQuantile, weightedVariance} from './posterior.ts';

/** What the posterior says of one parameter, beside the prior. */
export interface Marginal {
  readonly name: string;
  readonly free: Free;
  readonly median: number;
  /** Holds 90 % of the posterior. */
  readonly low: number;
  readonly high: number;
  /** One less the posterior variance over the prior's, both on the scale of the prior: 0 learnt nothing, 1 all. */
  readonly shrinkage: number;
  readonly identified: boolean;
}

/** Shrinkage below this counts as nothing learnt, however many draws there are. */
export const leastShrinkage = 0.1;

/** Variance of a uniform variable on the unit interval. */
export const priorVariance = 1 / 12;

/**
 * Medians, 90 % intervals and shrinkage. A parameter counts as identified where its shrinkage is above 0.1 and above what
 * chance alone would give in 19 of 20 cases if nothing were learnt: 1.645 times the standard error of the variance of as
 * many uniform draws as the posterior is worth, the square root of 0.8 over the effective size.
 */
export function marginals(posterior: Posterior): readonly Marginal[] {
  const {free, draws, weights} = posterior;
  const places = draws.map(draw => placeOf(free, draw));
  const chance = 1.645 * Math.sqrt(0.8 / effectiveSize(posterior));
  return free.map((each, parameter) => {
    const column = places.map(place => place[parameter]);
    const shrinkage = 1 - weightedVariance(column, weights) / priorVariance;
    return {
      name: nameOf(each),
      free: each,
      median: posteriorQuantile(posterior, parameter, 0.5),
      low: posteriorQuantile(posterior, parameter, 0.05),
      high: posteriorQuantile(posterior, parameter, 0.95),
      shrinkage,
      identified: shrinkage > Math.max(leastShrinkage, chance),
    };
  });
}
