import {describe, expect, test} from 'vitest';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {needs} from './needs.ts';

const sectors = ['food', 'water', 'health', 'shelter'] as const;
const relief = ['reliefFood', 'reliefWater', 'reliefHealth', 'reliefShelter'] as const;

/** A world of known persons, with every sector of every district met to one share. */
function served(share: number): World {
  const world = firstDay();
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.infrastructure.fill(0.5);
  for (const sector of sectors) world.districts[sector].fill(share);
  return world;
}

describe('needs', () => {
  test('needs begins with all sectors together', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(needs, world))).toEqual(['districts.needsMet']);
    const {food, water, health, shelter, needsMet} = world.districts;
    const mean = (food[1] + water[1] + health[1] + shelter[1]) / 4;
    expect(needsMet[1]).toBeCloseTo(Math.sqrt(Math.min(food[1], water[1], health[1], shelter[1]) * mean), 12);
  });

  test('needs changes what is met, and no money and no person', () => {
    const world = served(0.5);
    world.districts.reliefFood.fill(100);
    expect(changesBy(world, () => bound(needs, world)(0))).toEqual([
      'districts.food',
      'districts.water',
      'districts.health',
      'districts.shelter',
      'districts.needsMet',
    ]);
  });

  test('needs rise by the relief that reached them over persons and cost, sector by sector', () => {
    const world = served(0.5);
    world.districts.reliefHealth[1] = 15_000;
    bound(needs, world, {costPerHead: 40, recovery: 0, crowding: 0})(0);
    expect(world.districts.health[1]).toBeCloseTo(0.5 + 15_000 / (30_000 * 10), 12);
    expect(world.districts.water[1]).toBe(0.5);
    expect(world.districts.health[0]).toBe(0.5);
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

  test('needs for water, health and shelter reach further with infrastructure, food does not', () => {
    const world = served(0.3);
    world.districts.infrastructure.set([0.5, 0.9, 0.1]);
    const run = bound(needs, world, {infrastructureGain: 0.2, referenceInfrastructure: 0.5});
    for (let week = 0; week < 52 * 100; week++) run(week);
    const ceiling = (place: number): number => 0.8 * (1.2 - 0.4 * world.facts.deficit[place]);
    const {food, water, health, shelter} = world.districts;
    expect(food[1]).toBeCloseTo(ceiling(1), 3);
    for (const sector of [water, health, shelter]) {
      expect(sector[0]).toBeCloseTo(ceiling(0), 3);
      expect(sector[1]).toBeCloseTo(ceiling(1) + 0.2 * 0.4, 3);
      expect(sector[2]).toBeCloseTo(ceiling(2) - 0.2 * 0.4, 3);
    }
  });

  test('needs met beyond what recovery reaches lapse without relief, and stay where nothing lapses', () => {
    const world = served(0.99);
    bound(needs, world, {lapse: 2})(0);
    const ceiling = 0.8 * (1.2 - 0.4 * world.facts.deficit[2]);
    expect(world.districts.food[2]).toBeCloseTo(0.99 - (2 / 52) * (0.99 - ceiling), 12);
    const kept = served(0.99);
    bound(needs, kept, {lapse: 0})(0);
    expect(kept.districts.food[2]).toBe(0.99);
  });

  test('needs falls where there is violence and nowhere else', () => {
    const world = served(0.9);
    world.districts.violence[1] = 1;
    bound(needs, world, {loss: 1.5, ceiling: 0.6, lapse: 0})(0);
    expect(world.districts.water[0]).toBe(0.9);
    expect(world.districts.water[1]).toBeCloseTo(0.9 * (1 - 1.5 / 52), 12);
    expect(world.districts.water[2]).toBe(0.9);
  });

  test('needs wear out where the displaced crowd, by their share of people', () => {
    const world = served(0.9);
    world.districts.displaced[0] = 15_000;
    bound(needs, world, {crowding: 0.4, lapse: 0})(0);
    expect(world.districts.shelter[0]).toBeCloseTo(0.9 * (1 - (0.4 * 0.25) / 52), 12);
    expect(world.districts.shelter[1]).toBeCloseTo(0.9, 2);
    const off = served(0.9);
    off.districts.displaced[0] = 15_000;
    bound(needs, off, {crowding: 0, lapse: 0})(0);
    expect(off.districts.shelter[0]).toBeCloseTo(0.9, 12);
  });

  test('needs wear out where refugees from next door stay as where the displaced do, and not where none are', () => {
    const world = served(0.9);
    world.districts.hosted[0] = 15_000;
    bound(needs, world, {crowding: 0.4, lapse: 0, hosting: 1})(0);
    expect(world.districts.water[0]).toBeCloseTo(0.9 * (1 - (0.4 * 0.2) / 52), 12);
    const none = served(0.9);
    const off = served(0.9);
    off.districts.hosted[0] = 15_000;
    bound(needs, none, {crowding: 0.4, lapse: 0})(0);
    bound(needs, off, {crowding: 0.4, lapse: 0, hosting: 0})(0);
    expect(off.districts.water).toEqual(none.districts.water);
    expect(world.districts.water[1]).toBe(none.districts.water[1]);
  });

  test('needs together are the root of the worst sector times the mean', () => {
    const world = served(0.8);
    world.districts.health[0] = 0.2;
    bound(needs, world, {recovery: 0, lapse: 0})(0);
    expect(world.districts.needsMet[0]).toBeCloseTo(Math.sqrt(0.2 * 0.65), 12);
    expect(world.districts.needsMet[1]).toBeCloseTo(0.8, 12);
  });

  test('needs stays between 0 and 1 under any relief, crowding and violence, with or without people', () => {
    for (const [share, money, violence, displaced, persons] of [
      [0, 0, 1, 0, 1_000],
      [1, 1e12, 0, 1_000, 1_000],
      [0.5, 1e12, 1, 2_000, 1_000],
      [0.5, 0, 1, 0, 0],
    ]) {
      const world = served(share);
      world.districts.persons.fill(persons);
      world.districts.displaced.fill(displaced);
      world.districts.violence.fill(violence);
      for (const sector of relief) world.districts[sector].fill(money);
      const run = bound(needs, world, {costPerHead: 20, loss: 4, ceiling: 1, recovery: 0.3, lapse: 4, crowding: 0.5});
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
