import {describe, expect, test} from 'vitest';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {needs} from './needs.ts';

const sectors = ['food', 'water', 'health', 'shelter'] as const;

/** A world of known persons, with every sector of every district met to one share. */
function served(share: number, fund = 0): World {
  const world = firstDay();
  world.districts.persons.set([60_000, 30_000, 10_000]);
  for (const sector of sectors) world.districts[sector].fill(share);
  world.programmes.reliefFund[0] = fund;
  return world;
}

describe('needs', () => {
  test('needs changes what is met and the money for relief, and no person', () => {
    const world = served(0.5, 1_000);
    expect(changesBy(world, () => bound(needs, world)(0))).toEqual([
      'districts.food',
      'districts.water',
      'districts.health',
      'districts.shelter',
      'districts.needsMet',
      'programmes.reliefFund',
      'programmes.reliefSpent',
    ]);
  });

  test('needs spends what it has and conserves money', () => {
    const world = served(0.5, 20_000);
    bound(needs, world)(0);
    const {reliefFund, reliefSpent} = world.programmes;
    expect(reliefSpent[0]).toBe(20_000);
    expect(reliefFund[0]).toBe(0);
  });

  test('needs spends no more than a week of closing the gap costs', () => {
    const world = served(0.5, 1e9);
    bound(needs, world, {costPerHead: 52})(0);
    const {reliefFund, reliefSpent} = world.programmes;
    expect(reliefSpent[0]).toBeCloseTo(50_000, 6);
    expect(reliefFund[0] + reliefSpent[0]).toBeCloseTo(1e9, 3);
  });

  test('needs closes the same part of every gap for the money it costs', () => {
    const world = served(0.5, 10_000);
    world.districts.food.fill(0.2);
    bound(needs, world, {costPerHead: 100, recovery: 0})(0);
    const gap = 100_000 * (1 - (0.2 + 3 * 0.5) / 4);
    const closed = 10_000 / (gap * 100);
    for (let place = 0; place < 3; place++) {
      expect(world.districts.food[place]).toBeCloseTo(0.2 + closed * 0.8, 12);
      expect(world.districts.water[place]).toBeCloseTo(0.5 + closed * 0.5, 12);
    }
  });

  test('needs without money recovers in peace, towards less where the deficit is larger', () => {
    const world = served(0.3);
    const run = bound(needs, world);
    run(0);
    expect(world.districts.food[0]).toBeCloseTo(0.3 + (0.1 / 52) * (0.8 * (1.2 - 0.4 * 0.2) - 0.3), 12);
    for (let week = 1; week < 52 * 100; week++) run(week);
    for (let place = 0; place < 3; place++) {
      expect(world.districts.food[place]).toBeCloseTo(0.8 * (1.2 - 0.4 * world.facts.deficit[place]), 3);
    }
  });

  test('needs does not take from what relief brought above what recovery reaches', () => {
    const world = served(0.99);
    bound(needs, world)(0);
    for (const sector of sectors) expect(world.districts[sector][2]).toBe(0.99);
  });

  test('needs falls where there is violence and nowhere else', () => {
    const world = served(0.9);
    world.districts.violence[1] = 1;
    bound(needs, world, {loss: 1.5, ceiling: 0.6})(0);
    expect(world.districts.water[0]).toBe(0.9);
    expect(world.districts.water[1]).toBeCloseTo(0.9 * (1 - 1.5 / 52), 12);
    expect(world.districts.water[2]).toBe(0.9);
  });

  test('needs together are the root of the worst sector times the mean', () => {
    const world = served(0.8);
    world.districts.health[0] = 0.2;
    bound(needs, world, {recovery: 0})(0);
    expect(world.districts.needsMet[0]).toBeCloseTo(Math.sqrt(0.2 * 0.65), 12);
    expect(world.districts.needsMet[1]).toBeCloseTo(0.8, 12);
  });

  test('needs stays between 0 and 1 under any money and violence', () => {
    for (const [share, fund, violence] of [
      [0, 0, 1],
      [1, 1e12, 0],
      [0.5, 1e12, 1],
    ]) {
      const world = served(share, fund);
      world.districts.violence.fill(violence);
      const run = bound(needs, world, {costPerHead: 20, loss: 4, ceiling: 1, recovery: 0.3});
      for (let week = 0; week < 300; week++) run(week);
      for (const sector of [...sectors, 'needsMet'] as const) {
        for (const met of world.districts[sector]) {
          expect(met).toBeGreaterThanOrEqual(0);
          expect(met).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
