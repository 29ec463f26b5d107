import {quantileSorted} from './quantile-sorted.ts';
import {varianceComponents} from './variance-components.ts';

export interface QuantileBandOptions {
  /** Quantiles wanted; 5, 50 and 95 % if absent. */
  readonly probabilities?: readonly number[];
}

/** Three uncertainties of one number, never mixed. All are in its unit. */
export interface QuantileBand {
  readonly mean: number;
  /** Standard deviation over unknown settings of what each setting gives on average. */
  readonly settings: number;
  /** Standard deviation from run to run under one setting. */
  readonly chance: number;
  /** Standard error of `mean` from the number of draws and runs alone: more of them make it vanish. */
  readonly monteCarlo: number;
  /**
   * Spread over unknown settings alone, by rising probability. Settings and chance together are wider; this is no
   * interval of a single run.
   */
  readonly quantiles: readonly {readonly probability: number; readonly value: number}[];
}

/**
 * Band over draws of unknown parameters, [draw][run], corrected for few runs. The mean of few runs scatters more than
 * what it estimates, so that a band of plain means is too wide (1.26 times with 25 runs where one run scatters 3.8 times
 * as much as settings do); means are drawn towards their mean until their standard deviation is `settings`.
 * Louis 1984, J Am Stat Assoc 79:393-398.
 */
export function quantileBand(
  values: readonly ArrayLike<number>[],
  {probabilities = [0.05, 0.5, 0.95]}: QuantileBandOptions = {},
): QuantileBand {
  for (const probability of probabilities) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`invalid probability: ${probability} (from 0 to 1)`);
    }
  }
  const {mean, means, between, within, ofMeans} = varianceComponents(values);
  const shrink = ofMeans > 0 ? Math.sqrt(between / ofMeans) : 0;
  const sorted = Float64Array.from(means, each => mean + shrink * (each - mean)).sort();
  return {
    mean,
    settings: Math.sqrt(between),
    chance: Math.sqrt(within),
    monteCarlo: Math.sqrt(ofMeans / means.length),
    quantiles: probabilities.map(probability => ({probability, value: quantileSorted(sorted, probability)})),
  };
}
