import {describe, expect, test} from 'vitest';
import {COMPLY, FIGHT} from '../codes.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {mercenaries} from './mercenaries.ts';
import {remobilisation} from './remobilisation.ts';

/** A world next to a country with people for hire; of factions in a fight, each commander has 100 in the field. */
function nextTo(pool: number, fighting: readonly boolean[] = [true, true]): World {
  const world = begun(mercenaries, firstDay());
  world.facts.neighbours.countries[0].fighters.fill(pool);
  fighting.forEach((fights, party) => {
    world.factions.stance[party] = fights ? FIGHT : COMPLY;
  });
  recount(world);
  return world;
}

/** What remobilisation does every week: those in the field are counted from people alone. */
function recount({factions, commanders}: World): void {
  factions.fighting.fill(0);
  for (let leader = 0; leader < commanders.count; leader++) {
    const party = commanders.faction[leader];
    commanders.fighting[leader] = factions.stance[party] === FIGHT ? 100 : 0;
    factions.fighting[party] += commanders.fighting[leader];
  }
}

function weeks(world: World, count: number, values: Record<string, number> = {}): World {
  const run = bound(mercenaries, world, values);
  for (let week = 0; week < count; week++) {
    recount(world);
    run(week);
  }
  return world;
}

describe('mercenaries', () => {
  test('mercenaries changes who is hired and for hire, and the forces they count in, and no person', () => {
    const world = nextTo(200);
    world.factions.mobilisable.fill(500);
    world.factions.stance[0] = COMPLY;
    world.facts.neighbours.hiredAway.fill(20);
    expect(changesBy(world, () => bound(mercenaries, world)(0))).toEqual([
      'factions.mobilisable',
      'factions.fighting',
      'factions.hired',
      'factions.forHire',
      'commanders.fighting',
      'country.forHire',
      'country.hiredAway',
    ]);
  });

  test('mercenaries are nobody in peace, whoever could be hired', () => {
    const world = nextTo(5_000, [false, false]);
    expect(changesBy(world, () => bound(mercenaries, world)(1))).toEqual([]);
  });

  test('mercenaries come to the share a lasting fight draws, each side by its part of the field', () => {
    const {factions} = weeks(nextTo(700), 200, {drawn: 0.5});
    expect(factions.hired[0]).toBeCloseTo((350 * 3) / 7, 6);
    expect(factions.hired[1]).toBeCloseTo((350 * 4) / 7, 6);
  });

  test('mercenaries come at the speed of hiring', () => {
    const {factions} = weeks(nextTo(700), 13, {drawn: 0.5, hiring: 6});
    expect(sum(factions.hired)).toBeCloseTo(350 * (1 - Math.exp(-6 / 4)), 6);
  });

  test('mercenaries count in the force of their faction and, in all, of its commanders', () => {
    const {factions, commanders} = weeks(nextTo(700, [false, true]), 30, {drawn: 1});
    expect(factions.fighting[1]).toBeCloseTo(400 + factions.hired[1], 9);
    expect(factions.hired[0]).toBe(0);
    const led = Array.from(commanders.fighting).filter((_, leader) => commanders.faction[leader] === 1);
    expect(sum(led)).toBeCloseTo(factions.fighting[1], 9);
    expect(new Set(led).size).toBe(1);
  });

  test('mercenaries go home when their side stops fighting', () => {
    const world = weeks(nextTo(700), 30);
    expect(world.factions.hired[0]).toBeGreaterThan(0);
    world.factions.stance[0] = COMPLY;
    weeks(world, 1);
    expect(world.factions.hired[0]).toBe(0);
    expect(world.factions.fighting[0]).toBe(0);
  });

  test('mercenaries are never more than those who could be hired, however these become fewer', () => {
    const world = weeks(nextTo(700), 100, {drawn: 1});
    world.facts.neighbours.countries[0].fighters.fill(50);
    weeks(world, 1, {drawn: 1});
    expect(sum(world.factions.hired)).toBeLessThanOrEqual(50 + 1e-9);
    world.facts.neighbours.countries[0].fighters.fill(0);
    weeks(world, 1, {drawn: 1});
    expect(sum(world.factions.hired)).toBe(0);
  });

  test('mercenaries of a share of 0 are none', () => {
    expect(sum(weeks(nextTo(700), 50, {drawn: 0}).factions.hired)).toBe(0);
  });

  test('mercenaries for hire here are a share of those who would answer a call, but for forces kept or at war', () => {
    const world = nextTo(0, [false, false]);
    world.factions.mobilisable.set([1_000, 400]);
    world.factions.keptInBeing[1] = 0.5;
    weeks(world, 1, {venturing: 0.3});
    expect(world.country.forHire[0]).toBeCloseTo(300 + 60, 9);
    world.factions.stance[0] = FIGHT;
    weeks(world, 2, {venturing: 0.3});
    expect(world.country.forHire[0]).toBeCloseTo(60, 9);
  });

  test('mercenaries hired next door are not counted on at home but for those callable, nor taken off twice', () => {
    const stocks = [0, 150].map(away => {
      const world = firstDay();
      world.facts.neighbours.hiredAway.fill(away);
      begun(remobilisation, world);
      begun(mercenaries, world);
      const [count, send] = [bound(remobilisation, world), bound(mercenaries, world, {callable: 0.4})];
      return Array.from({length: 12}, (_, week) => {
        count(week);
        send(week);
        return {stock: sum(world.factions.mobilisable), away: world.country.hiredAway[0]};
      });
    });
    const [all, left] = stocks;
    all.forEach(({stock}, week) => {
      expect(stock - left[week].stock).toBeCloseTo(0.6 * 150, 6);
      expect(left[week].away).toBe(150);
    });
  });

  test('mercenaries hired next door beyond those for hire leave nobody counted below none', () => {
    const world = nextTo(0, [false, false]);
    world.factions.mobilisable.set([1_000, 400]);
    world.facts.neighbours.hiredAway.fill(9_999);
    weeks(world, 1, {venturing: 1, callable: 0});
    expect(Array.from(world.factions.mobilisable)).toEqual([0, 0]);
  });
});
