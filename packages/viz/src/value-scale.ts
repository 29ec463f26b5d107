import {tickIncrement, ticks} from 'd3';

/** Where a value lies, in pixels: what d3's `scaleLinear` gives is one. */
export interface ValueScale {
  (value: number): number;
  domain(): readonly [number, number];
  range(): readonly [number, number];
  /** About as many round values as asked for, within the domain. */
  ticks(count: number): readonly number[];
}

/**
 * A scale of values. It places them as `scaleLinear` does, without its formats and its scales of colours, which would
 * be a tenth of all that a page must load.
 */
export function valueScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): ValueScale {
  const span = high - low;
  function place(value: number): number {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return from * (1 - share) + to * share;
  }
  return Object.assign(place, {
    domain: () => [low, high] as const,
    range: () => [from, to] as const,
    ticks: (count: number) => ticks(low, high, count),
  });
}

/** A scale of values that begins and ends at round ones, about as far apart as the ticks of that count. */
export const niceScale = (
  domain: readonly [number, number],
  range: readonly [number, number],
  count: number,
): ValueScale => valueScale(niceDomain(domain, count), range);

/** Few ticks can push the ends apart without end: then the domain stays as it is. */
const mostSteps = 10;

function niceDomain([low, high]: readonly [number, number], count: number): readonly [number, number] {
  let [start, stop, last] = [low, high, 0];
  for (let i = 0; i < mostSteps; i++) {
    // A step below one is given as the negative of its inverse, which floating point holds exactly.
    const step = tickIncrement(start, stop, count);
    if (step === last) return [start, stop];
    if (step > 0) [start, stop] = [Math.floor(start / step) * step, Math.ceil(stop / step) * step];
    else if (step < 0) [start, stop] = [Math.ceil(start * step) / step, Math.floor(stop * step) / step];
    else break;
    last = step;
  }
  return [low, high];
}
