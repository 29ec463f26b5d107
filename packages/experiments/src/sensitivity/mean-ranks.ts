/** Ranks from 1 of values in rising order; equal values share the mean of their ranks. */
export function meanRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, index) => index).sort((a, b) => values[a] - values[b]);
  const ranks = new Array<number>(order.length).fill(0);
  let next = 0;
  while (next < order.length) {
    const first = next++;
    while (next < order.length && values[order[next]] === values[order[first]]) next++;
    for (let place = first; place < next; place++) ranks[order[place]] = (first + 1 + next) / 2;
  }
  return ranks;
}
