/** Variance of each summary between two replicates of one point, from pairs of replicates; NaN pairs are passed over. */
export function replicateNoise(
  pairs: readonly (readonly [readonly number[], readonly number[]])[],
  summaries: number,
): readonly number[] {
  return Array.from({length: summaries}, (_, at) => {
    const halves = pairs.map(([a, b]) => (a[at] - b[at]) ** 2 / 2).filter(Number.isFinite);
    return halves.length === 0 ? 0 : halves.reduce((sum, half) => sum + half, 0) / halves.length;
  });
}
