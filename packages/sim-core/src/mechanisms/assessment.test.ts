import {describe, expect, test} from 'vitest';
import {asItWas} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {assessment} from './assessment.ts';

const sectors = ['Food', 'Water', 'Health', 'Shelter'] as const;
const exact = {error: 0, firstError: 0};

/** A world with a number of teams, sharing everything or nothing. */
function withTeams(teams: number, coordination = 0): World {
  const world = firstDay({plan: {...asItWas, changes: [{lever: 'assessmentTeams', set: teams}]}});
  begun(assessment, world);
  world.mission.coordination[0] = coordination;
  world.districts.infrastructure.fill(0.5);
  return world;
}

/** Mean of weeks unassessed over districts and a year. */
function lag(world: World): number {
  const assess = bound(assessment, world);
  let lag = 0;
  for (let week = 0; week < 52; week++) {
    assess(week);
    for (const weeks of world.districts.weeksUnassessed) lag += weeks / 3 / 52;
  }
  return lag;
}

describe('assessment', () => {
  test('assessment begins with what is met, seen with an error, and sets access', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(assessment, world, exact))).toEqual([
      'districts.assessedFood',
      'districts.assessedWater',
      'districts.assessedHealth',
      'districts.assessedShelter',
      'districts.access',
    ]);
    expect([...world.districts.assessedHealth]).toEqual([...world.districts.health]);
    begun(assessment, world, {firstError: 0.2});
    expect([...world.districts.assessedHealth]).not.toEqual([...world.districts.health]);
  });

  test('assessment changes what is seen, how long ago, and access, and nothing else', () => {
    const world = withTeams(12);
    expect(changesBy(world, () => bound(assessment, world)(0))).toEqual([
      'districts.assessedFood',
      'districts.assessedWater',
      'districts.assessedHealth',
      'districts.assessedShelter',
      'districts.weeksUnassessed',
      'districts.access',
    ]);
  });

  test('assessment without teams sees nothing new and counts the weeks', () => {
    const world = withTeams(0);
    const before = [...world.districts.assessedFood];
    const assess = bound(assessment, world);
    for (let week = 0; week < 10; week++) assess(week);
    expect([...world.districts.assessedFood]).toEqual(before);
    expect([...world.districts.weeksUnassessed]).toEqual([10, 10, 10]);
  });

  test('assessment without error sees what is met where it visits and keeps the old view elsewhere', () => {
    const world = withTeams(4, 1);
    const {weeksUnassessed} = world.districts;
    weeksUnassessed.set([0, 20, 5]);
    for (const sector of sectors) world.districts[`assessed${sector}`].fill(0.9);
    bound(assessment, world, {...exact, visitWeeks: 4})(0);
    expect([...weeksUnassessed]).toEqual([1, 0, 6]);
    expect(world.districts.assessedFood[1]).toBe(world.districts.food[1]);
    expect(world.districts.assessedShelter[1]).toBe(world.districts.shelter[1]);
    expect(world.districts.assessedFood[0]).toBe(0.9);
    expect(world.districts.assessedFood[2]).toBe(0.9);
  });

  test('assessment passes over places it cannot reach', () => {
    const world = withTeams(4, 1);
    world.districts.weeksUnassessed.set([10, 10, 100]);
    world.districts.violence[2] = 1;
    bound(assessment, world, {visitWeeks: 4, closure: 1})(0);
    expect(world.districts.access[2]).toBe(0);
    expect([...world.districts.weeksUnassessed]).toEqual([0, 11, 101]);
  });

  test('assessment with an error sees shares between 0 and 1, off by that much', () => {
    const world = withTeams(100, 1);
    const assess = bound(assessment, world, {error: 0.1});
    let squares = 0;
    for (let week = 0; week < 300; week++) {
      for (const sector of sectors) world.districts[sector.toLowerCase() as 'food'].fill(0.5);
      assess(week);
      for (const sector of sectors) {
        for (const seen of world.districts[`assessed${sector}`]) {
          expect(seen).toBeGreaterThanOrEqual(0);
          expect(seen).toBeLessThanOrEqual(1);
          squares += (seen - 0.5) ** 2;
        }
      }
    }
    expect(Math.sqrt(squares / 3_600)).toBeCloseTo(0.1, 2);
  });

  test('assessment lags less with more teams and with shared plans and data', () => {
    expect(lag(withTeams(8))).toBeLessThan(lag(withTeams(2)));
    expect(lag(withTeams(4, 1))).toBeLessThan(lag(withTeams(4, 0)));
  });

  test('assessment shared by nobody counts as far as one agency in mean: the squared shares', () => {
    let visits = 0;
    let weeks = 0;
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const world = withTeams(4, 0);
      const assess = bound(assessment, world, {visitWeeks: 4}, seed);
      for (let week = 0; week < 313; week++, weeks++) {
        assess(week);
        for (const unassessed of world.districts.weeksUnassessed) if (unassessed === 0) visits++;
      }
    }
    expect(visits / weeks).toBeCloseTo(0.5 * 0.5 + 0.3 * 0.3 + 0.2 * 0.2, 1);
  });

  test('assessment finds roads by distance, rains and infrastructure, and none that violence closes', () => {
    const world = withTeams(0);
    const {access, infrastructure} = world.districts;
    const values = {halfRoad: 260, dryBlocked: 0.4, rains: 0.5, closure: 0.9};
    const dry = 0;
    const wet = world.facts.wet.indexOf(1);
    const assess = bound(assessment, world, values);
    assess(dry);
    expect(access[0]).toBe(1);
    expect(access[2]).toBeCloseTo(1 - 0.5 * 0.4 * 0.5, 12);
    assess(wet);
    expect(access[0]).toBe(1);
    expect(access[2]).toBeCloseTo(1 - 0.5 * (0.4 + 0.6 * 0.5) * 0.5, 12);
    infrastructure.fill(1);
    assess(wet);
    expect([...access]).toEqual([1, 1, 1]);
    world.districts.violence[1] = 1;
    assess(wet);
    expect(access[1]).toBeCloseTo(0.1, 12);
  });

  test('assessment never visits a district twice in a week, however many teams', () => {
    const world = withTeams(100, 1);
    bound(assessment, world, {visitWeeks: 1})(0);
    expect([...world.districts.weeksUnassessed]).toEqual([0, 0, 0]);
  });
});
