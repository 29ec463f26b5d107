import {describe, expect, test} from 'vitest';
import {FIGHT} from '../codes.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {alliances} from './alliances.ts';

const held = (value: number) => [{on: '2001-01-01', value}];

/** The invented country with a third faction, on nobody’s side or another’s: 0 the state, 1 the rebels, 2 a militia. */
function three(alliedWith: readonly string[] = []): World {
  const world = firstDay({
    scenario: {
      ...tiny,
      districts: {
        ...tiny.districts,
        C: {...tiny.districts.C, control: {rebels: 0.5, militia: 0.5}},
      },
      factions: {
        ...tiny.factions,
        militia: {
          title: 'A militia',
          fighters: 600,
          associates: 100,
          commanders: 2,
          bases: {},
          alliedWith,
          holdsState: held(0),
          keptInBeing: held(0),
          exclusion: held(0.6),
        },
      },
    },
  });
  return begun(alliances, world);
}

const tieOf = ({alliances: {tie}, factions}: World, one: number, other: number): number =>
  tie[one * factions.count + other];

/** Level at which a tie settles. */
function settles(
  set: (world: World) => void,
  one: number,
  other: number,
  values = {},
  alliedWith: readonly string[] = [],
): number {
  const world = three(alliedWith);
  set(world);
  const run = bound(alliances, world, values);
  for (let week = 0; week < 52 * 60; week++) run(week);
  return tieOf(world, one, other);
}

describe('alliances: ties', () => {
  test('alliances begin cool between all pairs and leave nobody tied to itself', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(alliances, world, {distance: -0.4}))).toEqual(['alliances.tie']);
    expect(Array.from(world.alliances.tie)).toEqual([0, -0.4, -0.4, 0]);
  });

  test('alliances begin close between factions on one side from the first day, both ways, and cool with all others', () => {
    const world = begun(alliances, three(['state']), {distance: -0.4, allied: 0.6});
    expect(Array.from(world.alliances.tie)).toEqual([0, -0.4, 0.6, -0.4, 0, -0.4, 0.6, -0.4, 0]);
  });

  test('alliances of the first day stay where nothing moves them, and end where allies shut each other out', () => {
    const world = three(['state']);
    expect(changesBy(world, () => bound(alliances, world)(1))).toEqual([]);
    const shutOut = ({factions}: World) => {
      factions.holdsState.set([1, 0, 0]);
      factions.exclusion.set([0, 0, 0.8]);
    };
    expect(settles(shutOut, 0, 2, {allied: 0.7, state: 0.7}, ['state'])).toBeCloseTo(0.7 - 0.7 * 0.8, 9);
    expect(settles(shutOut, 2, 0, {allied: 0.7, state: 0.7}, ['state'])).toBeCloseTo(0.7 - 0.7 * 0.8, 9);
    expect(settles(shutOut, 0, 2, {state: 0.7})).toBeCloseTo(-0.3 - 0.7 * 0.8, 9);
  });

  test('alliances of the first day come back once nothing stands between', () => {
    const apart = ({alliances: {tie}}: World) => tie.fill(-0.9);
    expect(settles(apart, 2, 0, {allied: 0.6}, ['state'])).toBeCloseTo(0.6, 9);
    expect(settles(apart, 2, 1, {allied: 0.6}, ['state'])).toBeCloseTo(-0.3, 9);
  });

  test('alliances change nothing where nothing is common and nothing between', () => {
    const world = three();
    expect(changesBy(world, () => bound(alliances, world)(1))).toEqual([]);
  });

  test('alliances step towards what fits by their yearly speed', () => {
    const world = three();
    world.factions.exclusion.fill(0.8);
    const changed = changesBy(world, () => bound(alliances, world, {adjusting: 0.52})(1));
    expect(changed).toEqual(['alliances.tie']);
    expect(tieOf(world, 1, 2)).toBeCloseTo(-0.3 + 0.01 * 0.5 * 0.8, 14);
    expect(tieOf(world, 1, 1)).toBe(0);
  });

  test('alliances draw together as far as both are excluded', () => {
    const tie = settles(({factions}) => factions.exclusion.set([0, 0.6, 0.8]), 1, 2);
    expect(tie).toBeCloseTo(-0.3 + 0.5 * 0.6, 9);
    expect(settles(({factions}) => factions.exclusion.set([0, 0.6, 0.8]), 0, 1)).toBeCloseTo(-0.3, 9);
  });

  test('alliances draw together as far as a third party outweighs both', () => {
    const force = (first: number) => (world: World) => world.factions.mobilisable.set([first, 3_000, 1_000]);
    expect(settles(force(1_000), 1, 2)).toBeCloseTo(-0.3 + 0.5 * 0.25, 9);
    expect(settles(force(50_000), 1, 2)).toBeCloseTo(-0.3 + 0.5, 9);
    expect(settles(force(0), 1, 2)).toBeCloseTo(-0.3, 9);
  });

  test('alliances part whoever holds the state from whoever is shut out, both ways, and not from partners', () => {
    const holder = ({factions}: World) => {
      factions.holdsState.set([1, 0, 0]);
      factions.exclusion.set([0, 0.9, 0]);
    };
    expect(settles(holder, 0, 1)).toBeCloseTo(-0.3 - 0.7 * 0.9, 9);
    expect(settles(holder, 1, 0)).toBeCloseTo(-0.3 - 0.7 * 0.9, 9);
    expect(settles(holder, 0, 2)).toBeCloseTo(-0.3, 9);
  });

  test('alliances turn against those who fight, unless they are allies', () => {
    const fights = (world: World) => world.factions.stance.set([0, FIGHT, 0]);
    expect(settles(fights, 2, 1)).toBeCloseTo(-0.8, 9);
    expect(settles(fights, 1, 2)).toBeCloseTo(-0.3, 9);
    const friends = (world: World) => {
      fights(world);
      world.factions.exclusion.fill(1);
      world.alliances.tie.fill(0.2);
    };
    expect(settles(friends, 2, 1)).toBeCloseTo(0.2, 9);
  });

  test('alliances stay between -1 and 1 at the extremes', () => {
    const foes = (world: World) => {
      world.factions.holdsState.set([1, 1, 1]);
      world.factions.exclusion.fill(1);
      world.factions.stance.fill(FIGHT);
    };
    expect(settles(foes, 1, 2, {distance: -1, state: 1, fighting: 1, excludedAlike: 0})).toBeCloseTo(-1, 9);
    const friends = (world: World) => {
      world.factions.exclusion.fill(1);
      world.factions.mobilisable.fill(1e6);
    };
    expect(settles(friends, 1, 2, {distance: 0.5, excludedAlike: 1, commonFoe: 1})).toBeCloseTo(1, 9);
  });
});

