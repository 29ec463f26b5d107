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

test('neighbours changes violence next door alone, on the first day and in a week', () => {
  const world = nextTo(0.5, 0.3);
  expect(changesBy(world, () => begun(neighbours, world))).toEqual(['country.neighbourViolence']);
  world.country.neighbourViolence[0] = 0;
  expect(changesBy(world, () => bound(neighbours, world)(3))).toEqual(['country.neighbourViolence']);
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
