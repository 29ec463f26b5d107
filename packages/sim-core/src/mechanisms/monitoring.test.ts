import {describe, expect, test} from 'vitest';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {monitoring} from './monitoring.ts';

/** A world in which force and people who tell are as given, by district, and everything else at its reference. */
function watched(force: readonly number[], informing: readonly number[] = [0.7, 0.7, 0.7]): World {
  const world = firstDay();
  world.districts.force.set(force);
  world.districts.informing.set(informing);
  world.mission.coordination[0] = 0.3;
  world.facts.decisions.drones.fill(0);
  world.facts.wet.fill(0);
  return world;
}

function run(world: World, values: Readonly<Record<string, number>> = {}): World {
  bound(monitoring, world, values)(0);
  return world;
}

describe('monitoring', () => {
  test('monitoring changes detection and deterrence alone', () => {
    const columns = ['districts.detection', 'districts.deterrence', 'factions.deterrence'];
    const world = watched([100, 200, 300]);
    expect(changesBy(world, () => begun(monitoring, world))).toEqual(columns);
    const other = watched([100, 200, 300], [0.1, 0.5, 0.9]);
    expect(changesBy(other, () => run(other))).toEqual(columns);
  });

  test('monitoring begins with the deterrence of the first day’s force at reference information', () => {
    const world = watched([100, 200, 300]);
    begun(monitoring, world);
    const [districts, factions] = [Array.from(world.districts.deterrence), Array.from(world.factions.deterrence)];
    run(world);
    expect(Array.from(world.districts.deterrence)).toEqual(districts);
    expect(Array.from(world.factions.deterrence)).toEqual(factions);
  });

  test('monitoring without any force deters nobody, whatever is known', () => {
    const world = watched([0, 0, 0], [1, 1, 1]);
    world.facts.decisions.drones.fill(40);
    world.mission.coordination[0] = 1;
    world.districts.deterrence.fill(0.5);
    world.factions.deterrence.fill(0.5);
    run(world);
    expect(Array.from(world.districts.deterrence)).toEqual([0, 0, 0]);
    expect(Array.from(world.factions.deterrence)).toEqual([0, 0]);
  });

  test('monitoring gives D = 1 - exp(-k I E (1 + i) / (1 + i at reference) (P/P0)^-h) in a district', () => {
    const [k, h, unaided, told, seen, shared] = [2e-4, 0.7, 0.25, 0.3, 0.2, 0.15];
    const world = watched([400, 0, 150], [0.8, 0.4, 0.1]);
    world.facts.decisions.drones.fill(6);
    world.mission.coordination[0] = 0.9;
    run(world, {
      perSoldier: k,
      populationExponent: h,
      detection: unaided,
      informing: told,
      drones: seen,
      sharedData: shared,
      referenceInforming: 0.6,
      referenceCoordination: 0.5,
    });
    const noticed = (informing: number, drones: number, coordination: number): number =>
      1 - (1 - unaided) * (1 - told * informing) * (1 - seen * drones) * (1 - shared * coordination);
    const perHead = (100_000 / 10_000_000) ** -h;
    const watching = 1 - Math.exp(-6 / 3);
    const expected = (force: number, informing: number): number =>
      1 - Math.exp((-k * 3 * force * perHead * (1 + noticed(informing, watching, 0.9))) / (1 + noticed(0.6, 0, 0.5)));
    const {deterrence, detection} = world.districts;
    expect(detection[0]).toBeCloseTo(noticed(0.8, watching, 0.9), 12);
    expect(deterrence[0]).toBeCloseTo(expected(400, 0.8), 12);
    expect(deterrence[1]).toBe(0);
    expect(deterrence[2]).toBeCloseTo(expected(150, 0.1), 12);
  });

  test('monitoring at reference information and an even spread gives the national dose of relapse-core.md E1', () => {
    const world = run(watched([1_000, 1_000, 1_000]), {perSoldier: 1.3e-4, populationExponent: 0});
    for (const deterrence of world.districts.deterrence) {
      expect(deterrence).toBeCloseTo(1 - Math.exp(-1.3e-4 * 3 * 1_000), 12);
    }
  });

  test('monitoring is where the model with trust alone was, at the coordination and drones of history', () => {
    const before = (force: number, trust: number): number =>
      1 - Math.exp((-1.3e-4 * 3 * force * 0.01 ** -0.4 * (1 + told(trust))) / (1 + told(0.7)));
    const told = (trust: number): number => 1 - 0.7 * (1 - 0.2 * trust);
    for (const trust of [0.4, 0.7, 0.9]) {
      const world = run(watched([50, 100, 200], [trust, trust, trust]), {perSoldier: 1.3e-4});
      world.districts.deterrence.forEach((deterrence, place) => {
        expect(Math.abs(deterrence - before(world.districts.force[place], trust))).toBeLessThan(0.003);
      });
    }
  });

  test('monitoring of leaders weighs the capital and the homes of their commanders', () => {
    const world = watched([600, 100, 0]);
    const {commanders, districts, factions} = world;
    commanders.district.set([0, 1, 2, 1, 1, 2, 2]);
    run(world, {capitalWeight: 0.3});
    const [a, b, c] = districts.deterrence;
    expect(factions.deterrence[0]).toBeCloseTo(0.3 * a + (0.7 * (a + b + c)) / 3, 12);
    expect(factions.deterrence[1]).toBeCloseTo(0.3 * a + (0.7 * (2 * b + 2 * c)) / 4, 12);
  });

  test('monitoring deters more the more force there is, and where people tell the mission what they know', () => {
    let before = [-1, -1];
    for (const force of [0, 1, 50, 200, 800, 3_000]) {
      const world = run(watched([force, force, force], [0.2, 0.5, 0.9]));
      const [low, middle, high] = world.districts.deterrence;
      if (force > 0) {
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

  test('monitoring with more soldiers anywhere deters no less in any district and no faction', () => {
    for (let place = 0; place < 3; place++) {
      let before: number[] = [];
      for (const force of [0, 10, 100, 1_000, 10_000]) {
        const world = watched([150, 80, 40], [0.6, 0.1, 0.9]);
        world.districts.force[place] = force;
        run(world);
        const now = [...world.districts.deterrence, ...world.factions.deterrence];
        before.forEach((deterrence, index) => {
          expect(now[index]).toBeGreaterThanOrEqual(deterrence);
        });
        before = now;
      }
    }
  });

  test.each<[string, string, (world: World, share: number) => void]>([
    ['drones', 'drones', ({facts}, share) => facts.decisions.drones.fill(40 * share)],
    ['shared data', 'sharedData', ({mission}, share) => mission.coordination.fill(share)],
    ['informants', 'informing', ({districts}, share) => districts.informing.fill(share)],
  ])('monitoring notices and deters more with more %s, and not where they are worth nothing', (_, parameter, set) => {
    const at = (share: number, values = {}): number[] => {
      const world = watched([100, 100, 100]);
      set(world, share);
      run(world, values);
      return [world.districts.detection[1], world.districts.deterrence[1], world.factions.deterrence[1]];
    };
    const steps = [0, 0.25, 0.5, 1].map(share => at(share));
    for (let step = 1; step < steps.length; step++) {
      steps[step].forEach((value, index) => {
        expect(value).toBeGreaterThan(steps[step - 1][index]);
        expect(value).toBeLessThan(1);
      });
    }
    expect(at(1, {[parameter]: 0})).toEqual(at(0, {[parameter]: 0}));
  });

  test('monitoring deters more with a pool outside the capital, most near it, and less in the rains', () => {
    const at = (pool: number, wet = 0, values = {}): number[] => {
      const world = watched([100, 100, 100]);
      world.mission.reserveForce[0] = pool;
      world.facts.wet.fill(wet);
      return Array.from(run(world, values).districts.deterrence);
    };
    const [none, some, more, rains] = [at(0), at(100), at(200), at(100, 1)];
    expect(new Set([none[0], some[0], more[0], rains[0]]).size).toBe(1);
    for (const place of [1, 2]) {
      expect(some[place]).toBeGreaterThan(none[place]);
      expect(more[place]).toBeGreaterThan(some[place]);
      expect(rains[place]).toBeLessThan(some[place]);
    }
    expect(some[1]).toBeGreaterThan(some[2]);
    expect(at(100, 0, {poolCoverage: 0})).toEqual(none);
  });

  test('monitoring counts a pool in a district as its coverage says, by the road it has to come', () => {
    const world = watched([0, 0, 0]);
    world.mission.reserveForce[0] = 90;
    run(world, {poolCoverage: 2, mobilityKm: 200});
    const posted = run(watched([0, 60 * Math.exp(-120 / 200), 60 * Math.exp(-260 / 200)]));
    world.districts.deterrence.forEach((deterrence, place) => {
      expect(deterrence).toBeCloseTo(posted.districts.deterrence[place], 12);
    });
  });

  test('monitoring deters more with national police and army, as far as the state reaches', () => {
    const at = (police: number, army: number, reach: number, values = {}): number => {
      const world = watched([50, 50, 50]);
      world.districts.nationalPolice.fill(police);
      world.districts.stateReach.fill(reach);
      world.state.army[0] = army;
      return run(world, values).districts.deterrence[1];
    };
    const none = at(0, 0, 1);
    expect(at(200, 0, 0)).toBe(none);
    expect(at(200, 0, 0.5)).toBeGreaterThan(none);
    expect(at(200, 0, 1)).toBeGreaterThan(at(200, 0, 0.5));
    expect(at(400, 0, 0.5)).toBe(at(200, 0, 1));
    expect(at(0, 1_000, 0.5)).toBeGreaterThan(none);
    expect(at(0, 1_000, 0.5)).toBe(at(300, 0, 0.5));
    expect(at(400, 1_000, 1, {nationalForces: 0})).toBe(none);
  });

  test('monitoring in one district leaves the others undeterred', () => {
    const world = run(watched([0, 500, 0]));
    expect(world.districts.deterrence[0]).toBe(0);
    expect(world.districts.deterrence[1]).toBeGreaterThan(0);
    expect(world.districts.deterrence[2]).toBe(0);
  });
});
