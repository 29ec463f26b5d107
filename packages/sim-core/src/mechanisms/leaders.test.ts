import {describe, expect, test} from 'vitest';
import {mean} from '../averages.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {leaders} from './leaders.ts';

/** The first day with leaders begun and no meetings but those given a month. */
function led(meetings = 0, values: Record<string, number> = {}, seed = 'test'): World {
  const world = firstDay();
  world.facts.decisions.dialogue.fill(meetings);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  return begun(leaders, world, values, seed);
}

function weeks(world: World, count: number, values: Record<string, number> = {}): void {
  const run = bound(leaders, world, values);
  for (let week = 0; week < count; week++) run(week);
}

/** Share of leaders who mediate in a week, over many weeks. */
function mediatingIn(world: World, values: Record<string, number> = {}): number {
  const run = bound(leaders, world, values);
  const shares: number[] = [];
  for (let week = 0; week < 300; week++) {
    run(week);
    shares.push(mean(world.leaders.mediating));
  }
  return mean(shares);
}

describe('leaders', () => {
  test('leaders begin as many in each district, each with authority and alignment of their own', () => {
    const {leaders: table, districts} = led();
    expect(Array.from(table.district)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(new Set(table.authority).size).toBe(9);
    for (const authority of table.authority) {
      expect(authority).toBeGreaterThanOrEqual(0.3);
      expect(authority).toBeLessThanOrEqual(0.9);
    }
    expect(new Set(table.alignment).size).toBe(9);
    const [first, second, third] = table.authority;
    const weighted = first * table.alignment[0] + second * table.alignment[1] + third * table.alignment[2];
    expect(districts.leadersAlignment[0]).toBeCloseTo(weighted / (first + second + third), 9);
  });

  test('leaders change themselves and the alignment of their district alone', () => {
    const world = led(10);
    world.factions.exclusion.set([0.1, 0.6]);
    expect(changesBy(world, () => weeks(world, 8))).toEqual([
      'districts.leadersAlignment',
      'leaders.alignment',
      'leaders.engaged',
      'leaders.mediating',
    ]);
  });

  test('leaders lean towards the settlement where relief is delivered, and away from violence', () => {
    const world = led(0, {spread: 0});
    world.factions.exclusion.fill(0.3);
    world.districts.reliefFood[1] = (20 * 30_000) / 52;
    world.districts.violence[2] = 1;
    weeks(world, 500, {leaning: 0.1, delivery: 0.4, ampleRelief: 20, violence: 0.5, referenceExclusion: 0.3});
    const [untouched, helped, hurt] = world.districts.leadersAlignment;
    expect(untouched).toBeCloseTo(0.1, 3);
    expect(helped).toBeCloseTo(0.1 + 0.2, 3);
    expect(hurt).toBeCloseTo(0.1 - 0.5, 3);
  });

  test('leaders lean away where the faction that held their ground is shut out', () => {
    const world = led(0, {spread: 0});
    world.factions.exclusion.set([0.3, 0.9]);
    weeks(world, 500, {leaning: 0, exclusion: 0.5, referenceExclusion: 0.3});
    expect(world.districts.leadersAlignment[2]).toBeCloseTo(-0.5 * 0.6, 3);
    expect(world.districts.leadersAlignment[0]).toBeCloseTo(-0.5 * 0.1 * 0.6, 3);
  });

  test('leaders turn by one part in 52 of the way a week at a speed of one', () => {
    const world = led(0, {spread: 0, leaning: 0.1});
    world.districts.violence.fill(1);
    world.factions.exclusion.fill(0.3);
    weeks(world, 1, {leaning: 0.1, turning: 1, violence: 0.5, referenceExclusion: 0.3});
    expect(world.leaders.alignment[0]).toBeCloseTo(0.1 - 0.5 / 52, 9);
  });

  test('leaders are engaged by meetings, and forget', () => {
    const world = led(40);
    weeks(world, 200);
    const engaged = mean(world.leaders.engaged);
    expect(engaged).toBeGreaterThan(0.3);
    world.facts.decisions.dialogue.fill(0);
    weeks(world, 52, {forgetting: 1});
    expect(mean(world.leaders.engaged)).toBeCloseTo(engaged * Math.exp(-1), 2);
    const alone = led(0);
    weeks(alone, 200);
    expect(mean(alone.leaders.engaged)).toBe(0);
  });

  test('leaders engaged by the mission mediate more, and so do those with more authority', () => {
    expect(mediatingIn(led(60))).toBeGreaterThan(mediatingIn(led(0)) * 1.3);
    const strong = {leastAuthority: 0.6};
    expect(mediatingIn(led(0, strong))).toBeGreaterThan(mediatingIn(led(0)) * 1.1);
  });

  test('leaders mediate as often as authority, alignment and openness say', () => {
    const world = led(0, {spread: 0});
    world.leaders.authority.fill(0.8);
    world.factions.exclusion.fill(0.3);
    const values = {leaning: 0.2, openness: 0.5, referenceExclusion: 0.3};
    world.leaders.alignment.fill(0.2);
    expect(mediatingIn(world, values)).toBeCloseTo((0.8 * 1.2 * 0.5) / 2, 1);
  });

  test('leaders stay within bounds whatever happens', () => {
    for (const exclusion of [0, 1]) {
      const world = led(200, {spread: 0.6, leaning: -0.5});
      world.factions.exclusion.fill(exclusion);
      world.districts.violence.fill(exclusion);
      world.districts.reliefFood.fill(1e9 * (1 - exclusion));
      world.districts.persons.set([0, 1, 10_000]);
      weeks(world, 300, {turning: 4, delivery: 0.8, engaging: 0.8, violence: 1, exclusion: 1, heard: 1});
      for (const alignment of world.leaders.alignment) expect(Math.abs(alignment)).toBeLessThanOrEqual(1);
      for (const engaged of world.leaders.engaged) {
        expect(engaged).toBeGreaterThanOrEqual(0);
        expect(engaged).toBeLessThanOrEqual(1);
      }
    }
  });
});
