/**
 * Bounds of a share that a score test `reach` standard errors wide does not reject: Wilson's interval, for numbers of
 * trials that need not be whole. Wilson 1927, J Am Stat Assoc 22:209-212.
 */
export function scoreBounds(share: number, trials: number, reach: number): {low: number; high: number} {
  const squares = reach * reach;
  const middle = share + squares / (2 * trials);
  const side = reach * Math.sqrt((share * (1 - share)) / trials + squares / (4 * trials * trials));
  const scale = 1 + squares / trials;
  return {
    low: share === 0 ? 0 : (middle - side) / scale,
    high: share === 1 ? 1 : (middle + side) / scale,
  };
}
