/** How values over time are joined: each holds until the next one, or a straight line leads to it. */
export type Joined = 'held' | 'straight';

/** Places along the axis of time, written once for all lines over them. */
export interface Places {
  readonly joined: Joined;
  /** In pixels, from left to right. */
  readonly xs: readonly number[];
  /** What leads to each place and precedes its value: `L12.5,` or `H12.5V`. */
  readonly to: readonly string[];
}

/**
 * Places at so many pixels, to a tenth. Paths are written here and not by d3-shape because charts draw ten thousands of
 * points many times a second: this takes a tenth of its time, and less than half its length.
 */
export function places(xs: readonly number[], joined: Joined): Places {
  const write = joined === 'straight' ? (x: number) => `L${tenths(x)},` : (x: number) => `H${tenths(x)}V`;
  return {joined, xs, to: xs.map(write)};
}

/**
 * Path data of a line: its values, in pixels, one for each place. What moves it less than a tenth is left out, and of a
 * straight one every point that it misses by no more than `tolerance`.
 */
export function linePath({joined, xs, to}: Places, ys: readonly number[], tolerance = finest): string {
  if (xs.length === 0) return '';
  let path = `M${tenths(xs[0])},${tenths(ys[0])}`;
  for (const i of joined === 'straight' ? bends(xs, ys, tolerance) : jumps(ys)) path += to[i] + tenths(ys[i]);
  return path;
}

/** What makes a line an area: the way from its end to another line over the same places, and along that to its start. */
export function backPath({joined, xs, to}: Places, ys: readonly number[]): string {
  if (xs.length === 0) return '';
  const last = xs.length - 1;
  if (joined === 'straight') {
    const back = [0, ...bends(xs, ys)].toReversed();
    return `${back.map(i => to[i] + tenths(ys[i])).join('')}Z`;
  }
  let path = `V${tenths(ys[last])}`;
  // A value that holds until the next place is met, on the way back, where that begins.
  for (const i of jumps(ys).toReversed()) path += to[i] + tenths(ys[i - 1]);
  return `${path}${to[0]}${tenths(ys[0])}Z`;
}

/** Where a value moves away from the one before by a tenth or more, and the last place. */
function jumps(ys: readonly number[]): readonly number[] {
  const found: number[] = [];
  let before = Math.round(ys[0] * 10);
  for (let i = 1; i < ys.length; i++) {
    const here = Math.round(ys[i] * 10);
    if (i === ys.length - 1 || here !== before) found.push(i);
    before = here;
  }
  return found;
}

/** Pixels by which a line may miss a point that is left out. */
const finest = 0.05;

/** Where straight lines must bend to pass every point, but for the tolerance, and the last place. */
export function bends(xs: readonly number[], ys: readonly number[], tolerance = finest): readonly number[] {
  const found: number[] = [];
  let from = 0;
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 1; i < xs.length; i++) {
    const slope = (ys[i] - ys[from]) / (xs[i] - xs[from]);
    if (slope < least || slope > most) {
      from = i - 1;
      found.push(from);
      [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    }
    const along = xs[i] - xs[from];
    const up = ys[i] - ys[from];
    least = Math.max(least, (up - tolerance) / along);
    most = Math.min(most, (up + tolerance) / along);
  }
  if (xs.length > 1) found.push(xs.length - 1);
  return found;
}

/** Texts of tenths from 0 on, written once: turning fractions into text is most of the work of a path. */
const texts: string[] = [];
const mostTexts = 20_000;

function tenths(value: number): string {
  const count = Math.round(value * 10);
  if (!(count >= 0 && count < mostTexts)) return String(count / 10);
  texts[count] ??= String(count / 10);
  return texts[count];
}
