import {describe, expect, test} from 'vitest';
import {CIVILIAN, DEMOBILISED, DISPLACED, REINTEGRATED} from '../codes.ts';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {grievance} from './grievance.ts';

const ABROAD = 3;

/** A world of known needs in which everybody feels alike, with the income of the first day. */
function living(needsMet: readonly number[] = [0.5, 0.5, 0.5]): World {
  const world = firstDay();
  world.people.sensitivity.fill(1);
  world.districts.needsMet.set(needsMet);
  world.country.incomePerHead[0] = world.facts.incomePerHead[0];
  return world;
}

const firstIn = ({people}: World, place: number, status: number): number => {
  for (let person = 0; person < people.count; person++) {
    if (people.district[person] === place && people.status[person] === status) return person;
  }
  throw new RangeError(`unknown person: ${place}, ${status} (nobody there of that status)`);
};

describe('grievance', () => {
  test('grievance changes what people feel and earn, and neither place nor status', () => {
    const world = living();
    expect(changesBy(world, () => bound(grievance, world)(0))).toEqual([
      'people.grievance',
      'people.fear',
      'people.livelihood',
    ]);
  });

  test('grievance begins where fear, needs and a living at the mean put it', () => {
    const world = living([0.5, 0.2, 0.2]);
    const run = bound(grievance, world, {
      memory: 0,
      fearMemory: 0,
      needsWeight: 0.5,
      povertyWeight: 0.2,
      fearWeight: 0.3,
      initialFear: 0.7,
    });
    run(0);
    const {grievance: level, fear} = world.people;
    expect(level[firstIn(world, 0, CIVILIAN)]).toBeCloseTo(0.5 * 0.5 + 0.2 * 0.5 + 0.3 * 0.7, 6);
    expect(level[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(0.5 * 0.8 + 0.2 * 0.5 + 0.3 * 0.7, 6);
    expect(fear.every(value => Math.abs(value - 0.7) < 1e-6)).toBe(true);
  });

  test('grievance follows what people live through by its memory', () => {
    const world = living();
    const run = bound(grievance, world, {memory: 2, fearMemory: 0, initialFear: 0.3});
    run(0);
    const person = firstIn(world, 0, CIVILIAN);
    const before = world.people.grievance[person];
    world.districts.needsMet[0] = 0.1;
    run(1);
    const stress = 0.5 * 0.9 + 0.2 * 0.5 + 0.3 * 0.3;
    expect(world.people.grievance[person]).toBeCloseTo(before + (2 / 52) * (stress - before), 6);
    expect(world.people.grievance[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(before, 6);
  });

  test('grievance lets fear follow the violence of the district, and fade abroad', () => {
    const world = living();
    const run = bound(grievance, world, {fearMemory: 4, initialFear: 0.5});
    world.districts.violence.set([1, 0, 0]);
    run(0);
    const {fear} = world.people;
    expect(fear[firstIn(world, 0, CIVILIAN)]).toBeCloseTo(0.5 + (4 / 52) * 0.5, 6);
    expect(fear[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(0.5 - (4 / 52) * 0.5, 6);
    expect(fear[firstIn(world, ABROAD, 2)]).toBeCloseTo(0.5 - (4 / 52) * 0.5, 6);
  });

  test('grievance gives the displaced a poorer living, those with a package a better one, all with the country', () => {
    const world = living();
    const displaced = firstIn(world, 0, DISPLACED);
    const civilian = firstIn(world, 1, CIVILIAN);
    world.people.status[0] = REINTEGRATED;
    const run = bound(grievance, world, {displacedLiving: 0.6, packageGain: 0.27});
    run(0);
    const {livelihood} = world.people;
    expect(livelihood[displaced]).toBeCloseTo(0.6, 6);
    expect(livelihood[0]).toBeCloseTo(1.27, 6);
    expect(livelihood[civilian]).toBeCloseTo(1, 6);
    world.country.incomePerHead[0] *= 2;
    for (let week = 1; week < 400; week++) run(week);
    expect(livelihood[displaced]).toBeCloseTo(1.2, 4);
    expect(livelihood[0]).toBeCloseTo(2.54, 4);
    expect(livelihood[civilian]).toBeCloseTo(2, 4);
  });

  test('grievance adds a broken promise only for the demobilised who have been owed cash for over four weeks', () => {
    const world = living();
    const {people} = world;
    const run = bound(grievance, world, {brokenPromise: 0.3});
    run(0);
    for (let person = 0; person < 4; person++) {
      people.status[person] = DEMOBILISED;
      people.district[person] = 0;
      people.grievance[person] = 0.4;
      people.livelihood[person] = 1;
      people.weeksInStatus[person] = person === 1 ? 4 : 5;
      people.owed[person] = person === 2 ? 0 : 300;
    }
    people.status[3] = CIVILIAN;
    run(1);
    const [betrayed, early, paid, left] = people.grievance;
    expect(early).toBe(paid);
    expect(left).toBe(paid);
    expect(betrayed).toBeCloseTo(paid + (1 / 52) * 0.3 * (1 - paid), 6);
  });

  test('grievance stays between 0 and 1 however hard life is', () => {
    const world = living([0, 0, 0]);
    world.people.sensitivity.fill(1.5);
    world.districts.violence.fill(1);
    world.country.incomePerHead[0] = 1;
    const extremes = {memory: 3, needsWeight: 0.7, povertyWeight: 0.4, fearWeight: 0.5, initialFear: 1, fearMemory: 12};
    const run = bound(grievance, world, extremes);
    for (let week = 0; week < 200; week++) run(week);
    for (const column of [world.people.grievance, world.people.fear]) {
      for (const value of column) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
