/** Where a day lies, in pixels: what d3's `scaleUtc` gives is one. */
export interface TimeScale {
  (date: Date): number;
  domain(): readonly Date[];
  range(): readonly number[];
  invert(x: number): Date;
}

/**
 * A scale of time from one day to a later one; one day alone lies in the middle. It places days as `scaleUtc` does,
 * without the ticks and formats, which charts make themselves and which would be a twelfth of all that a page must load.
 */
export function timeScale(from: Date, to: Date, [left, right]: readonly [number, number]): TimeScale {
  const start = from.getTime();
  const span = to.getTime() - start;
  function place(date: Date): number {
    const share = span === 0 ? 0.5 : (date.getTime() - start) / span;
    return left * (1 - share) + right * share;
  }
  return Object.assign(place, {
    domain: () => [from, to],
    range: () => [left, right],
    invert: (x: number) => new Date(start + ((x - left) / (right - left)) * span),
  });
}
