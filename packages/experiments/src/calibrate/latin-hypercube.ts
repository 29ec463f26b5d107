import {Random} from '@postbellum/sim-core';

/**
 * Places in the unit cube such that each of `count` equal slices of each dimension holds exactly one (McKay, Beckman &
 * Conover 1979). Draws are keyed by the seed: equal arguments give equal places.
 */
export function latinHypercube(count: number, dimensions: number, seed: string): number[][] {
  const slices = Array.from({length: dimensions}, (_, dimension) => shuffled(count, `${seed}/${dimension}`));
  const random = new Random(seed, 'places');
  return Array.from({length: count}, (_, row) => {
    random.setWeek(row);
    return slices.map((order, dimension) => (order[row] + random.uniform(dimension)) / count);
  });
}

/** The numbers below `count` in an order that the seed fixes (Fisher & Yates). */
function shuffled(count: number, seed: string): number[] {
  const random = new Random(seed, 'order');
  const order = Array.from({length: count}, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random.uniform(last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
