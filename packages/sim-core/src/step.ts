import type {Mechanism, Weekly} from './mechanism.ts';
import {type Overrides, parameterValues} from './parameter.ts';
import {Random} from './random.ts';
import type {World} from './world.ts';

/** A mechanism bound to one world. */
export interface Bound {
  readonly name: string;
  /** Sets the state of the first day that is the mechanism's to set. */
  readonly begin: (random: Random) => void;
  readonly weekly: Weekly;
}

/** Bind every mechanism to a world, once; the result steps that world and no other. */
export function bindAll(mechanisms: readonly Mechanism[], world: World, overrides: Overrides = {}): readonly Bound[] {
  const values = parameterValues(mechanisms, overrides);
  return mechanisms.map(each => ({
    name: each.name,
    begin: random => each.begin?.(world, values[each.name], random),
    weekly: each.bind(world, values[each.name]),
  }));
}

/** The luck of each bound mechanism under a seed, in the same order. */
export function luckOf(bound: readonly Bound[], seed: string): readonly Random[] {
  return bound.map(({name}) => new Random(seed, name));
}

/**
 * Run one week; before week 0 every mechanism begins. Mechanisms run in order and write in place, so each sees the
 * effects of those before it in the same week; where several agents choose at once, a mechanism computes all choices
 * before it applies any.
 */
export function stepWeek(bound: readonly Bound[], luck: readonly Random[], week: number): void {
  if (week === 0) for (let index = 0; index < bound.length; index++) bound[index].begin(luck[index]);
  for (let index = 0; index < bound.length; index++) {
    luck[index].setWeek(week);
    bound[index].weekly(week, luck[index]);
  }
}
