import {describe, expect, test} from 'vitest';
import {bound, changesBy, columnsOf, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {trust} from './trust.ts';

const ABROAD = 3;

/** A world of known soldiers and persons, with everybody trusting to one degree and feeling alike. */
function trusting(level: number, troops: readonly number[] = [0, 0, 0]): World {
  const world = firstDay();
  world.people.trust.fill(level);
  world.people.sensitivity.fill(1);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.troops.set(troops);
  return world;
}

/** Trust of the first person who stands in a district. */
const trustIn = ({people}: World, place: number): number => people.trust[people.district.indexOf(place)];

describe('trust', () => {
  test('trust changes the trust of people alone', () => {
    const world = trusting(0.6, [100, 100, 100]);
    world.districts.deterrence.fill(0.4);
    expect(changesBy(world, () => bound(trust, world)(1))).toEqual(['people.trust']);
  });

  test('trust begins at its initial value in week 0 and in no other', () => {
    const world = trusting(0.1);
    bound(trust, world, {initial: 0.9, fading: 0})(0);
    expect(trustIn(world, 0)).toBeCloseTo(0.9, 6);
    const later = trusting(0.1);
    bound(trust, later, {initial: 0.9, fading: 0})(1);
    expect(trustIn(later, 0)).toBeCloseTo(0.1, 6);
  });

  test('trust grows with safety: dT = gain D (1 - T) a year', () => {
    const world = trusting(0.4);
    world.districts.deterrence.set([0.5, 0, 0]);
    bound(trust, world, {gain: 0.6, fading: 0, abuse: 0})(1);
    expect(trustIn(world, 0)).toBeCloseTo(0.4 + (0.6 * 0.5 * 0.6) / 52, 6);
    expect(trustIn(world, 1)).toBeCloseTo(0.4, 6);
  });

  test('trust breaks with abuse, which follows soldiers among people', () => {
    const world = trusting(0.8, [600, 0, 100]);
    bound(trust, world, {gain: 0.6, breach: 5, abuse: 0.02, fading: 0})(1);
    const fall = (perThousand: number): number => (5 * 0.6 * 0.02 * perThousand * 0.8) / 52;
    expect(trustIn(world, 0)).toBeCloseTo(0.8 - fall(10), 6);
    expect(trustIn(world, 1)).toBeCloseTo(0.8, 6);
    expect(trustIn(world, 2)).toBeCloseTo(0.8 - fall(10), 6);
  });

  test('trust with abuse off does not look at soldiers', () => {
    const many = trusting(0.5, [5_000, 5_000, 5_000]);
    const none = trusting(0.5);
    for (const world of [many, none]) bound(trust, world, {abuse: 0})(1);
    expect(many.people.trust).toEqual(none.people.trust);
  });

  test('trust fades to its resting point from both sides, abroad too', () => {
    for (const start of [0.1, 0.9]) {
      const world = trusting(start);
      const run = bound(trust, world, {fading: 0.3, resting: 0.5});
      run(1);
      expect(trustIn(world, ABROAD)).toBeCloseTo(start + (0.3 * (0.5 - start)) / 52, 6);
      for (let week = 2; week < 52 * 40; week++) run(week);
      expect(trustIn(world, 0)).toBeCloseTo(0.5, 3);
      expect(trustIn(world, ABROAD)).toBeCloseTo(0.5, 3);
    }
  });

  test('trust moves faster for those who feel more', () => {
    const world = trusting(0.9);
    world.people.sensitivity[0] = 1.5;
    world.people.sensitivity[1] = 0.5;
    bound(trust, world)(1);
    const fallen = (person: number): number => 0.9 - world.people.trust[person];
    expect(fallen(0) / fallen(1)).toBeCloseTo(3, 3);
  });

  test('trust stays between 0 and 1 where soldiers are as many as people', () => {
    const world = trusting(0.7, [10_000, 10_000, 10_000]);
    world.people.sensitivity.fill(1.5);
    const run = bound(trust, world, {abuse: 0.05, breach: 10, gain: 1.5});
    for (let week = 0; week < 20; week++) run(week);
    const levels = columnsOf(world).find(({name}) => name === 'people.trust')?.values ?? [];
    for (const level of Array.from(levels)) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  });
});
