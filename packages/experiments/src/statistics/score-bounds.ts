/**
 * Bounds of a share that a score test `reach` standard errors wide does not reject: Wilson's interval, for numbers of
 * successes and trials that need not be whole. Wilson 1927, J Am Stat Assoc 22:209-212.
 */
export function scoreBounds(successes: number, trials: number, reach: number): {low: number; high: number} {
  const squares = reach * reach;
  const middle = 2 * successes + squares;
  const side = reach * Math.sqrt(squares + (4 * successes * (trials - successes)) / trials);
  const scale = 2 * (trials + squares);
  return {
    low: successes === 0 ? 0 : (middle - side) / scale,
    high: successes === trials ? 1 : (middle + side) / scale,
  };
}
