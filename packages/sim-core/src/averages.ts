/** Sum of values. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index];
  return total;
}

/** Mean of values; 0 of none. */
export function mean(values: ArrayLike<number>): number {
  return values.length > 0 ? sum(values) / values.length : 0;
}

/** Mean of values by weights; 0 where weights sum to 0. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  let whole = 0;
  for (let index = 0; index < values.length; index++) {
    total += weights[index] * values[index];
    whole += weights[index];
  }
  return whole > 0 ? total / whole : 0;
}
