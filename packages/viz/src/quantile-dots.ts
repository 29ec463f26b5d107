/**
 * Values at the middles of equal shares of a sample, each the least value that so large a share does not exceed (the
 * inverse of the empirical distribution): as many dots stand for as many equally likely parts. Infinite values, of what
 * never happened, come last. Kay et al. 2016, CHI: When (ish) is my bus?
 */
export function quantileDots(values: readonly number[], count: number): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from({length: count}, (_, dot) => sorted[Math.ceil(((dot + 0.5) / count) * sorted.length) - 1]);
}

/** A dot in its place: `x` the middle of its stack, `level` how many lie below it. */
export interface StackedDot {
  readonly x: number;
  readonly level: number;
  /** Which of the values. */
  readonly index: number;
}

/**
 * Stacks dots given from left to right: a stack takes all within one diameter of its first. Wilkinson 1999, The American
 * Statistician 53:276-281. The dots keep their order, so that a line between values goes between dots. A stack with dots
 * at the `anchor` stands there.
 */
export function stackDots(places: readonly number[], diameter: number, anchor?: number): readonly StackedDot[] {
  const stacks: number[][] = [];
  for (const place of places) {
    const stack = stacks.at(-1);
    if (stack && place - stack[0] < diameter) stack.push(place);
    else stacks.push([place]);
  }
  let index = 0;
  return stacks.flatMap(stack => {
    const middle = (stack[0] + stack[stack.length - 1]) / 2;
    const x = stack.find(place => place === anchor) ?? middle;
    return stack.map((_, level) => ({x, level, index: index++}));
  });
}

/** The largest diameter up to `most` with which no stack is higher than `height`. */
export function dotDiameter(places: readonly number[], height: number, most: number): number {
  for (let diameter = most; diameter > 3; diameter -= 0.5) {
    const levels = stackDots(places, diameter).map(({level}) => level + 1);
    if (Math.max(0, ...levels) * diameter <= height) return diameter;
  }
  return Math.min(3, height / Math.max(1, places.length));
}
