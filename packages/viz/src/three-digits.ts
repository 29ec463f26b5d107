/** A number to three digits that count, and thousands whole: what a chart says of a quantity. */
export function threeDigits(value: number): number {
  if (!(Math.abs(value) >= 1e-6)) return 0;
  return Number(value.toPrecision(3));
}
