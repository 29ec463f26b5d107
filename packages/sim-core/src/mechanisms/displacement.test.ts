import {describe, expect, test} from 'vitest';
import {CIVILIAN, DISPLACED, FIGHTER, REFUGEE} from '../codes.ts';
import {allPersons, bound, changesBy, firstDay, personsIn, rowsWhere} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {census} from './census.ts';
import {displacement} from './displacement.ts';

const ABROAD = 3;
const untilSettled = 100;

/** A world whose plan helps so many home in every week. */
function helped(returns: number, refugees = 0, seed = 'test'): World {
  const world = firstDay({seed});
  world.facts.decisions.returnAssistance.fill(returns);
  world.facts.decisions.repatriation.fill(refugees);
  return world;
}

/** Weeks of counting and moving. */
function running(world: World, values: Readonly<Record<string, number>> = {}, seed = 'test') {
  const count = bound(census, world);
  const move = bound(displacement, world, values, seed);
  return (week: number) => {
    count(week);
    move(week);
  };
}

const rowWeight = ({people}: World): number => people.weight[people.count - 1];

describe('displacement', () => {
  test('displacement in peace without help changes only place and status of those who were away', () => {
    const world = helped(0);
    bound(census, world)(0);
    const statusBefore = world.people.status.slice();
    const placeBefore = world.people.district.slice();
    const changed = changesBy(world, () => bound(displacement, world, {unaided: 20})(0));
    expect(changed).toEqual(['people.district', 'people.status', 'districts.returnees']);
    for (let person = 0; person < world.people.count; person++) {
      if (statusBefore[person] === DISPLACED || statusBefore[person] === REFUGEE) continue;
      expect(world.people.status[person]).toBe(statusBefore[person]);
      expect(world.people.district[person]).toBe(placeBefore[person]);
    }
  });

  test('displacement conserves persons, at home, away and abroad', () => {
    const world = helped(300, 100);
    const run = running(world, {flight: 0.5});
    for (let week = 0; week < 60; week++) {
      world.districts.violence.set([0.1, week < 20 ? 0.9 : 0, 0]);
      run(week);
      const known = [CIVILIAN, DISPLACED, REFUGEE, FIGHTER].map(status => personsIn(world, status));
      expect(known.reduce((total, persons) => total + persons, 0)).toBeCloseTo(104_000, 2);
    }
    expect(allPersons(world)).toBeCloseTo(104_000, 2);
  });

  test('displacement keeps refugees abroad and everybody else in the country', () => {
    const world = helped(300, 100);
    const run = running(world, {flight: 0.5});
    for (let week = 0; week < 60; week++) {
      world.districts.violence.set([0, week < 20 ? 0.9 : 0, 0.3]);
      run(week);
    }
    const {status, district} = world.people;
    for (let person = 0; person < world.people.count; person++) {
      expect(district[person] === ABROAD).toBe(status[person] === REFUGEE);
    }
  });

  test('displacement moves nobody out while violence is at its threshold or below', () => {
    const world = helped(0);
    world.districts.violence.fill(0.02);
    bound(census, world)(0);
    expect(changesBy(world, () => bound(displacement, world, {unaided: 0, unaidedAbroad: 0})(0))).toEqual([]);
  });

  test('displacement makes civilians flee violence in their shares, some abroad, none to where they flee from', () => {
    const world = firstDay({people: 20_000});
    world.facts.decisions.repatriation.fill(0);
    world.districts.violence.set([0, 1, 0]);
    world.people.fear.fill(0.5);
    const civilians = rowsWhere(
      world,
      who => world.people.district[who] === 1 && world.people.status[who] === CIVILIAN,
    );
    running(world, {flight: 0.3, abroad: 0.25, unaided: 0, unaidedAbroad: 0})(0);
    const {status, district} = world.people;
    const fled = civilians.filter(person => status[person] !== CIVILIAN);
    const sd = Math.sqrt((0.3 * 0.7) / civilians.length);
    expect(Math.abs(fled.length / civilians.length - 0.3)).toBeLessThan(4 * sd);
    const abroad = fled.filter(person => status[person] === REFUGEE).length / fled.length;
    expect(Math.abs(abroad - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / fled.length));
    expect(fled.every(person => district[person] !== 1)).toBe(true);
    const inC = fled.filter(person => district[person] === 2).length;
    const inA = fled.filter(person => district[person] === 0).length;
    expect(inC / (inA + inC)).toBeGreaterThan(0.4); // A and C are equally near and equally calm
    expect(inC / (inA + inC)).toBeLessThan(0.6);
    expect(rowsWhere(world, who => status[who] === FIGHTER && district[who] !== world.people.home[who])).toEqual([]);
  });

  test('displacement makes the frightened flee first', () => {
    const world = firstDay({people: 20_000});
    const {people} = world;
    world.districts.violence.set([0, 1, 0]);
    const civilians = rowsWhere(world, who => people.district[who] === 1 && people.status[who] === CIVILIAN);
    for (const person of civilians) people.fear[person] = person % 2;
    running(world, {flight: 0.2, unaided: 0})(0);
    const fled = (odd: number): number =>
      civilians.filter(person => person % 2 === odd && people.status[person] !== CIVILIAN).length;
    expect(fled(1) / fled(0)).toBeGreaterThan(2);
    expect(fled(1) / fled(0)).toBeLessThan(4.5);
  });

  test('displacement takes as many home as there were seats, with what is left of them carried over', () => {
    const world = helped(300, 120);
    const run = running(world, {unaided: 0, unaidedAbroad: 0});
    const {helpedHome, returnSeats, repatriated, repatriationSeats} = world.programmes;
    for (let week = 0; week < 20; week++) {
      run(week);
      expect(helpedHome[0] + returnSeats[0]).toBeCloseTo(300 * (week + 1), 3);
      expect(repatriated[0] + repatriationSeats[0]).toBeCloseTo(120 * (week + 1), 3);
    }
    expect(personsIn(world, DISPLACED)).toBeCloseTo(9_000 - helpedHome[0], 2);
    expect(personsIn(world, REFUGEE)).toBeCloseTo(4_000 - repatriated[0], 2);
  });

  test('displacement uses the seats up over the weeks, on average within one row', () => {
    const seeds = Array.from({length: 40}, (_, index) => `seats ${index}`);
    const unused = seeds.map(seed => {
      const world = helped(300, 0, seed);
      const run = running(world, {unaided: 0}, seed);
      for (let week = 0; week < 20; week++) run(week);
      expect(Math.abs(world.programmes.returnSeats[0])).toBeLessThan(10 * rowWeight(world));
      return world.programmes.returnSeats[0];
    });
    const mean = unused.reduce((total, seats) => total + seats, 0) / unused.length;
    expect(Math.abs(mean)).toBeLessThan(rowWeight(helped(0)));
  });

  test('displacement lets seats lapse when nobody waits for them or the programme stops', () => {
    const world = helped(20_000);
    const run = running(world);
    for (let week = 0; week < 10; week++) run(week);
    expect(world.programmes.returnSeats[0]).toBeLessThanOrEqual(20_000);
    world.facts.decisions.returnAssistance.fill(0);
    run(10);
    expect(world.programmes.returnSeats[0]).toBeLessThanOrEqual(0);
  });

  test('displacement without seats or will to go alone leaves everybody where they are', () => {
    const world = helped(0);
    bound(census, world)(0);
    expect(changesBy(world, () => bound(displacement, world, {unaided: 0, unaidedAbroad: 0})(0))).toEqual([]);
  });

  test('displacement takes nobody home to where violence is at its height', () => {
    const world = helped(2_000);
    world.districts.violence.fill(1);
    const before = personsIn(world, DISPLACED);
    running(world, {flight: 0, unaided: 50})(0);
    expect(personsIn(world, DISPLACED)).toBe(before);
    expect(world.programmes.helpedHome[0]).toBe(0);
  });

  test('displacement takes people to the district that is their home', () => {
    const world = helped(0);
    const run = running(world, {unaided: 20});
    for (let week = 0; week < untilSettled; week++) run(week);
    expect(personsIn(world, DISPLACED)).toBe(0);
    const {status, district, home} = world.people;
    for (let person = 0; person < world.people.count; person++) {
      if (status[person] === CIVILIAN) expect(district[person]).toBe(home[person]);
    }
  });

  test('displacement settles those still away where they are once it is declared over, and not before', () => {
    const world = helped(0);
    const run = running(world, {unaided: 0, unaidedAbroad: 0, settling: 12, ceasing: 4});
    const away = rowsWhere(world, person => world.people.status[person] === DISPLACED);
    const {settledFromWeek, cessationFromWeek} = world.facts;
    run(settledFromWeek - 1);
    expect(personsIn(world, DISPLACED)).toBeCloseTo(9_000, 2);
    for (let week = settledFromWeek; week < cessationFromWeek; week++) run(week);
    expect(personsIn(world, DISPLACED)).toBe(0);
    expect(personsIn(world, REFUGEE)).toBeCloseTo(4_000, 2);
    for (const person of away) {
      expect(world.people.home[person]).toBe(0);
      expect(world.people.district[person]).toBe(0);
    }
    for (let week = cessationFromWeek; week < 313; week++) run(week);
    expect(personsIn(world, REFUGEE)).toBeLessThan(4_000 * Math.exp(-2));
  });

  test('displacement gives those who fled this week no better luck for a seat than others who are away', () => {
    const fledFromB = (seats: number): World => {
      const world = helped(seats);
      world.districts.violence.set([0, 0.5, 0]);
      world.people.fear.fill(0.5);
      running(world, {abroad: 0, flight: 0.15, unaided: 0})(0);
      return world;
    };
    const without = fledFromB(0);
    const {people} = firstDay();
    const fled = rowsWhere(without, who => people.status[who] === CIVILIAN && without.people.status[who] === DISPLACED);
    const served = fledFromB(3_600); // two in five of the displaced; half as many go where violence is one half
    const back = fled.filter(person => served.people.status[person] === CIVILIAN).length;
    expect(fled.length).toBeGreaterThan(20);
    expect(back / fled.length).toBeLessThan(0.2 + 4 * Math.sqrt((0.2 * 0.8) / fled.length));
  });

  test('displacement remembers who came home as a share of people there, and forgets them over the weeks', () => {
    const world = helped(3_000, 1_000);
    bound(census, world)(0);
    const {people, districts} = world;
    const wasAway = rowsWhere(world, who => [DISPLACED, REFUGEE].includes(people.status[who]));
    const persons = districts.persons.slice();
    const move = bound(displacement, world, {returneeWeeks: 26});
    move(0);
    const came = new Float64Array(3);
    for (const person of wasAway.filter(who => people.status[who] === CIVILIAN)) {
      came[people.home[person]] += people.weight[person];
    }
    expect(came[1]).toBeGreaterThan(0);
    for (const place of [0, 1, 2]) {
      expect(districts.returnees[place]).toBeCloseTo(came[place] / (persons[place] + came[place]), 9);
    }
    const [, before] = districts.returnees;
    for (const person of wasAway) people.status[person] = CIVILIAN;
    move(1);
    expect(districts.returnees[1]).toBeCloseTo(before * Math.exp(-1 / 26), 9);
  });

  test('displacement counts nobody who settles where they are as a returnee, and never more than all', () => {
    const settling = helped(0);
    const {settledFromWeek} = settling.facts;
    running(settling, {unaided: 0, unaidedAbroad: 0, settling: 12, ceasing: 0})(settledFromWeek);
    expect(personsIn(settling, DISPLACED)).toBeLessThan(9_000);
    expect(Array.from(settling.districts.returnees)).toEqual([0, 0, 0]);
    const flooded = helped(20_000, 20_000);
    const run = running(flooded, {returneeWeeks: 104});
    for (let week = 0; week < 30; week++) {
      run(week);
      expect(Math.max(...flooded.districts.returnees)).toBeLessThanOrEqual(1);
    }
  });

  test('displacement sees people go home alone the sooner the better needs are met there and the worse in camps', () => {
    const share = (home: number, camp: number): number => {
      const world = firstDay({people: 20_000});
      const {people, districts, facts} = world;
      facts.decisions.returnAssistance.fill(0);
      facts.decisions.repatriation.fill(0);
      districts.needsMet.set([camp, home, home]);
      const displaced = rowsWhere(world, who => people.status[who] === DISPLACED && people.home[who] !== 0);
      running(world, {unaided: 10, pull: 1, push: 1, referenceNeeds: 0.5})(0);
      return displaced.filter(who => people.status[who] === CIVILIAN).length / displaced.length;
    };
    const alone = 1 - Math.exp(-10 / 52);
    const near = (found: number, expected: number): void =>
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 1_000));
    near(share(0.5, 0.5), alone);
    near(share(0.9, 0.5), alone * Math.exp(0.4));
    near(share(0.5, 0.1), alone * Math.exp(0.4));
    near(share(0.9, 0.1), alone * Math.exp(0.8));
    expect(share(0.1, 0.9)).toBeLessThan(alone);
  });

  test('displacement with neither pull nor push ignores needs, and convoys always do', () => {
    const after = (needs: number, values: Readonly<Record<string, number>>): World => {
      const world = helped(300, 100);
      world.districts.needsMet.set([0.5, needs, needs]);
      running(world, values)(0);
      return world;
    };
    const neither = {unaided: 20, pull: 0, push: 0};
    expect(after(1, neither).people.status).toEqual(after(0, neither).people.status);
    const convoys = {unaided: 0, unaidedAbroad: 0};
    expect(after(1, convoys).people.status).toEqual(after(0, convoys).people.status);
  });

  test('displacement lets those who came home flee again', () => {
    const world = helped(0);
    const run = running(world, {unaided: 20, flight: 0.5, abroad: 0});
    const {people, districts} = world;
    const first = rowsWhere(world, who => people.status[who] === DISPLACED && people.home[who] === 1);
    for (let week = 0; week < 50; week++) run(week);
    expect(first.every(person => people.status[person] === CIVILIAN)).toBe(true);
    districts.violence[1] = 1;
    run(50);
    expect(first.filter(person => people.status[person] === DISPLACED).length).toBeGreaterThan(first.length / 10);
  });
});
