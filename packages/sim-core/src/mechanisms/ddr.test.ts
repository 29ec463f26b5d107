import {describe, expect, test} from 'vitest';
import {
  CIVILIAN,
  DEAD,
  DEMOBILISED,
  DISARMED,
  FIGHT,
  FIGHTER,
  FIGHTING,
  NONE,
  REINTEGRATED,
  REINTEGRATING,
} from '../codes.ts';
import {tiny} from '../tiny.fixture.ts';
import {allPersons, bound, changesBy, firstDay, personsIn, rowsWhere} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {census} from './census.ts';
import {ddr} from './ddr.ts';

const {cash, placeCost, cantonmentWeeks, reintegrationWeeks} = firstDay().facts.ddr;

/** A world in which sites take in so many in every week, and factions believe. */
function open(intake: number, fund = 0): World {
  const world = firstDay();
  world.facts.decisions.ddrIntake.fill(intake);
  world.factions.commitment.fill(1);
  world.programmes.reintegrationFund[0] = fund;
  return world;
}

/** Weeks of counting and of the programme. */
function running(world: World, values: Readonly<Record<string, number>> = {}) {
  const count = bound(census, world);
  const advance = bound(ddr, world, values);
  return (week: number) => {
    count(week);
    advance(week);
  };
}

/** Cash owed to all people, from what each is owed. */
const owedToPeople = ({people}: World): number =>
  people.owed.reduce((sum, owed, person) => sum + owed * people.weight[person], 0);

/** A world in which everybody who ever bore arms has a status. */
function everyone(status: number, fund = 0): World {
  const world = open(0, fund);
  world.people.status.fill(status, 0, world.everArmed);
  return world;
}

