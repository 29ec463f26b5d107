/** Quantile of values in rising order, joining neighbours by a straight line (type 7 of Hyndman & Fan 1996). */
export function quantileSorted(values: ArrayLike<number>, probability: number): number {
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(values.length - 1, below + 1);
  return values[below] + (position - below) * (values[above] - values[below]);
}
