import {describe, expect, test} from 'vitest';
import {CIVILIAN, DEMOBILISED, DISPLACED, REFUGEE, REINTEGRATED} from '../codes.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {grievance} from './grievance.ts';

const ABROAD = 3;
/** Everybody's trust in the state in these tests unless said. */
const trusted = 0.43;

/** A world of known needs in which everybody feels alike, with the income of the first day everywhere. */
function living(needsMet: readonly number[] = [0.5, 0.5, 0.5]): World {
  const world = firstDay();
  world.people.sensitivity.fill(1);
  world.people.stateTrust.fill(trusted);
  world.districts.needsMet.set(needsMet);
  world.districts.income.fill(1);
  world.districts.jobs.fill(0.18);
  world.country.incomePerHead[0] = world.facts.economy.incomePerHead;
  return world;
}

const firstIn = ({people}: World, place: number, status: number, group = -1): number => {
  for (let person = 0; person < people.count; person++) {
    const right = group < 0 || people.group[person] === group;
    if (right && people.district[person] === place && people.status[person] === status) return person;
  }
  throw new RangeError(`unknown person: ${place}, ${status} (nobody there of that status)`);
};

describe('grievance', () => {
  test('grievance changes what people feel and earn, and neither place nor status', () => {
    const felt = ['people.grievance', 'people.fear', 'people.livelihood'];
    const world = living();
    expect(changesBy(world, () => begun(grievance, world))).toEqual(felt);
    world.districts.income.fill(1.1);
    expect(changesBy(world, () => bound(grievance, world)(0))).toEqual(felt);
  });

  test('grievance begins where fear, needs and a living at the mean put it', () => {
    const world = living([0.5, 0.2, 0.2]);
    const weights = {
      needsWeight: 0.5,
      povertyWeight: 0.2,
      fearWeight: 0.3,
      initialFear: 0.7,
      gapWeight: 0,
      distrustWeight: 0,
    };
    begun(grievance, world, weights);
    const {grievance: level, fear} = world.people;
    expect(level[firstIn(world, 0, CIVILIAN)]).toBeCloseTo(0.5 * 0.5 + 0.2 * 0.5 + 0.3 * 0.7, 6);
    expect(level[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(0.5 * 0.8 + 0.2 * 0.5 + 0.3 * 0.7, 6);
    expect(fear.every(value => Math.abs(value - 0.7) < 1e-6)).toBe(true);
  });

  test('grievance begins higher by quarrels nobody settles: half their weight at the reference', () => {
    const [calm, quarrelling] = [living(), living()];
    quarrelling.districts.disputes.fill(10);
    for (const world of [calm, quarrelling]) begun(grievance, world, {disputesWeight: 0.1, referenceDisputes: 10});
    const person = firstIn(calm, 0, CIVILIAN);
    expect(quarrelling.people.grievance[person] - calm.people.grievance[person]).toBeCloseTo(0.05, 6);
  });

  test('grievance begins with the sectors where needs are not yet counted together', () => {
    const [counted, uncounted] = [living([0.4, 0.4, 0.4]), living([0, 0, 0])];
    for (const sector of ['food', 'water', 'health', 'shelter'] as const) uncounted.districts[sector].fill(0.4);
    for (const world of [counted, uncounted]) begun(grievance, world);
    expect(uncounted.people.grievance[5]).toBeCloseTo(counted.people.grievance[5], 6);
  });

  test('grievance follows what people live through by its memory', () => {
    const world = living();
    const values = {memory: 2, fearMemory: 0, initialFear: 0.3, gapWeight: 0, distrustWeight: 0};
    begun(grievance, world, values);
    const run = bound(grievance, world, values);
    const person = firstIn(world, 0, CIVILIAN);
    const before = world.people.grievance[person];
    world.districts.needsMet[0] = 0.1;
    run(1);
    const stress = 0.5 * 0.9 + 0.2 * 0.5 + 0.3 * 0.3;
    expect(world.people.grievance[person]).toBeCloseTo(before + (2 / 52) * (stress - before), 6);
    expect(world.people.grievance[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(before, 6);
  });

  test('grievance is higher for the group whose needs are met less than the country’s, by the gap, and for nobody else', () => {
    const gaps = {gapWeight: 0.5, needsWeight: 0.5};
    const world = begun(grievance, living([0.7, 0.3, 0.7]), gaps);
    const [northern, southern] = [firstIn(world, 0, CIVILIAN, 0), firstIn(world, 0, CIVILIAN, 1)];
    const {grievance: level} = world.people;
    const country = 0.6 * 0.7 + 0.3 * 0.3 + 0.1 * 0.7;
    const north = (30_000 * 0.7 + 27_000 * 0.3 + 2_000 * 0.7) / 59_000;
    expect(level[northern] - level[southern]).toBeCloseTo(0.5 * (country - north), 6);
    const even = begun(grievance, living([0.5, 0.5, 0.5]), gaps);
    expect(even.people.grievance[northern]).toBeCloseTo(even.people.grievance[southern], 6);
    const off = begun(grievance, living([0.7, 0.3, 0.7]), {gapWeight: 0});
    expect(off.people.grievance[northern]).toBeCloseTo(off.people.grievance[southern], 6);
  });

  test('grievance rises with distrust of the state', () => {
    const world = living();
    world.people.stateTrust[0] = 0.1;
    world.people.stateTrust[1] = 0.9;
    world.people.status.fill(CIVILIAN, 0, 3);
    world.people.district.fill(0, 0, 3);
    world.people.group.fill(0, 0, 3);
    begun(grievance, world, {distrustWeight: 0.2});
    const [distrusting, trusting, between] = world.people.grievance;
    expect(distrusting - between).toBeCloseTo(0.2 * 0.33, 5);
    expect(between - trusting).toBeCloseTo(0.2 * 0.47, 5);
    begun(grievance, world, {distrustWeight: 0});
    expect(world.people.grievance[0]).toBe(world.people.grievance[1]);
  });

  test('grievance rises where soldiers abuse people', () => {
    const world = living();
    world.districts.abuse[1] = 0.1;
    begun(grievance, world, {abuseWeight: 0.3, gapWeight: 0});
    const {grievance: level} = world.people;
    expect(level[firstIn(world, 1, CIVILIAN)] - level[firstIn(world, 0, CIVILIAN)]).toBeCloseTo(0.03, 6);
  });

  test('grievance lets fear follow the violence of the district, and fade abroad', () => {
    const world = living();
    const values = {fearMemory: 4, initialFear: 0.5};
    begun(grievance, world, values);
    const run = bound(grievance, world, values);
    world.districts.violence.set([1, 0, 0]);
    run(0);
    const {fear} = world.people;
    expect(fear[firstIn(world, 0, CIVILIAN)]).toBeCloseTo(0.5 + (4 / 52) * 0.5, 6);
    expect(fear[firstIn(world, 1, CIVILIAN)]).toBeCloseTo(0.5 - (4 / 52) * 0.5, 6);
    expect(fear[firstIn(world, ABROAD, REFUGEE)]).toBeCloseTo(0.5 - (4 / 52) * 0.5, 6);
  });

  test('grievance gives the displaced a poorer living, those with a package a better one, all with their district', () => {
    const world = living();
    const displaced = firstIn(world, 0, DISPLACED);
    const civilian = firstIn(world, 1, CIVILIAN);
    const refugee = firstIn(world, ABROAD, REFUGEE);
    world.people.status[0] = REINTEGRATED;
    world.people.district[0] = 0;
    const values = {displacedLiving: 0.6, packageGain: 0.27};
    begun(grievance, world, values);
    const run = bound(grievance, world, values);
    const {livelihood} = world.people;
    expect(livelihood[displaced]).toBeCloseTo(0.6, 6);
    expect(livelihood[0]).toBeCloseTo(1.27, 6);
    expect(livelihood[civilian]).toBeCloseTo(1, 6);
    world.districts.income.set([2, 0.5, 1]);
    world.country.incomePerHead[0] *= 1.5;
    for (let week = 0; week < 300; week++) run(week);
    for (let week = 0; week < 100; week++) run(week);
    expect(livelihood[displaced]).toBeCloseTo(1.2, 4);
    expect(livelihood[0]).toBeCloseTo(2.54, 4);
    expect(livelihood[civilian]).toBeCloseTo(0.5, 4);
    expect(livelihood[refugee]).toBeCloseTo(0.9, 4);
  });

  test('grievance lets a package earn more where there are jobs', () => {
    const earned = (jobs: number, packageJobs: number): number => {
      const world = living();
      world.districts.jobs.fill(jobs);
      world.people.status[0] = REINTEGRATED;
      world.people.district[0] = 0;
      return begun(grievance, world, {packageGain: 0.2, packageJobs, referenceJobs: 0.18}).people.livelihood[0];
    };
    expect(earned(0.38, 1)).toBeCloseTo(1 + 0.2 * 1.2, 6);
    expect(earned(0, 1)).toBeCloseTo(1 + 0.2 * 0.82, 6);
    expect(earned(0.9, 0)).toBeCloseTo(1.2, 6);
  });

  test('grievance adds a broken promise only for the demobilised who have been owed cash for over four weeks', () => {
    const world = living();
    const {people} = world;
    begun(grievance, world);
    const run = bound(grievance, world, {brokenPromise: 0.3});
    for (let person = 0; person < 4; person++) {
      people.status[person] = DEMOBILISED;
      people.district[person] = 0;
      people.group[person] = 0;
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

  test('grievance stands near the reference of 0.4 after four years of a peace like Liberia’s', () => {
    const world = living([0.62, 0.55, 0.5]);
    begun(grievance, world);
    const run = bound(grievance, world);
    for (let week = 0; week < 200; week++) run(week);
    const early = world.people.grievance.reduce((sum, level) => sum + level, 0) / world.people.count;
    expect(early).toBeGreaterThan(0.35);
    expect(early).toBeLessThan(0.5);
  });

  test('grievance stays between 0 and 1 however hard or easy life is', () => {
    for (const hard of [0, 1]) {
      const world = living([1 - hard, 1 - hard, 1 - hard]);
      world.people.sensitivity.fill(1.5);
      world.people.stateTrust.fill(1 - hard);
      world.districts.violence.fill(hard);
      world.districts.abuse.fill(hard * 50);
      world.districts.income.fill(hard ? 0.001 : 1e6);
      const extremes = {
        memory: 3,
        needsWeight: 0.7,
        povertyWeight: 0.4,
        fearWeight: 0.5,
        initialFear: 1,
        fearMemory: 12,
        distrustWeight: 0.5,
        gapWeight: 1,
        abuseWeight: 1,
      };
      begun(grievance, world, extremes);
      const run = bound(grievance, world, extremes);
      for (let week = 0; week < 200; week++) run(week);
      for (const column of [world.people.grievance, world.people.fear]) {
        for (const value of column) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
