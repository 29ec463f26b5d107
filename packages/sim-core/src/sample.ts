import {exp, log, power} from './detmath.ts';

/** Number of events of a Poisson distribution by inversion of one uniform draw; means above 600 are taken as 600. */
export function poisson(uniform: number, mean: number): number {
  const bounded = Math.min(mean, 600);
  // No event, without an exponential: e to the power -m is 1 - m or more, whatever the last places of either.
  if (uniform < 1 - bounded - 1e-15) return 0;
  let term = exp(-bounded);
  let cumulative = term;
  let count = 0;
  while (uniform > cumulative && count < 2000) {
    count++;
    term *= bounded / count;
    cumulative += term;
  }
  return count;
}

/** Quantile of the standard normal distribution (Wichura 1988, algorithm AS 241, PPND7: about seven digits). */
export function normal(uniform: number): number {
  const q = uniform - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const tail = Math.sqrt(-log(q < 0 ? uniform : 1 - uniform));
  const value =
    tail <= 5
      ? (((0.17023821103 * (tail - 1.6) + 1.3067284816) * (tail - 1.6) + 2.75681539) * (tail - 1.6) + 1.4234372777) /
        ((0.12021132975 * (tail - 1.6) + 0.7370016425) * (tail - 1.6) + 1)
      : (((0.017337203997 * (tail - 5) + 0.42868294337) * (tail - 5) + 3.081226386) * (tail - 5) + 6.657905115) /
        ((0.012258202635 * (tail - 5) + 0.24197894225) * (tail - 5) + 1);
  return q < 0 ? -value : value;
}

/** Cumulative probabilities of a discrete power law on 1 to `cap`: P(k) proportional to k^-exponent. */
export function powerLaw(exponent: number, cap: number): Float64Array {
  return cumulativeShares(Float64Array.from({length: cap}, (_, rank) => power(rank + 1, -exponent)));
}

/** Turn weights, in place, into running sums as shares of the whole, for `rankOf`. */
export function cumulativeShares(weights: Float64Array): Float64Array {
  let sum = 0;
  for (let rank = 0; rank < weights.length; rank++) weights[rank] = sum += weights[rank];
  for (let rank = 0; rank < weights.length; rank++) weights[rank] /= sum;
  return weights;
}

/** First rank, counted from 0, whose cumulative share exceeds the uniform draw. */
export function rankOf(uniform: number, cumulative: ArrayLike<number>): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] > uniform) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Probability that something with a yearly rate happens within one week. */
export function weeklyProbability(ratePerYear: number): number {
  return 1 - exp(-ratePerYear / 52);
}
