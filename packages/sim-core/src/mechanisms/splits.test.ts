import {describe, expect, test} from 'vitest';
import {bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {splits} from './splits.ts';

/** A week long after the accord, in which nothing more of it is carried out. */
const quiet = 250;
const STATE = 0;
const REBELS = 1;

/** A country whose factions belong, believe and have old leaders, and whose accord rests. */
function settled(): World {
  const world = firstDay();
  world.factions.commitment.fill(1);
  world.factions.exclusion.fill(0);
  world.factions.weeksLed.fill(500);
  world.facts.decisions.implementation.fill(0.5);
  return world;
}

/** Share of commanders who break away in a week, over many seeds. */
function breaking(
  values: Readonly<Record<string, number>>,
  {week = quiet, set}: {week?: number; set?: (world: World) => void} = {},
): number {
  const world = settled();
  set?.(world);
  let broken = 0;
  for (let seed = 0; seed < 600; seed++) {
    world.commanders.brokenAway.fill(0);
    bound(splits, world, {rate: 5, ...values}, `${seed}`)(week);
    broken += sum(world.commanders.brokenAway);
  }
  return broken / (600 * world.commanders.count);
}

const chance = (rate: number): number => 1 - Math.exp(-rate / 52);
const draws = 600 * settled().commanders.count;

function expectRate(share: number, rate: number): void {
  const expected = chance(rate);
  expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / draws));
}

describe('splits', () => {
  test('splits changes who broke away and the shares of factions alone', () => {
    const world = settled();
    const changed = changesBy(world, () => bound(splits, world, {rate: 10_000})(quiet));
    expect(changed).toEqual(['factions.brokenAway', 'commanders.brokenAway']);
    expect(Array.from(world.factions.brokenAway)).toEqual([1, 1]);
  });

  test('splits at a rate of zero never happen', () => {
    const world = firstDay();
    const run = bound(splits, world, {rate: 0});
    expect(changesBy(world, () => Array.from({length: 300}, (_, week) => run(week)))).toEqual([]);
  });

  test('splits happen at the rate where nothing drives them', () => {
    expectRate(breaking({}), 5);
  });

  test('splits are driven by exclusion, disbelief and a new leader, each by its log rate', () => {
    expectRate(breaking({exclusion: 2}, {set: ({factions}) => factions.exclusion.fill(0.5)}), 5 * Math.exp(1));
    expectRate(breaking({disbelief: 1.5}, {set: ({factions}) => factions.commitment.fill(0.4)}), 5 * Math.exp(0.9));
    expectRate(breaking({newLeader: 1.2}, {set: ({factions}) => factions.weeksLed.fill(25)}), 5 * Math.exp(1.2));
    expectRate(breaking({newLeader: 1.2}, {set: ({factions}) => factions.weeksLed.fill(26)}), 5);
  });

  test('splits are driven by the first year of the accord', () => {
    expectRate(breaking({accord: 1.3}, {week: 51}), 5 * Math.exp(1.3));
    expectRate(breaking({accord: 1.3}, {week: 52}), 5);
  });

  test('splits are driven by the pace at which the accord is carried out over half a year, and not by its undoing', () => {
    const carrying = (share: number) => ({
      set: ({facts}: World) => facts.decisions.implementation.fill(0.5 + share, quiet - 5),
    });
    expectRate(breaking({carryingOut: 2}, carrying(0.25)), 5 * Math.exp(1));
    expectRate(breaking({carryingOut: 1}, carrying(0.5)), 5 * Math.exp(1));
    expectRate(breaking({carryingOut: 2}, carrying(-0.3)), 5);
  });

  test('splits of one faction leave the other whole', () => {
    const world = settled();
    world.factions.exclusion[REBELS] = 1;
    bound(splits, world, {rate: 0.000_001, exclusion: 25})(quiet);
    expect(world.factions.brokenAway[STATE]).toBe(0);
    expect(world.factions.brokenAway[REBELS]).toBe(1);
  });

  test('splits mend as commanders come back at their own rate', () => {
    const world = settled();
    let back = 0;
    for (let seed = 0; seed < 600; seed++) {
      world.commanders.brokenAway.fill(1);
      bound(splits, world, {rate: 0, rejoining: 5}, `${seed}`)(quiet);
      back += world.commanders.count - sum(world.commanders.brokenAway);
    }
    expectRate(back / draws, 5);
  });

  test('splits settle at rate / (rate + rejoining), and shares are of each faction’s commanders', () => {
    const world = settled();
    const {brokenAway, faction, count} = world.commanders;
    let apart = 0;
    let seen = 0;
    for (let seed = 0; seed < 60; seed++) {
      const run = bound(splits, world, {rate: 3, rejoining: 6}, `${seed}`);
      for (let week = 60; week < 310; week++) {
        run(week);
        for (const party of [STATE, REBELS]) {
          const own = Array.from(brokenAway).filter((_, commander) => faction[commander] === party);
          expect(world.factions.brokenAway[party]).toBe(sum(own) / own.length);
        }
        if (seed === 0 && week < 120) continue;
        apart += sum(brokenAway);
        seen += count;
      }
    }
    const [out, back] = [chance(3), chance(6)];
    expect(Math.abs(apart / seen - out / (out + back))).toBeLessThan(0.02);
  });
});
