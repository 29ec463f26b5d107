import {expect, test} from 'vitest';
import {CIVILIAN, DEAD, DEMOBILISED, FIGHTER, FIGHTING, REFUGEE} from '../codes.ts';
import {bound, changesBy, firstDay, rowsWhere, sum} from '../tiny-world.fixture.ts';
import {census} from './census.ts';

test('census changes counts alone, and no person', () => {
  const world = firstDay();
  world.people.trust.fill(0.5);
  world.people.grievance.fill(0.25);
  expect(changesBy(world, () => bound(census, world)(0))).toEqual([
    'districts.persons',
    'districts.displaced',
    'districts.grievance',
    'districts.trust',
    'factions.grievance',
    'factions.underArms',
    'country.civilians',
    'country.displaced',
    'country.refugees',
    'country.underArms',
  ]);
});

test('census counts everybody once on the first day', () => {
  const world = firstDay();
  bound(census, world)(0);
  const {country, districts, factions} = world;
  expect(country.displaced[0]).toBeCloseTo(9_000, 2);
  expect(country.refugees[0]).toBeCloseTo(4_000, 2);
  expect(country.underArms[0]).toBeCloseTo(2_500, 2);
  expect(country.civilians[0]).toBeCloseTo(88_500, 2);
  expect(sum(districts.persons)).toBeCloseTo(100_000, 2);
  expect(districts.displaced[0]).toBeCloseTo(9_000, 2);
  expect(districts.displaced[1] + districts.displaced[2]).toBe(0);
  expect(factions.underArms[0]).toBeCloseTo(1_500, 2);
  expect(factions.underArms[1]).toBeCloseTo(1_000, 2);
});

test('census counts by status and place, those in the field under arms, and the dead nowhere else', () => {
  const world = firstDay();
  const {people, country, districts, factions} = world;
  people.status.fill(DEAD);
  const [rebel, other, refugee, civilian] = [
    ...rowsWhere(world, person => people.faction[person] === 1).slice(0, 2),
    ...rowsWhere(world, person => person >= world.everArmed).slice(0, 2),
  ];
  people.status[rebel] = FIGHTING;
  people.status[other] = DEMOBILISED;
  people.status[refugee] = REFUGEE;
  people.status[civilian] = CIVILIAN;
  people.district[rebel] = 2;
  people.district[other] = 1;
  people.district[refugee] = 3;
  people.district[civilian] = 1;
  for (const person of [rebel, other, refugee, civilian]) people.weight[person] = 2 ** person % 7;
  bound(census, world)(0);
  expect(country.underArms[0]).toBe(people.weight[rebel]);
  expect(country.demobilised[0]).toBe(people.weight[other]);
  expect(country.refugees[0]).toBe(people.weight[refugee]);
  expect(country.civilians[0]).toBe(people.weight[civilian]);
  expect(Array.from(districts.persons)).toEqual([
    0,
    people.weight[other] + people.weight[civilian],
    people.weight[rebel],
  ]);
  expect(Array.from(factions.underArms)).toEqual([0, people.weight[rebel]]);
  const dead = sum(people.weight) - [rebel, other, refugee, civilian].reduce((all, who) => all + people.weight[who], 0);
  expect(country.dead[0]).toBeCloseTo(dead, 2);
});

test('census weights the mean grievance and trust of a district by persons', () => {
  const world = firstDay();
  const {people, districts} = world;
  people.status.fill(DEAD);
  people.grievance.fill(1);
  people.trust.fill(1);
  const [light, heavy] = rowsWhere(world, person => person >= world.everArmed);
  for (const [person, weight, level] of [
    [light, 10, 0.5],
    [heavy, 30, 0.25],
  ]) {
    people.status[person] = CIVILIAN;
    people.district[person] = 0;
    people.weight[person] = weight;
    people.grievance[person] = level;
    people.trust[person] = 1 - level;
  }
  bound(census, world)(0);
  expect(districts.grievance[0]).toBeCloseTo((10 * 0.5 + 30 * 0.25) / 40, 12);
  expect(districts.trust[0]).toBeCloseTo((10 * 0.5 + 30 * 0.75) / 40, 12);
});

test('census takes the mean grievance of a faction over all its living people, armed or not', () => {
  const world = firstDay();
  const {people, factions} = world;
  rowsWhere(world, person => people.faction[person] === 1).forEach((person, nth) => {
    people.status[person] = nth === 0 ? FIGHTER : nth === 1 ? CIVILIAN : DEAD;
    people.weight[person] = 5;
    people.grievance[person] = nth === 0 ? 0.75 : nth === 1 ? 0.25 : 1;
  });
  bound(census, world)(0);
  expect(factions.grievance[0]).toBe(0);
  expect(factions.grievance[1]).toBeCloseTo(0.5, 12);
  expect(factions.underArms[1]).toBe(5);
});

test('census of a district in which nobody lives gives zeros', () => {
  const world = firstDay();
  world.people.district.fill(0);
  world.people.grievance.fill(0.5);
  bound(census, world)(0);
  const {persons, grievance, trust} = world.districts;
  expect([persons[2], grievance[2], trust[2]]).toEqual([0, 0, 0]);
});

test('census counts the same however often it counts', () => {
  const world = firstDay();
  const count = bound(census, world);
  count(0);
  expect(changesBy(world, () => count(1))).toEqual([]);
});
