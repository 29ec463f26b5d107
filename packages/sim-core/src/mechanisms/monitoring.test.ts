import {describe, expect, test} from 'vitest';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {monitoring} from './monitoring.ts';

/** A world in which soldiers and trust are as given, by district. */
function watched(troops: readonly number[], trust: readonly number[]): World {
  const world = firstDay();
  world.districts.troops.set(troops);
  world.districts.trust.set(trust);
  return world;
}

describe('monitoring', () => {
  test('monitoring changes deterrence alone', () => {
    const world = watched([100, 200, 300], [0.5, 0.5, 0.5]);
    expect(changesBy(world, () => bound(monitoring, world)(0))).toEqual([
      'districts.deterrence',
      'factions.deterrence',
    ]);
  });

  test('monitoring without soldiers deters nobody, whatever people would tell', () => {
    const world = watched([0, 0, 0], [1, 1, 1]);
    world.districts.deterrence.fill(0.5);
    world.factions.deterrence.fill(0.5);
    bound(monitoring, world)(0);
    expect(Array.from(world.districts.deterrence)).toEqual([0, 0, 0]);
    expect(Array.from(world.factions.deterrence)).toEqual([0, 0]);
  });

  test('monitoring gives D = 1 - exp(-k I N i (P/P0)^-h) in a district', () => {
    const [k, h, unaided, told, reference] = [2e-4, 0.7, 0.25, 0.3, 0.6];
    const world = watched([400, 0, 150], [0.8, 0.4, 0.1]);
    bound(monitoring, world, {
      perSoldier: k,
      populationExponent: h,
      detection: unaided,
      informing: told,
      referenceTrust: reference,
    })(0);
    const noticed = (trust: number): number => 1 - (1 - unaided) * (1 - told * trust);
    const perHead = (100_000 / 10_000_000) ** -h;
    const expected = (troops: number, trust: number): number =>
      1 - Math.exp((-k * 3 * troops * perHead * (1 + noticed(trust))) / (1 + noticed(reference)));
    expect(world.districts.deterrence[0]).toBeCloseTo(expected(400, 0.8), 12);
    expect(world.districts.deterrence[1]).toBe(0);
    expect(world.districts.deterrence[2]).toBeCloseTo(expected(150, 0.1), 12);
  });

  test('monitoring at the reference trust and an even spread gives the national dose of relapse-core.md E1', () => {
    const world = watched([1_000, 1_000, 1_000], [0.7, 0.7, 0.7]);
    bound(monitoring, world, {populationExponent: 0})(0);
    for (const deterrence of world.districts.deterrence) {
      expect(deterrence).toBeCloseTo(1 - Math.exp(-1.3e-4 * 3 * 1_000), 12);
    }
  });

  test('monitoring of leaders weighs the capital and the homes of their commanders', () => {
    const world = watched([600, 100, 0], [0.7, 0.7, 0.7]);
    const {commanders, districts, factions} = world;
    commanders.district.set([0, 1, 2, 1, 1, 2, 2]);
    bound(monitoring, world, {capitalWeight: 0.3})(0);
    const [a, b, c] = districts.deterrence;
    expect(factions.deterrence[0]).toBeCloseTo(0.3 * a + (0.7 * (a + b + c)) / 3, 12);
    expect(factions.deterrence[1]).toBeCloseTo(0.3 * a + (0.7 * (2 * b + 2 * c)) / 4, 12);
  });

  test('monitoring deters more the more soldiers there are, and where people trust the mission', () => {
    let before = [-1, -1];
    for (const troops of [0, 1, 50, 200, 800, 3_000]) {
      const world = watched([troops, troops, troops], [0.2, 0.5, 0.9]);
      bound(monitoring, world)(0);
      const [low, middle, high] = world.districts.deterrence;
      if (troops > 0) {
        expect(low).toBeLessThan(middle);
        expect(middle).toBeLessThan(high);
      }
      world.factions.deterrence.forEach((deterrence, faction) => {
        expect(deterrence).toBeGreaterThan(before[faction]);
        expect(deterrence).toBeLessThan(1);
      });
      before = Array.from(world.factions.deterrence);
    }
  });

  test('monitoring in one district leaves the others undeterred', () => {
    const world = watched([0, 500, 0], [0.7, 0.7, 0.7]);
    bound(monitoring, world)(0);
    expect(world.districts.deterrence[0]).toBe(0);
    expect(world.districts.deterrence[1]).toBeGreaterThan(0);
    expect(world.districts.deterrence[2]).toBe(0);
  });
});
