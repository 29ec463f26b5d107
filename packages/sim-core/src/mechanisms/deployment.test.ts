import {describe, expect, test} from 'vitest';
import {NONE} from '../codes.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, declaring, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {deployment} from './deployment.ts';
import {monitoring} from './monitoring.ts';

const onlyA = [1, 0, 0];
const spread = [0.4, 0.4, 0.2];

/** Everybody may come within a week, companies are alike and know their ground, and no rain falls. */
const plain = {rampWeeks: 1, homeWeeks: 1, poolWeeks: 1, newcomer: 1, qualitySpread: 0, driftCost: 0, rainDelay: 0};

interface Country {
  readonly authorised?: number;
  readonly shares?: readonly number[];
  readonly police?: number;
  readonly reserve?: number;
  readonly quality?: number;
  readonly discipline?: number;
  readonly first?: number;
}

/** A country that may have so many soldiers, with shares that belong in each district. */
function garrisoned(country: Country = {}): World {
  const {authorised = 1_000, shares = spread, police = 50, reserve = 0, quality = 0.7, discipline = 0.3} = country;
  const world = firstDay({scenario: {...tiny, mission: {...tiny.mission, troops: country.first ?? 0}}});
  const {mission, districts, facts} = world;
  authorise(world, authorised);
  mission.authorisedPolice[0] = mission.peakPolice[0] = police;
  districts.posting.set(shares);
  districts.persons.set(facts.population);
  facts.decisions.reserve.fill(reserve);
  facts.decisions.quality.fill(quality);
  facts.decisions.discipline.fill(discipline);
  facts.wet.fill(0);
  return world;
}

function authorise({mission}: World, soldiers: number): void {
  mission.authorised[0] = soldiers;
  mission.peak[0] = Math.max(mission.peak[0], soldiers);
}

/** Run weeks from the first on and note a number after each. */
function course(world: World, weeks: number, values: Readonly<Record<string, number>>, note: () => number): number[] {
  const run = bound(deployment, world, values);
  return Array.from({length: weeks}, (_, week) => {
    run(week);
    return note();
  });
}

