/**
 * Split a whole number in proportion to weights, by largest remainder: whole parts that sum to the total, each within
 * one of its exact share; ties go to the earlier weight. All zero if the weights sum to zero.
 */
export function apportion(total: number, weights: ArrayLike<number>): number[] {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index];
  if (!(sum > 0)) return Array.from({length: weights.length}, () => 0);
  const exact = Array.from({length: weights.length}, (_, index) => (total * weights[index]) / sum);
  const parts = exact.map(Math.floor);
  const rest = total - parts.reduce((whole, part) => whole + part, 0);
  const byRemainder = exact
    .map((share, index) => ({index, remainder: share - Math.floor(share)}))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const {index} of byRemainder.slice(0, rest)) parts[index]++;
  return parts;
}
