/** Where `value`, which rises from below zero at `low` to above zero at `high`, crosses zero, to the last digit. */
export function bisect(value: (x: number) => number, low: number, high: number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) return middle;
    if (value(middle) < 0) below = middle;
    else above = middle;
  }
}
