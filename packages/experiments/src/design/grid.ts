import {requireCount} from '../statistics/count.ts';

/** A number of levels, evenly spaced from 0 to 1 (one level: the middle), or the levels themselves, from 0 to 1. */
export type Levels = number | readonly number[];

const mostPoints = 1_000_000;

/** Every combination of levels of each parameter, [point][parameter]; the last parameter changes at every point. */
export function grid(levels: readonly Levels[]): number[][] {
  const places = levels.map(placesOf);
  const count = places.reduce((product, each) => product * each.length, 1);
  if (!(count <= mostPoints)) throw new RangeError(`invalid levels: ${count} combinations (at most ${mostPoints})`);
  return places.reduce<number[][]>(
    (points, each) => points.flatMap(point => each.map(place => [...point, place])),
    [[]],
  );
}

function placesOf(levels: Levels): readonly number[] {
  if (typeof levels === 'number') {
    requireCount('levels', levels, 1);
    return Array.from({length: levels}, (_, level) => (levels === 1 ? 0.5 : level / (levels - 1)));
  }
  requireCount('levels', levels.length, 1);
  for (const place of levels) {
    if (!(place >= 0 && place <= 1)) throw new RangeError(`invalid level: ${place} (in the unit cube, from 0 to 1)`);
  }
  return levels;
}
