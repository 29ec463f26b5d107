import {describe, expect, test} from 'vitest';
import {NONE} from '../codes.ts';
import {bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {deployment} from './deployment.ts';

const onlyA = [1, 0, 0];
const spread = [0.4, 0.4, 0.2];

/** A world with the same shares of soldiers in every week until a week, and others from then on. */
function garrisoned(troops: number, shares: readonly number[], later = shares, fromWeek = 0): World {
  const world = firstDay();
  const {deployment: byWeek, weeks} = world.facts;
  for (let week = 0; week < weeks; week++) byWeek.set(week < fromWeek ? shares : later, week * 3);
  world.mission.troops[0] = troops;
  world.mission.police[0] = 50;
  return world;
}

describe('deployment', () => {
  test('deployment changes companies and the soldiers and police of districts alone', () => {
    const world = garrisoned(1_000, spread);
    expect(changesBy(world, () => bound(deployment, world)(0))).toEqual([
      'districts.troops',
      'districts.police',
      'units.district',
      'units.strength',
    ]);
  });

  test('deployment without soldiers stations nobody and spreads the police as the plan has it', () => {
    const world = garrisoned(0, spread);
    expect(changesBy(world, () => bound(deployment, world)(0))).toEqual(['districts.police']);
    expect(world.districts.police[1]).toBeCloseTo(20, 12);
    expect(world.units.district.every(place => place === NONE)).toBe(true);
  });

  test('deployment stations soldiers in the shares of the plan', () => {
    const world = garrisoned(1_000, spread);
    bound(deployment, world)(0);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
    expect(Array.from(world.districts.police)).toEqual([20, 20, 10]);
  });

  test('deployment leaves the last company under strength, so that every soldier is counted once', () => {
    const world = garrisoned(1_030, spread);
    bound(deployment, world)(0);
    expect(sum(world.districts.troops)).toBe(1_030);
    expect(sum(world.units.strength)).toBe(1_030);
    expect(world.units.strength[10]).toBe(30);
    expect(world.units.strength[11]).toBe(0);
  });

  test('deployment moves only as many companies as the plan asks, and they act again after the transit', () => {
    const world = garrisoned(1_000, onlyA, spread, 5);
    const run = bound(deployment, world, {transitWeeks: 2});
    for (let week = 0; week < 5; week++) run(week);
    expect(Array.from(world.districts.troops)).toEqual([1_000, 0, 0]);
    const troops: number[][] = [];
    for (let week = 5; week < 8; week++) {
      run(week);
      troops.push(Array.from(world.districts.troops));
      expect(world.units.district.filter(place => place === 0)).toHaveLength(4);
    }
    expect(troops).toEqual([
      [400, 0, 0],
      [400, 0, 0],
      [400, 400, 200],
    ]);
  });

  test('deployment without transit time lets moved companies act at once', () => {
    const world = garrisoned(1_000, onlyA, spread, 1);
    const run = bound(deployment, world, {transitWeeks: 0});
    run(0);
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
  });

  test('deployment moves nobody while plan and strength stay', () => {
    const world = garrisoned(1_000, spread);
    const run = bound(deployment, world);
    run(0);
    expect(changesBy(world, () => run(1))).toEqual([]);
  });

  test('deployment sends home the companies that came last and keeps the rest where the plan wants them', () => {
    const world = garrisoned(1_000, spread);
    const run = bound(deployment, world, {transitWeeks: 0});
    run(0);
    world.mission.troops[0] = 500;
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([200, 200, 100]);
    expect(world.units.district.subarray(5).every(place => place === NONE)).toBe(true);
    expect(sum(world.units.strength)).toBe(500);
  });

  test('deployment that grows sends new companies where most are missing, without transit', () => {
    const world = garrisoned(500, spread);
    const run = bound(deployment, world);
    run(0);
    world.mission.troops[0] = 1_000;
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
  });
});