describe('ddr', () => {
  test('ddr that takes in changes status, cash owed and its books, and nobody who never bore arms', () => {
    const world = open(200);
    bound(census, world)(0);
    const civilians = world.people.status.slice(world.everArmed);
    expect(changesBy(world, () => bound(ddr, world)(0))).toEqual([
      'people.status',
      'people.owed',
      'programmes.ddrPlaces',
      'programmes.disarmed',
      'programmes.turnedAway',
      'programmes.cashOwed',
    ]);
    expect(world.people.status.slice(world.everArmed)).toEqual(civilians);
  });

  test('ddr takes in as many as there were places while people queue, what chance left of them carried over', () => {
    const world = open(60);
    const run = running(world);
    const {disarmed, ddrPlaces, turnedAway} = world.programmes;
    for (let week = 0; week < 30; week++) {
      run(week);
      expect(turnedAway[0]).toBeGreaterThan(0);
      expect(disarmed[0] + ddrPlaces[0]).toBeCloseTo(60 * (week + 1), 3);
      expect(Math.abs(ddrPlaces[0])).toBeLessThan(60);
    }
    const inProgramme = personsIn(world, DISARMED) + personsIn(world, DEMOBILISED);
    expect(inProgramme).toBeGreaterThan(0);
    expect(inProgramme).toBeLessThanOrEqual(disarmed[0] + 1e-3);
  });

  test('ddr with an intake of 0 takes in nobody, whatever was left of places', () => {
    const world = open(0);
    world.programmes.ddrPlaces[0] = 500;
    world.programmes.turnedAway[0] = 100;
    const run = running(world);
    for (let week = 0; week < 20; week++) run(week);
    expect(world.programmes.disarmed[0]).toBe(0);
    expect(personsIn(world, FIGHTER)).toBeCloseTo(2_500, 3);
  });

  test('ddr lets places lapse when nobody was turned away', () => {
    const world = open(100_000);
    const run = running(world);
    run(0);
    run(1);
    expect(world.programmes.turnedAway[0]).toBe(0);
    expect(world.programmes.ddrPlaces[0]).toBeLessThanOrEqual(100_000);
  });

  test('ddr sees fighters come the sooner the more their faction believes, and none while it fights', () => {
    const world = open(100_000);
    world.factions.commitment.set([0.5, 1]);
    world.factions.stance[1] = FIGHT;
    running(world, {coming: 26, claiming: 0})(0);
    const stayed = (faction: number): number =>
      rowsWhere(world, who => world.people.faction[who] === faction && world.people.status[who] === FIGHTER).length;
    const before = firstDay();
    const came = (faction: number): number => {
      const all = rowsWhere(
        before,
        who => before.people.faction[who] === faction && before.people.status[who] === FIGHTER,
      );
      return 1 - stayed(faction) / all.length;
    };
    expect(came(1)).toBe(0);
    const chance = 1 - Math.exp(-13 / 52);
    expect(Math.abs(came(0) - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 200));
  });

  test('ddr takes in those who claim to have fought, but nobody in the field or unattached', () => {
    const world = open(100_000);
    rowsWhere(world, who => world.people.status[who] === FIGHTER).forEach(who => {
      world.people.status[who] = FIGHTING;
    });
    running(world, {claiming: 52})(0);
    const taken = rowsWhere(world, who => world.people.status[who] === DISARMED);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.every(who => world.people.faction[who] !== NONE && world.people.tie[who] === 0)).toBe(true);
    expect(personsIn(world, FIGHTING)).toBeCloseTo(2_500, 3);
  });

  test('ddr demobilises and breaks up the unit the weeks of cantonment after the week of disarming', () => {
    const world = open(100_000);
    const run = running(world, {dispersal: 0.28, leaving: 0});
    run(0);
    const [first] = rowsWhere(world, who => world.people.status[who] === DISARMED && world.people.tie[who] === 1);
    world.facts.decisions.ddrIntake.fill(0);
    for (let week = 1; week < cantonmentWeeks; week++) {
      run(week);
      expect(world.people.status[first]).toBe(DISARMED);
      expect(world.people.tie[first]).toBe(1);
    }
    run(cantonmentWeeks);
    expect(world.people.status[first]).toBe(DEMOBILISED);
    expect(world.people.tie[first]).toBeCloseTo(0.72, 6);
  });

  test.each([1, 2, 6])('ddr keeps everybody in cantonment for the %d weeks of the facts', cantonment => {
    const world = firstDay({scenario: {...tiny, ddr: {...tiny.ddr, cantonmentWeeks: cantonment}}});
    world.factions.commitment.fill(1);
    world.facts.decisions.ddrIntake.fill(100_000);
    const run = running(world, {leaving: 0});
    run(0);
    world.facts.decisions.ddrIntake.fill(0);
    const cantoned = personsIn(world, DISARMED);
    let weeks = 0;
    while (personsIn(world, DISARMED) > 0 && weeks < 10) {
      expect(personsIn(world, DISARMED)).toBe(cantoned);
      weeks++;
      run(weeks);
    }
    expect(weeks).toBe(cantonment);
    expect(personsIn(world, DEMOBILISED)).toBeCloseTo(cantoned, 6);
  });

  test('ddr ends a place its weeks after the week of placing', () => {
    const world = everyone(DEMOBILISED, 1e9);
    const run = running(world, {leaving: 0});
    run(0);
    const [first] = rowsWhere(world, who => world.people.status[who] === REINTEGRATING);
    for (let week = 1; week < reintegrationWeeks; week++) {
      run(week);
      expect(world.people.status[first]).toBe(REINTEGRATING);
    }
    run(reintegrationWeeks);
    expect(world.people.status[first]).toBe(REINTEGRATED);
  });

  test('ddr owes cash to everybody let in', () => {
    const world = open(100);
    running(world)(0);
    expect(world.programmes.cashOwed[0]).toBeCloseTo(world.programmes.disarmed[0] * cash, 3);
    expect(owedToPeople(world)).toBeCloseTo(world.programmes.cashOwed[0], 3);
  });

  test('ddr pays cash before places, equally to all, and places only from what is left', () => {
    const world = everyone(DEMOBILISED);
    world.people.owed.fill(cash, 0, world.everArmed);
    world.programmes.cashOwed[0] = owedToPeople(world);
    world.programmes.reintegrationFund[0] = world.programmes.cashOwed[0] / 4;
    const run = running(world, {leaving: 0});
    run(0);
    expect(world.programmes.placed[0]).toBe(0);
    expect(world.programmes.reintegrationFund[0]).toBeCloseTo(0, 2);
    for (let person = 0; person < world.everArmed; person++) {
      expect(world.people.owed[person]).toBeCloseTo(0.75 * cash, 3);
    }
    world.programmes.reintegrationFund[0] = world.programmes.cashOwed[0] + 400 * placeCost;
    run(1);
    expect(world.programmes.cashOwed[0]).toBe(0);
    expect(owedToPeople(world)).toBe(0);
    expect(Math.abs(world.programmes.placed[0] - 400)).toBeLessThan(200);
    expect(world.programmes.placesPaid[0]).toBeCloseTo(world.programmes.placed[0] * placeCost, 2);
  });

  test('ddr conserves money: what came in is in hand, paid as cash or paid for places', () => {
    const world = open(80);
    const run = running(world, {leaving: 0.2});
    const {reintegrationFund, cashPaid, placesPaid, cashOwed, disarmed} = world.programmes;
    let paidIn = 0;
    for (let week = 0; week < 150; week++) {
      if (week === 60) world.facts.decisions.ddrIntake.fill(0);
      reintegrationFund[0] += 12_000;
      paidIn += 12_000;
      run(week);
      expect(reintegrationFund[0] + cashPaid[0] + placesPaid[0]).toBeCloseTo(paidIn, 4);
      expect(owedToPeople(world)).toBeCloseTo(cashOwed[0], 3);
      expect(cashPaid[0] + cashOwed[0]).toBeLessThanOrEqual(disarmed[0] * cash + 1e-3);
    }
    expect(cashPaid[0]).toBeGreaterThan(0);
    expect(placesPaid[0]).toBeGreaterThan(0);
  });

  test('ddr owes or has paid cash once for everybody let in, when nobody gives up and comes again', () => {
    const world = open(80);
    const run = running(world, {leaving: 0});
    const {reintegrationFund, cashPaid, disarmed, cashOwed} = world.programmes;
    for (let week = 0; week < 150; week++) {
      reintegrationFund[0] += 12_000;
      run(week);
      expect(cashPaid[0] + cashOwed[0]).toBeCloseTo(disarmed[0] * cash, 3);
    }
  });

  test('ddr keeps the cash it owes equal to what its people are owed when somebody registers twice', () => {
    const world = open(100_000);
    const claimants = rowsWhere(world, who => who < world.everArmed && world.people.status[who] === CIVILIAN);
    for (const person of claimants) world.people.owed[person] = cash;
    world.programmes.cashOwed[0] = owedToPeople(world);
    running(world, {claiming: 52, coming: 6})(0);
    expect(rowsWhere(world, who => world.people.status[who] === DISARMED).length).toBeGreaterThan(20);
    expect(world.programmes.cashOwed[0]).toBeCloseTo(owedToPeople(world), 0);
  });

  test('ddr never pays more cash than is in hand', () => {
    const world = open(100_000);
    const run = running(world, {claiming: 52, leaving: 0.2});
    for (let week = 0; week < 312; week++) {
      if (week === 280) world.programmes.reintegrationFund[0] = 100_000;
      const before = Math.max(0, world.programmes.reintegrationFund[0]);
      const paidBefore = world.programmes.cashPaid[0];
      run(week);
      expect(world.programmes.cashPaid[0] - paidBefore).toBeLessThanOrEqual(before + 1e-3);
    }
  });

  test('ddr lets those who wait give up, their ties as they are', () => {
    const world = everyone(DEMOBILISED);
    world.people.tie.fill(0.5, 0, world.everArmed);
    const run = running(world, {leaving: 5});
    for (let week = 0; week < 52; week++) run(week);
    const left = personsIn(world, CIVILIAN) - personsIn(everyone(DEMOBILISED), CIVILIAN);
    expect(left / 3_500).toBeGreaterThan(0.97);
    expect(world.people.tie.subarray(0, world.everArmed).every(tie => tie === 0.5)).toBe(true);
  });

  test('ddr pays nothing to the dead or to those who took up arms again', () => {
    const world = everyone(DEMOBILISED, 1_000_000);
    const {people, programmes} = world;
    people.owed.fill(cash, 0, 2);
    people.status[0] = FIGHTING;
    people.status[1] = DEAD;
    programmes.cashOwed[0] = owedToPeople(world);
    running(world)(0);
    expect(programmes.cashPaid[0]).toBe(0);
    expect(programmes.cashOwed[0]).toBeCloseTo(0, 6);
  });

  test('ddr without money places nobody', () => {
    const world = everyone(DEMOBILISED);
    const run = running(world, {leaving: 0});
    for (let week = 0; week < 30; week++) run(week);
    expect(world.programmes.placed[0]).toBe(0);
    expect(personsIn(world, DEMOBILISED)).toBeCloseTo(3_500, 3);
  });

  test('ddr keeps persons and moves nobody', () => {
    const world = open(100, 1e6);
    const places = world.people.district.slice();
    const run = running(world);
    for (let week = 0; week < 60; week++) run(week);
    expect(allPersons(world)).toBeCloseTo(104_000, 2);
    expect(world.people.district).toEqual(places);
  });
});
