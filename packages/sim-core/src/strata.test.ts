import {describe, expect, test} from 'vitest';
import {CIVILIAN, DISPLACED, FIGHTER, NONE, REFUGEE} from './codes.ts';
import {compileFacts} from './facts.ts';
import {type Strata, type Stratum, strataOf} from './strata.ts';
import {tiny} from './tiny.fixture.ts';
import {firstDay} from './tiny-world.fixture.ts';

const facts = compileFacts(tiny);
const persons = 104_000;

const personsOf = ({list}: Strata, holds: (stratum: Stratum) => boolean): number =>
  list.filter(holds).reduce((sum, stratum) => sum + stratum.persons, 0);

describe('strataOf', () => {
  const strata = strataOf(tiny, facts, 2_000);

  test('strataOf(scenario) counts everybody once: the people of the districts and the refugees', () => {
    expect(strata.persons).toBe(persons);
    expect(personsOf(strata, () => true)).toBe(persons);
    expect(personsOf(strata, ({status}) => status === REFUGEE)).toBe(4_000);
    expect(personsOf(strata, ({status}) => status === DISPLACED)).toBe(9_000);
  });

  test('strataOf(scenario) has the fighters and associates of every faction', () => {
    expect(personsOf(strata, ({status, faction}) => status === FIGHTER && faction === 0)).toBe(1_500);
    expect(personsOf(strata, ({status, faction}) => status === FIGHTER && faction === 1)).toBe(1_000);
    expect(personsOf(strata, ({status, faction}) => status === CIVILIAN && faction === 0)).toBe(300);
    expect(personsOf(strata, ({status, faction}) => status === CIVILIAN && faction === 1)).toBe(700);
  });

  test('strataOf(scenario) leaves each district its population, whatever people did', () => {
    facts.population.forEach((population, home) => {
      expect(personsOf(strata, stratum => stratum.home === home && stratum.status !== REFUGEE)).toBe(population);
    });
  });

  test('strataOf(scenario) puts those who bore arms or were attached first', () => {
    let row = 0;
    for (const {faction, rows} of strata.list) {
      expect(faction !== NONE).toBe(row < strata.everArmed);
      row += rows;
    }
    expect(row).toBe(strata.rows);
  });

  test('strataOf(scenario, facts, size) spends a fifth of the rows on the armed', () => {
    expect(strata.everArmed).toBeGreaterThanOrEqual(400);
    expect(strata.everArmed).toBeLessThanOrEqual(400 + strata.list.length);
    expect(strata.rows).toBeGreaterThanOrEqual(2_000);
    expect(strata.rows).toBeLessThanOrEqual(2_000 + strata.list.length);
  });

  test('strataOf(scenario, facts, size) gives no stratum more rows than persons, and none no row', () => {
    for (const size of [2_000, 17_501, 50_000, 103_999]) {
      for (const stratum of strataOf(tiny, facts, size).list) {
        expect(stratum.rows).toBeGreaterThanOrEqual(1);
        expect(stratum.rows).toBeLessThanOrEqual(stratum.persons);
      }
    }
  });

  test('strataOf(scenario, facts, size).lightest is the least weight of any row of the world', () => {
    for (const people of [2_000, 17_501, persons]) {
      const world = firstDay({people});
      expect(world.strata.lightest).toBe(world.people.weight.reduce((least, weight) => Math.min(least, weight)));
    }
  });

  test('strataOf(scenario, facts, persons) has one row for every person', () => {
    const everybody = strataOf(tiny, facts, persons);
    expect(everybody.rows).toBe(persons);
    expect(everybody.everArmed).toBe(3_500);
    for (const stratum of everybody.list) expect(stratum.rows).toBe(stratum.persons);
  });

  test.each([1_999, 104_001, 2_000.5, 0, -1, Number.NaN])(
    'strataOf(scenario, facts, %d) throws invalid people',
    size => {
      expect(() => strataOf(tiny, facts, size)).toThrow(
        new RangeError(`invalid people: ${size} (a whole number from 2000 to 104000, one agent per person)`),
      );
    },
  );

  test('strataOf(scenario) leaves one person in twenty at home, more from where room is left', () => {
    const emptied = {...tiny, displacement: {...tiny.displacement, displaced: 20_000, origins: {B: 0.2, C: 0.8}}};
    const moved = strataOf(emptied, compileFacts(emptied), 2_000);
    const awayFrom = (place: number): number =>
      personsOf(moved, ({status, home}) => status === DISPLACED && home === place);
    const unarmedOfC = 10_000 - personsOf(moved, ({faction, home}) => faction !== NONE && home === 2);
    expect(awayFrom(2)).toBe(Math.floor(0.95 * unarmedOfC));
    expect(awayFrom(0)).toBe(0);
    expect(awayFrom(1) + awayFrom(2)).toBe(20_000);
  });
});
