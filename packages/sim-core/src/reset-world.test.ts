import {expect, test} from 'vitest';
import {CIVILIAN, COMPLY, DISPLACED, FIGHTER, NONE, REFUGEE} from './codes.ts';
import {resetWorld} from './reset-world.ts';
import {hashWorld} from './snapshot.ts';
import {asItWas, tiny, withoutTroops} from './tiny.fixture.ts';
import {allPersons, changesBy, firstDay, personsIn, rowsWhere, sum} from './tiny-world.fixture.ts';

const ABROAD = 3;

test('resetWorld(world, scenario, plan, seed) fills only what the first day holds', () => {
  const world = firstDay();
  new Uint8Array(world.buffer).fill(0);
  expect(changesBy(world, () => resetWorld(world, tiny, asItWas, 'test'))).toEqual([
    'people.weight',
    'people.district',
    'people.home',
    'people.group',
    'people.status',
    'people.faction',
    'people.commander',
    'people.tie',
    'people.kind',
    'people.sensitivity',
    'districts.food',
    'districts.water',
    'districts.health',
    'districts.shelter',
    'commanders.faction',
    'commanders.district',
    'commanders.abusiveness',
    'commanders.authority',
    'units.district',
    'country.deathsPerReported',
  ]);
  expect(world.factions.stance.every(stance => stance === COMPLY)).toBe(true);
});

test('resetWorld(world, scenario, plan, seed) does not depend on what the world held before', () => {
  const world = firstDay({seed: 'other', plan: withoutTroops});
  new Uint8Array(world.buffer).fill(0xa5);
  resetWorld(world, tiny, asItWas, 'test');
  expect(hashWorld(world)).toBe(hashWorld(firstDay()));
});

test('resetWorld(world, scenario, plan, seed) draws other people with another seed, not with another plan', () => {
  expect(hashWorld(firstDay({seed: 'b'}))).not.toBe(hashWorld(firstDay({seed: 'a'})));
  expect(hashWorld(firstDay({seed: 'a', plan: withoutTroops}))).toBe(hashWorld(firstDay({seed: 'a'})));
});

test('resetWorld(world, scenario, plan, seed) puts the plan into the facts', () => {
  expect(sum(firstDay({plan: withoutTroops}).facts.decisions.troops)).toBe(0);
  expect(sum(firstDay().facts.decisions.troops)).toBeGreaterThan(0);
});

test('resetWorld(world, scenario, plan, seed) places as many persons as the scenario has, by status', () => {
  const world = firstDay();
  expect(allPersons(world)).toBeCloseTo(104_000, 2);
  expect(personsIn(world, FIGHTER)).toBeCloseTo(2_500, 3);
  expect(personsIn(world, DISPLACED)).toBeCloseTo(9_000, 3);
  expect(personsIn(world, REFUGEE)).toBeCloseTo(4_000, 3);
  expect(personsIn(world, CIVILIAN)).toBeCloseTo(104_000 - 15_500, 2);
});

test('resetWorld(world, scenario, plan, seed) gives fighters a tie and a commander of their own faction', () => {
  const world = firstDay();
  const {people, commanders, everArmed} = world;
  for (let person = 0; person < people.count; person++) {
    const armed = person < everArmed;
    expect(people.faction[person] !== NONE).toBe(armed);
    expect(people.commander[person] !== NONE).toBe(armed);
    expect(people.tie[person]).toBe(people.status[person] === FIGHTER ? 1 : 0);
    if (armed) expect(commanders.faction[people.commander[person]]).toBe(people.faction[person]);
  }
  expect(new Set(people.commander.subarray(0, everArmed)).size).toBe(7);
});

test('resetWorld(world, scenario, plan, seed) bases commanders where the scenario says, else among the rural people', () => {
  const many = {
    ...tiny,
    factions: {
      state: {...tiny.factions.state, commanders: 400, bases: {A: 1, C: 3}},
      rebels: {...tiny.factions.rebels, commanders: 400},
    },
  };
  const {commanders, facts} = firstDay({scenario: many});
  const share = (faction: number, place: number): number =>
    commanders.district.filter((district, leader) => commanders.faction[leader] === faction && district === place)
      .length / 400;
  for (let faction = 0; faction < 2; faction++) {
    const wanted = [[0.25, 0, 0.75], Array.from(facts.heartland.subarray(3, 6))][faction];
    wanted.forEach((part, place) => {
      expect(Math.abs(share(faction, place) - part)).toBeLessThanOrEqual(4 * Math.sqrt((part * (1 - part)) / 400));
    });
  }
});

test('resetWorld(world, scenario, plan, seed) takes deaths for reported until a mechanism draws otherwise', () => {
  expect(firstDay().country.deathsPerReported[0]).toBe(1);
});

test('resetWorld(world, scenario, plan, seed) puts the displaced and refugees where they live, the rest at home', () => {
  const world = firstDay();
  const {people} = world;
  for (let person = 0; person < people.count; person++) {
    const state = people.status[person];
    if (state === REFUGEE) expect(people.district[person]).toBe(ABROAD);
    else if (state === DISPLACED) expect(people.district[person]).toBe(0);
    else expect(people.district[person]).toBe(people.home[person]);
  }
  expect(rowsWhere(world, person => people.status[person] === DISPLACED && people.home[person] === 0)).toEqual([]);
});

test('resetWorld(world, scenario, plan, seed) keeps drawn values inside their bounds', () => {
  const {people, commanders} = firstDay();
  for (const value of people.sensitivity) {
    expect(value).toBeGreaterThanOrEqual(0.5);
    expect(value).toBeLessThanOrEqual(1.5);
  }
  for (const value of commanders.authority) {
    expect(value).toBeGreaterThanOrEqual(0.7);
    expect(value).toBeLessThanOrEqual(1.3);
  }
  expect(Math.max(...commanders.district)).toBeLessThan(3);
});

test('resetWorld(world, scenario, plan, seed) draws groups in their shares', () => {
  const world = firstDay({people: 20_000});
  const ofB = rowsWhere(world, person => world.people.home[person] === 1);
  const north = ofB.filter(person => world.people.group[person] === 0).length / ofB.length;
  expect(Math.abs(north - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / ofB.length));
  expect(ofB.every(person => world.people.group[person] !== 1)).toBe(true);
});

test('resetWorld(world, scenario, plan, seed) serves a district worse the larger its deficit', () => {
  const {districts, facts} = firstDay();
  expect(districts.food[0]).toBeGreaterThan(districts.food[1]);
  expect(districts.food[1]).toBeGreaterThan(districts.food[2]);
  const served = facts.population.reduce(
    (persons, population, place) => persons + population * districts.food[place],
    0,
  );
  expect(served / facts.totalPopulation).toBeCloseTo(tiny.coverage.food, 12);
});

test('resetWorld(world, scenario, plan, seed) at one row per person gives every row a weight of 1', () => {
  const world = firstDay({people: 104_000});
  expect(world.people.count).toBe(104_000);
  expect(world.people.weight.every(weight => weight === 1)).toBe(true);
});
