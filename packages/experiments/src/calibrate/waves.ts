import type {Emulator} from './emulator.ts';
import {notImplausible} from './implausibility.ts';
import {latinHypercube} from './latin-hypercube.ts';
import type {Target} from './target.ts';

/** Places of the prior that history matching has left, and the share of the prior they stand for. */
export interface Remaining {
  readonly places: readonly (readonly number[])[];
  readonly share: number;
  readonly tried: number;
}

export interface RemainingOptions {
  readonly count: number;
  readonly dimensions: number;
  readonly seed: string;
  /** Places tried at most; emulators make them cheap. */
  readonly atMost?: number;
}

const batch = 2_000;

/**
 * Draws places evenly from the part of the prior that no wave has found implausible, by rejection from one Latin
 * hypercube after another, until there are `count` of them or enough were tried.
 */
export function remaining(
  emulators: readonly Emulator[],
  targets: readonly Target[],
  {count, dimensions, seed, atMost = 100_000}: RemainingOptions,
): Remaining {
  const places: (readonly number[])[] = [];
  let tried = 0;
  for (let round = 0; places.length < count && tried < atMost; round++) {
    const size = Math.min(batch, atMost - tried);
    const kept = latinHypercube(size, dimensions, `${seed}/${round}`).filter(place =>
      notImplausible(emulators, targets, place),
    );
    places.push(...kept);
    tried += size;
  }
  return {places: places.slice(0, count), share: places.length / tried, tried};
}
