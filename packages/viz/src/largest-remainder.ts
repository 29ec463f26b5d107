/**
 * Parts of a whole number in proportion to counts, by largest remainder: they sum to the whole, each within one of its
 * exact share, and ties go to the earlier count. All zero where the counts are.
 */
export function largestRemainder(whole: number, counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const parts = counts.map(count => Math.floor((whole * count) / sum));
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const remainders = counts.map((count, index) => ({index, remainder: (whole * count) % sum}));
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const {index} of remainders.slice(0, left)) parts[index]++;
  return parts;
}
