import {describe, expect, test} from 'vitest';
import {FIGHT} from '../codes.ts';
import type {LeverName} from '../lever-names.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {stateAuthority} from './state-authority.ts';

const STATE = 0;
const REBELS = 1;
const B = 1;

/** The first day with the state begun, people counted and nothing decided but what is given. */
function governed(decisions: Partial<Record<LeverName, number>> = {}, values: Record<string, number> = {}): World {
  const world = firstDay();
  for (const [lever, value] of Object.entries(decisions)) world.facts.decisions[lever as LeverName].fill(value);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.country.incomePerHead[0] = 600;
  world.factions.holdsState.set([1, 0]);
  return begun(stateAuthority, world, values);
}

function years(world: World, count: number, values: Record<string, number> = {}): void {
  const run = bound(stateAuthority, world, values);
  for (let week = 0; week < 52 * count; week++) run(week % world.facts.weeks);
}

const controlOf = ({holdings}: World, faction: number, place: number): number => holdings.control[faction * 3 + place];

describe('stateAuthority', () => {
  test('stateAuthority begins with the facts of the state, its reach where services are and factions are not', () => {
    const world = governed();
    const {stateReach, courts, nationalPolice} = world.districts;
    const meanReach = (60_000 * stateReach[0] + 30_000 * stateReach[1] + 10_000 * stateReach[2]) / 100_000;
    expect(meanReach).toBeCloseTo(0.3, 9);
    expect(stateReach[0]).toBeGreaterThan(stateReach[1]);
    expect(stateReach[1]).toBeGreaterThan(stateReach[2]);
    expect(courts[0] / stateReach[0]).toBeCloseTo(0.1 / 0.3, 9);
    expect(sum(nationalPolice)).toBeCloseTo(100, 9);
    expect([world.state.police[0], world.state.army[0], world.state.corruption[0]]).toEqual([100, 0, 0.6]);
    expect(world.state.revenue[0]).toBeCloseTo(0.4 * 600 * 0.1 * 0.3 * 0.4, 9);
  });

  test('stateAuthority lets factions hold against the state what facts give them, and its holder nothing', () => {
    const world = governed();
    expect([0, 1, 2].map(place => controlOf(world, REBELS, place))).toEqual([0.1, 0.8, 1]);
    expect([0, 1, 2].map(place => controlOf(world, STATE, place))).toEqual([0, 0, 0]);
    expect(world.factions.rents[REBELS]).toBeCloseTo((0.1 * 0.1 + 0.7 * 0.8 + 0.3) / 1.1, 9);
    expect(world.factions.rents[STATE]).toBe(0);
  });

  test('stateAuthority changes the state, ground, rents and never the army', () => {
    const world = governed();
    world.districts.force.fill(200);
    world.state.army[0] = 500;
    expect(changesBy(world, () => bound(stateAuthority, world)(0))).toEqual([
      'districts.stateReach',
      'districts.reachLent',
      'districts.nationalPolice',
      'districts.courts',
      'factions.rents',
      'holdings.control',
      'state.corruption',
      'state.revenue',
      'state.police',
    ]);
  });

  test("stateAuthority moves its own reach to the ceiling over decades: J' = (ceiling - J) / 25 years", () => {
    const world = governed({justiceFunding: 0});
    world.holdings.control.fill(0);
    const before = world.districts.stateReach[B];
    years(world, 25, {lent: 0, reachYears: 25, ceiling: 0.8});
    const ceiling = 0.8 * (1.2 - 0.4 * 0.6);
    expect(world.districts.stateReach[B]).toBeCloseTo(ceiling + (before - ceiling) * Math.exp(-1), 3);
  });

  test('stateAuthority reaches less where factions hold ground', () => {
    const [held, free] = [governed(), governed()];
    free.holdings.control.fill(0);
    for (const world of [held, free]) years(world, 10, {takenByReach: 0, takenBySoldiers: 0, lent: 0});
    expect(held.districts.stateReach[2]).toBeLessThan(free.districts.stateReach[2] - 0.05);
  });

  test('stateAuthority is lent reach by patrols, which fades within two years of their leaving', () => {
    const [patrolled, alone] = [governed(), governed()];
    const gain = (): number => patrolled.districts.stateReach[B] - alone.districts.stateReach[B];
    patrolled.districts.force[B] = 600;
    for (const world of [patrolled, alone]) years(world, 6, {takenByReach: 0, takenBySoldiers: 0});
    const lent = gain();
    expect(lent).toBeGreaterThan(0.03);
    expect(lent).toBeLessThan(0.15);
    patrolled.districts.force[B] = 0;
    for (const world of [patrolled, alone]) years(world, 2, {takenByReach: 0, takenBySoldiers: 0});
    expect(gain() / lent).toBeCloseTo(Math.exp(-1), 1);
  });

  test('stateAuthority counts officers and soldiers of a reformed state for more', () => {
    const lentWith = (reform: number): number => {
      const world = governed();
      world.state.police[0] = 2_000;
      world.districts.nationalPolice.fill(700);
      world.state.reform[0] = reform;
      bound(stateAuthority, world)(0);
      return world.districts.reachLent[B];
    };
    expect(lentWith(1)).toBeGreaterThan(1.2 * lentWith(0));
  });

  test('stateAuthority keeps all officers: trained less leaving, spread over all districts', () => {
    const world = governed({policeTraining: 10});
    world.state.revenue[0] = 1_000;
    bound(stateAuthority, world, {attrition: 0.052, tax: 0.5})(0);
    expect(world.state.police[0]).toBeCloseTo(100 * (1 - 0.001) + 10, 6);
    expect(sum(world.districts.nationalPolice)).toBeCloseTo(world.state.police[0], 9);
    expect(world.districts.nationalPolice[0] / world.districts.nationalPolice[B]).toBeCloseTo(4, 9);
  });

  test('stateAuthority loses officers faster when revenue does not cover their pay', () => {
    const left = (income: number): number => {
      const world = governed({policeTraining: 0});
      world.state.police[0] = 1_000;
      world.country.incomePerHead[0] = income;
      years(world, 1, {attrition: 0.1, unpaidLeaving: 5});
      return world.state.police[0];
    };
    expect(left(1_000_000)).toBeCloseTo(1_000 * (1 - 0.1 / 52) ** 52, 6);
    expect(left(0)).toBeCloseTo(1_000 * (1 - 0.6 / 52) ** 52, 6);
  });

  test('stateAuthority funds courts with money per head up to saturation, as far as the state reaches', () => {
    const courtsAt = (justiceFunding: number): number => {
      const world = governed({justiceFunding});
      years(world, 5);
      return world.districts.courts[0];
    };
    const [none, some, much, more] = [0, 0.5, 5, 10].map(courtsAt);
    expect(some).toBeGreaterThan(none);
    expect(much - some).toBeGreaterThan(more - much);
    expect(more).toBeLessThan(1);
  });

  test('stateAuthority lowers corruption over decades, faster under co-signature, and aid nobody accounts for raises it', () => {
    const after = (decisions: Partial<Record<LeverName, number>>, coordination = 0): number => {
      const world = governed({recoveryFunding: 0, reliefFunding: 0, revenueControl: 0, ...decisions});
      world.mission.coordination[0] = coordination;
      years(world, 5);
      return world.state.corruption[0];
    };
    const alone = after({});
    expect(alone).toBeCloseTo(0.5 + 0.1 * Math.exp(-5 / 27), 3);
    expect(after({revenueControl: 0.8})).toBeLessThan(alone);
    expect(after({recoveryFunding: 50})).toBeGreaterThan(alone);
    expect(after({recoveryFunding: 50}, 1)).toBeCloseTo(alone, 9);
    expect(alone).toBeGreaterThan(0.57);
  });

  test('stateAuthority takes revenue from income as far as it reaches and nobody steals', () => {
    const world = governed({revenueControl: 0.4});
    bound(stateAuthority, world, {tax: 0.3, plugged: 0.5, reachYears: 41, lent: 0})(0);
    const {stateReach} = world.districts;
    const reached = 60_000 * stateReach[0] + 30_000 * stateReach[1] + 10_000 * stateReach[2];
    expect(world.state.revenue[0]).toBeCloseTo((0.3 * 600 * reached * (1 - 0.6 * 0.8)) / 1_000_000, 6);
  });

  test('stateAuthority takes about US$80 million in Liberia in 2006 and 235 in 2009, within a factor of 1.6', () => {
    const revenueOf = (people: number, income: number, reach: number, cosigned: number): number => {
      const world = governed({revenueControl: cosigned});
      world.districts.persons.set([people, 0, 0]);
      world.districts.stateReach.fill(reach);
      world.country.incomePerHead[0] = income;
      world.state.corruption[0] = 0.65;
      bound(stateAuthority, world)(0);
      return world.state.revenue[0];
    };
    const early = revenueOf(3_491_000, 551, 0.33, 0.6);
    const late = revenueOf(3_943_000, 603, 0.39, 0.7);
    expect(early).toBeGreaterThan(80 / 1.6);
    expect(early).toBeLessThan(80 * 1.6);
    expect(late).toBeGreaterThan(235 / 1.6);
    expect(late).toBeLessThan(235 * 1.6);
  });

  test('stateAuthority takes back Guthrie in about 36 months and Sinoe in about 72', () => {
    const world = governed({policeTraining: 0, justiceFunding: 0});
    const {persons, force, stateReach} = world.districts;
    const [bomi, sinoe] = [0, 1];
    world.holdings.control.fill(0);
    world.holdings.control.fill(1, 3, 5);
    persons.set([75_500, 91_900, 10_000]);
    stateReach.set([0.23, 0.15, 0.1]);
    world.state.police[0] = 0;
    const run = bound(stateAuthority, world);
    const left: number[][] = [];
    for (let week = 0; week <= 312; week++) {
      const troops = week < 20 ? 0 : week < 250 ? 14_300 : 10_500;
      force.set([0.078 * troops, (week < 250 ? 0.042 : 0.026) * troops, 0]);
      run(week);
      left.push([controlOf(world, REBELS, bomi), controlOf(world, REBELS, sinoe)]);
    }
    expect(left[156][bomi]).toBeGreaterThan(0.08);
    expect(left[156][bomi]).toBeLessThan(0.14);
    expect(left[312][sinoe]).toBeGreaterThan(0.07);
    expect(left[312][sinoe]).toBeLessThan(0.14);
    expect(left[156][sinoe]).toBeGreaterThan(0.25);
  });

  test('stateAuthority takes no ground from a faction that fights, and all from one that comes to hold the state', () => {
    const world = governed();
    world.districts.force.fill(500);
    world.factions.stance[REBELS] = FIGHT;
    years(world, 2);
    expect(controlOf(world, REBELS, B)).toBe(0.8);
    world.factions.holdsState[REBELS] = 1;
    years(world, 1);
    expect(controlOf(world, REBELS, B)).toBe(0);
    expect(world.factions.rents[REBELS]).toBe(0);
  });

  test('stateAuthority lets rents follow the price of what is looted, up to all', () => {
    const rentsAt = (price: number): number => {
      const world = governed();
      world.facts.lootablePrice.fill(price);
      bound(stateAuthority, world, {takenByReach: 0, takenBySoldiers: 0})(0);
      return world.factions.rents[REBELS];
    };
    expect(rentsAt(0.5)).toBeCloseTo(rentsAt(1) / 2, 9);
    expect(rentsAt(0)).toBe(0);
    expect(rentsAt(50)).toBe(1);
  });

  test('stateAuthority gives no rents where nothing can be looted', () => {
    const world = firstDay({
      scenario: {
        ...tiny,
        districts: Object.fromEntries(
          Object.entries(tiny.districts).map(([code, district]) => [code, {...district, lootable: 0}]),
        ),
      },
    });
    begun(stateAuthority, world);
    bound(stateAuthority, world)(0);
    expect(Array.from(world.factions.rents)).toEqual([0, 0]);
  });

  test('stateAuthority stays within bounds with nobody there, no money and every lever at its end', () => {
    for (const extreme of [0, 1]) {
      const world = governed(
        {
          policeTraining: 500 * extreme,
          justiceFunding: 200 * extreme,
          revenueControl: extreme,
          recoveryFunding: 3_000 * extreme,
          reliefFunding: 2_000 * extreme,
        },
        {grip: 0.9},
      );
      world.districts.persons.fill(extreme === 0 ? 0 : 5);
      world.districts.force.fill(extreme * 60_000);
      world.country.incomePerHead[0] = extreme * 1e6;
      years(world, 20, {lent: 0.4, lentYears: 1, reachYears: 10, unaccounted: 1, unpaidLeaving: 10, attrition: 0.15});
      const {stateReach, reachLent, courts, nationalPolice} = world.districts;
      for (const share of [
        ...stateReach,
        ...reachLent,
        ...courts,
        ...world.holdings.control,
        ...world.factions.rents,
      ]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(world.state.corruption[0]).toBeGreaterThanOrEqual(0);
      expect(world.state.corruption[0]).toBeLessThanOrEqual(1);
      expect(world.state.revenue[0]).toBeGreaterThanOrEqual(0);
      expect(sum(nationalPolice)).toBeCloseTo(world.state.police[0], 6);
    }
  });
});