describe('alliances: allies at war', () => {
  /** A world in which ties stay as set. */
  function tied(ties: readonly number[]): World {
    const world = three();
    world.alliances.tie.set(ties);
    world.factions.mobilisable.set([20_000, 5_000, 2_000]);
    return world;
  }
  const allFriends = [0, 0.5, 0.4, 0.5, 0, 0.8, 0.4, 0.8, 0];

  test('alliances count who fights, by tie and force of at most 10,000', () => {
    const world = tied(allFriends);
    world.factions.stance.set([FIGHT, FIGHT, 0]);
    expect(changesBy(world, () => bound(alliances, world, {adjusting: 0})(1))).toEqual(['factions.alliesFighting']);
    expect(world.factions.alliesFighting[0]).toBeCloseTo(0.5 * 0.5, 14);
    expect(world.factions.alliesFighting[1]).toBeCloseTo(0.5 * 1, 14);
    expect(world.factions.alliesFighting[2]).toBeCloseTo(0.4 * 1 + 0.8 * 0.5, 14);
  });

  test('alliances count nobody in peace, and no enemies in war', () => {
    const peace = tied(allFriends);
    bound(alliances, peace, {adjusting: 0})(1);
    expect(Array.from(peace.factions.alliesFighting)).toEqual([0, 0, 0]);
    const enemies = tied(allFriends.map(tie => -tie));
    enemies.factions.stance.fill(FIGHT);
    bound(alliances, enemies, {adjusting: 0})(1);
    expect(Array.from(enemies.factions.alliesFighting)).toEqual([0, 0, 0]);
  });

  test('alliances count allies at war as one full ally at most', () => {
    const world = tied([0, 1, 1, 1, 0, 1, 1, 1, 0]);
    world.factions.mobilisable.fill(50_000);
    world.factions.stance.fill(FIGHT);
    bound(alliances, world, {adjusting: 0})(1);
    expect(Array.from(world.factions.alliesFighting)).toEqual([1, 1, 1]);
  });
});
