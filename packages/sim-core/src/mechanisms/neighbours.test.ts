import {expect, test} from 'vitest';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {neighbours} from './neighbours.ts';

/** A world next to a war of which a share has peacekeepers. */
function nextTo(violence: number, peacekept: number): World {
  const world = firstDay();
  world.facts.neighbourViolence.fill(violence);
  world.facts.decisions.neighbourPeacekeeping.fill(peacekept);
  return world;
}

test('neighbours changes violence next door, refugees from there and what those there see, and no more', () => {
  const world = nextTo(0.5, 0.3);
  expect(changesBy(world, () => begun(neighbours, world))).toEqual(['districts.hosted', 'country.neighbourViolence']);
  world.country.neighbourViolence[0] = 0;
  world.districts.hosted.fill(0);
  world.country.stateBasedDeaths[0] = 5;
  expect(changesBy(world, () => bound(neighbours, world)(3))).toEqual([
    'districts.hosted',
    'country.neighbourViolence',
    'country.killedOfLate',
    'country.warSeen',
  ]);
});

test('neighbours begins with what the first week will bring', () => {
  const world = begun(neighbours, nextTo(0.5, 0.3), {damping: 0.8});
  expect(world.country.neighbourViolence[0]).toBeCloseTo(0.5 * (1 - 0.8 * 0.3), 12);
  expect(changesBy(world, () => bound(neighbours, world, {damping: 0.8})(0))).toEqual([]);
});

test('neighbours without peacekeepers next door lets all of the violence spill over', () => {
  const world = nextTo(0.6, 0);
  bound(neighbours, world)(10);
  expect(world.country.neighbourViolence[0]).toBe(0.6);
});

test('neighbours with peacekeepers in every war next door lets nothing spill over', () => {
  const world = nextTo(0.6, 1);
  bound(neighbours, world)(10);
  expect(world.country.neighbourViolence[0]).toBe(0);
});

test('neighbours without damping makes peacekeepers next door worth nothing', () => {
  const world = nextTo(0.6, 1);
  bound(neighbours, world, {damping: 0})(10);
  expect(world.country.neighbourViolence[0]).toBe(0.6);
});

test('neighbours lets less spill over the more wars next door have peacekeepers', () => {
  const spilt = [0, 0.25, 0.5, 0.75, 1].map(share => begun(neighbours, nextTo(1, share)).country.neighbourViolence[0]);
  expect(spilt).toEqual([...spilt].sort((one, other) => other - one));
  expect(new Set(spilt).size).toBe(5);
});

test('neighbours follows the facts week by week', () => {
  const world = nextTo(0.2, 0);
  world.facts.neighbourViolence[20] = 0.9;
  const run = bound(neighbours, world);
  const seen = [19, 20, 21].map(week => {
    run(week);
    return world.country.neighbourViolence[0];
  });
  expect(seen).toEqual([0.2, 0.9, 0.2]);
});

test('neighbours puts refugees from next door where they are received, and none anywhere else', () => {
  const world = nextTo(0, 0);
  const [twin] = world.facts.neighbours.countries;
  twin.refugees[5] = 4_000;
  const run = bound(neighbours, world);
  run(5);
  expect(Array.from(world.districts.hosted)).toEqual([0, 1_000, 3_000]);
  twin.refugees[6] = 0;
  run(6);
  expect(Array.from(world.districts.hosted)).toEqual([0, 0, 0]);
});

test('neighbours shows those next door half a war once the deaths of half a war have gone on for years', () => {
  const world = nextTo(0, 0);
  const run = bound(neighbours, world, {halfWar: 1_040, memory: 52});
  world.country.stateBasedDeaths[0] = 15;
  world.country.oneSidedDeaths[0] = 5;
  world.country.communalDeaths[0] = 999;
  for (let week = 0; week < 300; week++) run(week);
  expect(world.country.killedOfLate[0]).toBeGreaterThan(1_030);
  expect(world.country.killedOfLate[0]).toBeLessThan(1_055);
  expect(world.country.warSeen[0]).toBeCloseTo(0.5, 2);
});

test('neighbours shows 0.86 for the war of Liberia in 2003 and 0.70 for the crisis of Côte d’Ivoire in 2011', () => {
  const seen = (reported: number): number => {
    const world = nextTo(0, 0);
    world.country.killedOfLate[0] = reported * 1.95;
    bound(neighbours, world)(0);
    return world.country.warSeen[0];
  };
  expect(seen(3_281)).toBeCloseTo(0.86, 2);
  expect(seen(1_197)).toBeCloseTo(0.7, 2);
  expect(seen(0)).toBe(0);
});

test('neighbours lets those next door forget a war that is over', () => {
  const world = nextTo(0, 0);
  world.country.killedOfLate[0] = 3_000;
  const run = bound(neighbours, world, {memory: 52});
  for (let week = 0; week < 52; week++) run(week);
  expect(world.country.killedOfLate[0]).toBeCloseTo(3_000 / Math.E, 6);
});