describe('deployment', () => {
  test('deployment changes companies, strength and what stands in districts alone', () => {
    const world = garrisoned({reserve: 300});
    world.mission.drift[0] = 0.2;
    const run = bound(deployment, world);
    const changed = changesBy(world, () => {
      for (let week = 0; week < 30; week++) run(week);
    });
    expect(changed).toEqual([
      'districts.troops',
      'districts.force',
      'districts.police',
      'districts.abuse',
      'units.district',
      'units.strength',
      'units.quality',
      'units.weeksOnDuty',
      'mission.troops',
      'mission.police',
      'mission.reserve',
      'mission.reserveForce',
    ]);
  });

  test('deployment begins with the soldiers of the first day, in place, and with no police', () => {
    const world = begun(deployment, garrisoned({first: 500, authorised: 0}));
    expect(world.mission.troops[0]).toBe(500);
    expect(world.mission.police[0]).toBe(0);
    expect(Array.from(world.districts.troops)).toEqual([200, 200, 100]);
    expect(sum(world.districts.force)).toBeGreaterThan(0);
    expect(new Set(world.units.weeksOnDuty.subarray(0, 5)).size).toBeGreaterThan(1);
  });

  test('deployment where nobody may come stations nobody', () => {
    const world = garrisoned({authorised: 0, police: 0, reserve: 500});
    expect(changesBy(world, () => bound(deployment, world)(0))).toEqual([]);
    expect(world.units.district.every(place => place === NONE)).toBe(true);
  });

  test('deployment of police alone spreads them as soldiers would be', () => {
    const world = garrisoned({authorised: 0});
    bound(deployment, world, plain)(0);
    expect(Array.from(world.districts.police)).toEqual([20, 20, 10]);
  });

  test('deployment of 15,000 soldiers takes 35 to 60 weeks, at a steady pace', () => {
    const world = garrisoned({authorised: 15_000});
    const troops = course(world, 80, {}, () => world.mission.troops[0]);
    const weeks = troops.findIndex(soldiers => soldiers >= 15_000) + 1;
    expect(weeks).toBeGreaterThanOrEqual(35);
    expect(weeks).toBeLessThanOrEqual(60);
    expect(troops[9]).toBeCloseTo((10 * 15_000) / deployment.parameters.rampWeeks.value, 6);
    expect(troops[79]).toBe(15_000);
  });

  test('deployment brings the 3,550 soldiers of October 2003 in Liberia near 14,127 in 32 weeks', () => {
    const world = begun(deployment, garrisoned({first: 3_550, authorised: 15_000}));
    const troops = course(world, 32, {}, () => world.mission.troops[0]);
    expect(Math.abs(troops[31] / 14_127 - 1)).toBeLessThan(0.05);
  });

  test('deployment of police takes as long, and they go home as soldiers do', () => {
    const world = garrisoned({police: 1_000});
    const arrived = course(world, 50, {}, () => world.mission.police[0]);
    expect(arrived[9]).toBeCloseTo(10_000 / 43, 6);
    expect(arrived[49]).toBe(1_000);
    world.mission.authorisedPolice[0] = 0;
    const left = course(world, 14, {}, () => world.mission.police[0]);
    expect(left[5]).toBeCloseTo(1_000 - 6_000 / 13, 6);
    expect(left[13]).toBe(0);
  });

  test('deployment takes soldiers home within the weeks that takes, even those nobody authorised', () => {
    const world = garrisoned();
    course(world, 50, {}, () => 0);
    world.mission.authorised[0] = 0;
    const troops = course(world, 14, {}, () => world.mission.troops[0]);
    expect(troops[5]).toBeCloseTo(1_000 - 6_000 / 13, 6);
    expect(troops[13]).toBe(0);
    const unasked = begun(deployment, garrisoned({first: 500, authorised: 0}));
    expect(course(unasked, 14, {}, () => unasked.mission.troops[0])[13]).toBe(0);
  });

  test('deployment has a pool in the country within weeks, and it counts towards what is authorised', () => {
    const world = garrisoned({authorised: 15_000, reserve: 3_000});
    const troops = course(world, 60, {}, () => world.mission.troops[0]);
    expect(troops[4]).toBeCloseTo(3_000 + (5 * 15_000) / 43, 6);
    expect(world.mission.reserve[0]).toBeCloseTo(3_000, 6);
    expect(Math.max(...troops)).toBe(15_000);
    expect(troops.findIndex(soldiers => soldiers >= 15_000)).toBeLessThan(36);
  });

  test('deployment at full strength forms a pool from soldiers who are there', () => {
    const world = garrisoned();
    course(world, 50, {}, () => 0);
    world.facts.decisions.reserve.fill(400);
    const troops = course(world, 10, {}, () => world.mission.troops[0]);
    expect(troops.every(soldiers => soldiers === 1_000)).toBe(true);
    expect(world.mission.reserve[0]).toBeCloseTo(400, 9);
    world.facts.decisions.reserve.fill(0);
    course(world, 1, {}, () => 0);
    expect(world.mission.reserve[0]).toBe(0);
    expect(world.mission.troops[0]).toBe(1_000);
  });

  test('deployment keeps the pool in the capital, counts it there and says what of the force it is', () => {
    const world = garrisoned({shares: [0, 0.5, 0.5], reserve: 400});
    bound(deployment, world, plain)(0);
    expect(Array.from(world.districts.troops)).toEqual([400, 300, 300]);
    expect(Array.from(world.districts.force)).toEqual([400, 300, 300]);
    expect(world.mission.reserveForce[0]).toBe(400);
  });

  test('deployment never has more soldiers than were authorised or there before, nor a pool above them', () => {
    const world = begun(deployment, garrisoned({first: 700, authorised: 0}));
    const run = bound(deployment, world);
    for (let week = 0; week < 300; week++) {
      const before = world.mission.troops[0];
      world.facts.decisions.reserve[week] = week % 3 === 0 ? 10_000 : (week * 37) % 900;
      authorise(world, (week * 7_919) % 60_000);
      run(week);
      const {troops, reserve, authorised} = world.mission;
      expect(troops[0]).toBeLessThanOrEqual(Math.max(before, authorised[0]));
      expect(troops[0]).toBeGreaterThanOrEqual(0);
      expect(reserve[0]).toBeLessThanOrEqual(troops[0]);
      expect(reserve[0]).toBeGreaterThanOrEqual(0);
      expect(Math.abs(sum(world.units.strength) - troops[0])).toBeLessThan(1e-6);
    }
  });

  test('deployment stations soldiers in the shares of the posture', () => {
    const world = garrisoned();
    bound(deployment, world, plain)(0);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
    expect(Array.from(world.districts.police)).toEqual([20, 20, 10]);
  });

  test('deployment leaves the last company under strength, so that every soldier is counted once', () => {
    const world = garrisoned({authorised: 1_030});
    bound(deployment, world, plain)(0);
    expect(sum(world.districts.troops)).toBe(1_030);
    expect(sum(world.units.strength)).toBe(1_030);
    expect(world.units.strength[10]).toBe(30);
    expect(world.units.strength[11]).toBe(0);
  });

  test('deployment moves only as many companies as the posture asks, and they act again after the transit', () => {
    const world = garrisoned({shares: onlyA});
    const run = bound(deployment, world, {...plain, transitWeeks: 2});
    for (let week = 0; week < 5; week++) run(week);
    expect(Array.from(world.districts.troops)).toEqual([1_000, 0, 0]);
    world.districts.posting.set(spread);
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

  test('deployment in the wet season keeps companies on the move for longer', () => {
    const away = (wet: number, rainDelay: number): number => {
      const world = garrisoned({shares: onlyA});
      world.facts.wet.fill(wet);
      const run = bound(deployment, world, {...plain, transitWeeks: 2, rainDelay});
      run(0);
      world.districts.posting.set(spread);
      let weeks = 0;
      for (let week = 1; week < 12; week++) {
        run(week);
        if (world.districts.troops[1] === 0) weeks++;
      }
      return weeks;
    };
    expect(away(0, 1)).toBe(2);
    expect(away(0.5, 1)).toBe(3);
    expect(away(1, 1)).toBe(4);
    expect(away(1, 0)).toBe(2);
  });

  test('deployment without transit time lets moved companies act at once', () => {
    const world = garrisoned({shares: onlyA});
    const run = bound(deployment, world, {...plain, transitWeeks: 0});
    run(0);
    world.districts.posting.set(spread);
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
  });

  test('deployment changes nothing but weeks on duty while posture and strength stay', () => {
    const world = garrisoned();
    const run = bound(deployment, world, plain);
    run(0);
    expect(changesBy(world, () => run(1))).toEqual(['units.weeksOnDuty']);
  });

  test('deployment sends home the companies that came last and keeps the rest where they belong', () => {
    const world = garrisoned();
    const run = bound(deployment, world, {...plain, transitWeeks: 0});
    run(0);
    world.mission.authorised[0] = 500;
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([200, 200, 100]);
    expect(world.units.district.subarray(5).every(place => place === NONE)).toBe(true);
    expect(sum(world.units.strength)).toBe(500);
  });

  test('deployment that grows sends new companies where most are missing, without transit', () => {
    const world = garrisoned({authorised: 500});
    const run = bound(deployment, world, plain);
    run(0);
    authorise(world, 1_000);
    run(1);
    expect(Array.from(world.districts.troops)).toEqual([400, 400, 200]);
  });

  test('deployment of reference quality has as much force as soldiers, and twice as much at twice the quality', () => {
    const force = (quality: number): number => {
      const world = garrisoned({quality});
      bound(deployment, world, plain)(0);
      expect(sum(world.districts.troops)).toBe(1_000);
      return sum(world.districts.force);
    };
    expect(force(0.7)).toBeCloseTo(1_000, 9);
    expect(force(0.35)).toBeCloseTo(500, 9);
    expect(force(1)).toBeCloseTo(1_000 / 0.7, 9);
  });

  test('deployment of soldiers without any quality deters like no mission', () => {
    const deterrence = (country: Country): number[] => {
      const world = begun(deployment, garrisoned(country));
      const run = bound(deployment, world);
      for (let week = 0; week < 60; week++) run(week);
      world.districts.informing.fill(0.7);
      bound(monitoring, world)(60);
      return [...world.districts.deterrence, ...world.factions.deterrence];
    };
    const none = deterrence({authorised: 0});
    expect(deterrence({quality: 0, reserve: 300})).toEqual(none);
    expect(deterrence({quality: 0.7, reserve: 300})).not.toEqual(none);
  });

  test('deployment of companies that differ keeps the decided quality on average and stays within 0 and 1', () => {
    for (const quality of [0.05, 0.5, 0.95]) {
      const world = garrisoned({authorised: 50_000, quality});
      bound(deployment, world, {...plain, qualitySpread: 1})(0);
      const drawn = Array.from(world.units.quality.subarray(0, 500));
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...drawn)).toBeLessThanOrEqual(1);
      expect(new Set(drawn).size).toBeGreaterThan(400);
      expect(Math.abs(sum(drawn) / 500 / quality - 1)).toBeLessThan(0.06);
    }
  });

  test('deployment rotates contingents: what they knew is lost, learnt again, and is 1 on average', () => {
    const world = garrisoned();
    const force = course(world, 78, {...plain, newcomer: 0.6}, () => sum(world.districts.force));
    expect(force[1]).toBeGreaterThan(force[0]);
    expect(force[38]).toBeGreaterThan(1_000);
    expect(force[39]).toBe(force[0]);
    const learnt = 1 - 0.4 * Math.exp(-38 / 8);
    expect(force[38] / force[0]).toBeCloseTo(learnt / 0.6, 9);
    expect(sum(force) / 78).toBeCloseTo(1_000, 6);
  });

  test('deployment brings what is decided of quality with the next contingent', () => {
    const world = garrisoned();
    const run = bound(deployment, world, plain);
    const force = (from: number, to: number): number => {
      for (let week = from; week < to; week++) run(week);
      return sum(world.districts.force);
    };
    expect(force(0, 10)).toBeCloseTo(1_000, 9);
    world.facts.decisions.quality.fill(0.35);
    expect(force(10, 39)).toBeCloseTo(1_000, 9);
    expect(force(39, 40)).toBeCloseTo(500, 9);
  });

  test('deployment loses force to drift above the reference and gains below it', () => {
    const force = (drift: number, driftCost: number): number => {
      const world = garrisoned();
      world.mission.drift[0] = drift;
      bound(deployment, world, {...plain, driftCost})(0);
      return sum(world.districts.force);
    };
    expect(force(0.1, 0.2)).toBeCloseTo(1_000, 9);
    expect(force(0.6, 0.2)).toBeCloseTo(900, 9);
    expect(force(0, 0.2)).toBeCloseTo(1_020, 9);
    expect(force(0.6, 0)).toBeCloseTo(1_000, 9);
  });

  test('deployment harms people by soldiers among 1,000 of them and what discipline leaves', () => {
    const abuse = (country: Country, rate = 0.006): number[] => {
      const world = garrisoned(country);
      bound(deployment, world, {...plain, abuse: rate})(0);
      return Array.from(world.districts.abuse);
    };
    const [a, b, c] = abuse({});
    expect(a).toBeCloseTo((0.006 * 0.7 * 400) / 60, 12);
    expect(b).toBeCloseTo((0.006 * 0.7 * 400) / 30, 12);
    expect(c).toBeCloseTo((0.006 * 0.7 * 200) / 10, 12);
    expect(abuse({discipline: 1})).toEqual([0, 0, 0]);
    expect(abuse({}, 0)).toEqual([0, 0, 0]);
    expect(Math.max(...abuse({authorised: 50_000, discipline: 0}, 0.05))).toBe(1);
  });

  test('deployment harms nobody in a district without people', () => {
    const world = garrisoned();
    world.districts.persons.fill(0);
    bound(deployment, world, plain)(0);
    expect(Array.from(world.districts.abuse)).toEqual([0, 0, 0]);
  });

  test('deployment stays finite at both ends of every parameter', () => {
    const {parameters} = declaring(deployment, {});
    for (const name of Object.keys(parameters)) {
      for (const value of parameters[name].range) {
        const world = begun(deployment, garrisoned({first: 300, reserve: 200}), {[name]: value});
        const run = bound(deployment, world, {[name]: value});
        for (let week = 0; week < 60; week++) run(week);
        for (const column of [world.districts.troops, world.districts.force, world.districts.abuse]) {
          for (const number of column) expect(number >= 0 && Number.isFinite(number)).toBe(true);
        }
        expect(sum(world.units.strength)).toBeCloseTo(world.mission.troops[0], 6);
      }
    }
  });
});
