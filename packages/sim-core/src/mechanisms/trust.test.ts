import {describe, expect, test} from 'vitest';
import {begun, bound, changesBy, columnsOf, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {trust} from './trust.ts';

const ABROAD = 3;

/** A world of known abuse and persons, with everybody trusting to one degree and feeling alike, and a mission there. */
function trusting(level: number, abuse: readonly number[] = [0, 0, 0]): World {
  const world = firstDay();
  world.people.trust.fill(level);
  world.people.sensitivity.fill(1);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.abuse.set(abuse);
  world.mission.troops[0] = 1_000;
  return world;
}

/** Trust of the first person who stands in a district. */
const trustIn = ({people}: World, place: number): number => people.trust[people.district.indexOf(place)];

describe('trust', () => {
  test('trust changes the trust of people alone', () => {
    const world = trusting(0.6, [0.01, 0.01, 0.01]);
    world.districts.deterrence.fill(0.4);
    world.mission.drift[0] = 0.8;
    expect(changesBy(world, () => bound(trust, world)(1))).toEqual(['people.trust']);
  });

  test('trust begins at its initial value', () => {
    const world = trusting(0.1);
    expect(changesBy(world, () => begun(trust, world, {initial: 0.9}))).toEqual(['people.trust']);
    expect(world.people.trust.every(level => Math.abs(level - 0.9) < 1e-6)).toBe(true);
  });

  test('trust grows with safety: dT = gain D (1 - T) a year', () => {
    const world = trusting(0.4);
    world.districts.deterrence.set([0.5, 0, 0]);
    bound(trust, world, {gain: 0.6, fading: 0})(1);
    expect(trustIn(world, 0)).toBeCloseTo(0.4 + (0.6 * 0.5 * 0.6) / 52, 6);
    expect(trustIn(world, 1)).toBeCloseTo(0.4, 6);
  });

  test('trust breaks with abuse where people meet it', () => {
    const world = trusting(0.8, [0.2, 0, 0.4]);
    bound(trust, world, {gain: 0.6, breach: 5, fading: 0})(1);
    const fall = (met: number): number => (5 * 0.6 * met * 0.8) / 52;
    expect(trustIn(world, 0)).toBeCloseTo(0.8 - fall(0.2), 6);
    expect(trustIn(world, 1)).toBeCloseTo(0.8, 6);
    expect(trustIn(world, 2)).toBeCloseTo(0.8 - fall(0.4), 6);
  });

  test('trust is lost by a mission adrift, from a reference on and not once it has left', () => {
    const after = (drift: number, troops: number): number => {
      const world = trusting(0.8);
      world.mission.drift[0] = drift;
      world.mission.troops[0] = troops;
      bound(trust, world, {drift: 0.5, referenceDrift: 0.3, fading: 0})(1);
      return trustIn(world, 0);
    };
    expect(after(0.3, 1_000)).toBeCloseTo(0.8, 6);
    expect(after(0.7, 1_000)).toBeCloseTo(0.8 - (0.5 * 0.4 * 0.8) / 52, 6);
    expect(after(0.7, 0)).toBeCloseTo(0.8, 6);
  });

  test('trust grows with relief only as far as it comes under one command with the mission', () => {
    const after = (unified: number): number => {
      const world = trusting(0.4);
      world.facts.decisions.unifiedCommand.fill(unified);
      world.districts.reliefWater[1] = (20 * 30_000) / 52;
      bound(trust, world, {relief: 0.3, ampleRelief: 20, fading: 0})(1);
      return trustIn(world, 1);
    };
    expect(after(0)).toBeCloseTo(0.4, 6);
    expect(after(1)).toBeCloseTo(0.4 + (0.3 * 0.5 * 0.6) / 52, 6);
  });

  test('trust fades to its resting point from both sides, abroad too', () => {
    for (const start of [0.1, 0.9]) {
      const world = trusting(start);
      const run = bound(trust, world, {fading: 0.3, resting: 0.5});
      run(1);
      expect(trustIn(world, ABROAD)).toBeCloseTo(start + (0.3 * (0.5 - start)) / 52, 6);
      for (let week = 2; week < 52 * 40; week++) run(week % world.facts.weeks);
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

  test('trust stays between 0 and 1 where everybody meets abuse of soldiers adrift', () => {
    const world = trusting(0.7, [100, 1, 0]);
    world.people.sensitivity.fill(1.5);
    world.districts.deterrence.fill(1);
    world.mission.drift[0] = 1;
    const run = bound(trust, world, {breach: 10, gain: 1.5, drift: 0.5, referenceDrift: 0});
    for (let week = 0; week < 20; week++) run(week);
    const levels = columnsOf(world).find(({name}) => name === 'people.trust')?.values ?? [];
    for (const level of Array.from(levels)) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  });
});
