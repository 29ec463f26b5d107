import {format} from 'd3';

/** Multiples of a power of ten at which ticks may stand, the sparser set first. */
const multiples = [[1], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]];

const wanted = 3;
const mostDecades = 6;

/** Round hazards between two logarithms of hazards: powers of ten where there are enough, else finer steps. */
export function hazardTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(low / Math.LN10);
  const last = Math.ceil(high / Math.LN10);
  const decades = Array.from({length: last - first + 1}, (_, i) => first + i);
  for (const steps of multiples) {
    const ticks = decades
      .flatMap(decade => steps.map(step => Number(`${step}e${decade}`)))
      .filter(tick => Math.log(tick) >= low && Math.log(tick) <= high);
    if (steps.length === 1 && ticks.length > mostDecades) return everyNth(ticks, Math.ceil(ticks.length / mostDecades));
    if (ticks.length >= wanted || steps === multiples[multiples.length - 1]) return ticks;
  }
  return [];
}

const everyNth = <Item>(items: readonly Item[], n: number): readonly Item[] =>
  items.filter((_, i) => (items.length - 1 - i) % n === 0);

const plainly = format('.2~r');

/** A hazard or a ratio of hazards to two digits: `0.034`, `1.2`, `15`; `2e-7`, for a language to rewrite, where zeros would be too many to read. */
export const twoDigits = (value: number): string =>
  value >= 1e-4 && value < 1e6 ? plainly(value) : value.toExponential(0);
