import {requireCount} from '../statistics/count.ts';

/** Places of each parameter in the unit cube; the ends of the range unless given. */
export interface AroundBaseOptions {
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/**
 * Points for oneAtATime(), [point][parameter] in the unit cube: the base, then for each parameter the base with that
 * parameter at its low and at its high place.
 */
export function aroundBase(
  base: readonly number[],
  {low = base.map(() => 0), high = base.map(() => 1)}: AroundBaseOptions = {},
): number[][] {
  const parameters = base.length;
  requireCount('parameters', parameters, 1);
  for (const places of [base, low, high]) requirePlaces(places, parameters);
  const moved = base.map((_, parameter) => [low, high].map(places => base.with(parameter, places[parameter])));
  return [[...base], ...moved.flat()];
}

function requirePlaces(places: readonly number[], parameters: number): void {
  if (places.length !== parameters) {
    throw new RangeError(`invalid places: ${places.length} (${parameters}, one for each parameter)`);
  }
  for (const place of places) {
    if (!(place >= 0 && place <= 1)) throw new RangeError(`invalid place: ${place} (in the unit cube, from 0 to 1)`);
  }
}
