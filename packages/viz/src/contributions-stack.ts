/** Where an area lies at one entry, in log hazard from the zero line; empty where both ends are equal. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Spans of each part at each entry: what raises is heaped up from the zero line, what lowers is hung below it, in the
 * order of the parts from the line outwards.
 */
export function stack(parts: readonly {readonly values: readonly number[]}[]): readonly (readonly Span[])[] {
  const entries = parts[0]?.values.length ?? 0;
  const above = new Array<number>(entries).fill(0);
  const below = new Array<number>(entries).fill(0);
  return parts.map(({values}) =>
    values.map((value, entry) => {
      if (value >= 0) {
        const low = above[entry];
        above[entry] += value;
        return {low, high: above[entry]};
      }
      const high = below[entry];
      below[entry] += value;
      return {low: below[entry], high};
    }),
  );
}

/** The lowest and the highest end of all spans, and zero. */
export function extentOf(spans: readonly (readonly Span[])[]): readonly [number, number] {
  const all = spans.flat();
  return [Math.min(0, ...all.map(({low}) => low)), Math.max(0, ...all.map(({high}) => high))];
}
