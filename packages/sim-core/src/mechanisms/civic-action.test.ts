import {describe, expect, test} from 'vitest';
import {FIGHTER, REFUGEE} from '../codes.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {civicAction} from './civic-action.ts';

interface Feelings {
  readonly trust?: number;
  readonly stateTrust?: number;
  readonly grievance?: number;
  readonly cohesion?: number;
}

/** Everybody feels alike. */
function feeling({trust = 0.7, stateTrust = 0.43, grievance = 0.4, cohesion = 0.5}: Feelings = {}): World {
  const world = firstDay({people: 20_000});
  world.people.trust.fill(trust);
  world.people.stateTrust.fill(stateTrust);
  world.people.grievance.fill(grievance);
  world.districts.cohesion.fill(cohesion);
  return world;
}

/** What the capital remembers after two years of people acting. */
function acted(world: World, values: Record<string, number> = {}): {told: number; protested: number; came: number} {
  const run = bound(civicAction, world, {smoothing: 52, ...values});
  for (let week = 0; week < 300; week++) run(week);
  const {informing, protesting, takingPart} = world.districts;
  return {told: informing[0], protested: protesting[0], came: takingPart[0]};
}

describe('civicAction', () => {
  test('civicAction begins at what people are expected to do', () => {
    const world = begun(civicAction, feeling({trust: 0.7, stateTrust: 0.3, cohesion: 0.5}), {
      protesting: 0.04,
      referenceGrievance: 0.4,
      referenceDistrust: 0.56,
      dutiful: 0.4,
    });
    const {informing, protesting, takingPart} = world.districts;
    for (let place = 0; place < 3; place++) {
      expect(informing[place]).toBeCloseTo(0.7, 5);
      expect(protesting[place]).toBeCloseTo((0.04 * 0.7) / 0.56, 5);
      expect(takingPart[place]).toBeCloseTo(0.4 + 0.6 * 0.5, 5);
    }
  });

  test('civicAction stays about where it began while people feel alike', () => {
    const world = begun(civicAction, feeling());
    const {informing, protesting, takingPart} = world.districts;
    const [told, protested, came] = [informing[0], protesting[0], takingPart[0]];
    const after = acted(world);
    expect(after.told).toBeCloseTo(told, 1);
    expect(Math.abs(after.told - told)).toBeLessThan(0.03);
    expect(Math.abs(after.came - came)).toBeLessThan(0.03);
    expect(Math.abs(after.protested - protested)).toBeLessThan(0.02);
  });

  test('civicAction changes what districts remember and nothing of anybody', () => {
    const world = feeling();
    expect(changesBy(world, () => bound(civicAction, world, {protesting: 0.3})(0))).toEqual([
      'districts.informing',
      'districts.protesting',
      'districts.takingPart',
    ]);
  });

  test('civicAction has people tell the mission as far as they trust it', () => {
    expect(acted(feeling({trust: 0})).told).toBe(0);
    expect(acted(feeling({trust: 0.4})).told).toBeCloseTo(0.4, 1);
    expect(acted(feeling({trust: 0.9})).told).toBeCloseTo(0.9, 1);
  });

  test('civicAction has the aggrieved who distrust the state protest', () => {
    const protested = (feelings: Feelings): number =>
      acted(begun(civicAction, feeling(feelings)), {protesting: 0.3}).protested;
    const usual = protested({grievance: 0.4, stateTrust: 0.43});
    expect(usual).toBeCloseTo(0.3, 1);
    expect(protested({grievance: 0.8, stateTrust: 0.43})).toBeGreaterThan(1.5 * usual);
    expect(protested({grievance: 0.4, stateTrust: 0.9})).toBeLessThan(0.5 * usual);
    expect(acted(feeling(), {protesting: 0}).protested).toBe(0);
  });

  test('civicAction has more people take part where they trust mission, state and each other', () => {
    const wary = acted(feeling({trust: 0.2, stateTrust: 0.1, cohesion: 0.1})).came;
    expect(acted(feeling({trust: 0.9, stateTrust: 0.6, cohesion: 0.8})).came).toBeGreaterThan(wary + 0.15);
    expect(wary).toBeGreaterThan(0.35);
  });

  test('civicAction asks a quarter of people in a week, everybody once in four', () => {
    const world = feeling({trust: 1});
    const run = bound(civicAction, world, {smoothing: 4});
    for (let person = 1; person < world.people.count; person += 4) world.people.trust[person] = 0;
    run(1);
    expect(world.districts.informing[0]).toBe(0);
    run(2);
    expect(world.districts.informing[0]).toBeGreaterThan(0.15);
  });

  test('civicAction asks neither those under arms nor those abroad', () => {
    const world = feeling({trust: 1});
    world.people.status.fill(FIGHTER);
    expect(changesBy(world, () => acted(world))).toEqual([]);
    world.people.status.fill(REFUGEE);
    world.people.district.fill(3);
    expect(changesBy(world, () => acted(world))).toEqual([]);
  });

  test('civicAction keeps what a district remembers over the weeks of its smoothing', () => {
    const world = begun(civicAction, feeling({trust: 1}));
    world.people.trust.fill(0);
    const run = bound(civicAction, world, {smoothing: 13});
    for (let week = 0; week < 13; week++) run(week);
    expect(world.districts.informing[0]).toBeCloseTo((1 - 1 / 13) ** 13, 5);
  });

  test('civicAction leaves the luck of telling the same whatever others feel', () => {
    const [calm, angry] = [feeling({grievance: 0}), feeling({grievance: 1})];
    for (const world of [calm, angry]) acted(world);
    expect(angry.districts.informing).toEqual(calm.districts.informing);
    expect(angry.districts.protesting[0]).toBeGreaterThan(calm.districts.protesting[0]);
  });

  test('civicAction stays within bounds at every extreme', () => {
    for (const level of [0, 1]) {
      const world = begun(
        civicAction,
        feeling({trust: level, stateTrust: level, grievance: 1 - level, cohesion: level}),
      );
      acted(world, {protesting: 0.3, referenceGrievance: 0.2, referenceDistrust: 0.3, knowing: 0.2, invited: 0.45});
      const {informing, protesting, takingPart} = world.districts;
      for (const share of [...informing, ...takingPart]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const rate of protesting) expect(rate).toBeLessThanOrEqual(13);
    }
  });
});
