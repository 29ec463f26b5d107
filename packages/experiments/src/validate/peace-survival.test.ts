import {expect, test} from 'vitest';
import {countedOver, cumulativeHazard, lifeTable, pooledHazard, survival} from './peace-survival.ts';

/** Ten peaces: two lost in year 2, one in year 3; one seen for two years only; the rest hold through year 4. */
const spells = [
  ...[2, 2, 3].map(relapse => ({years: 4, relapse})),
  {years: 2},
  ...Array.from({length: 6}, () => ({years: 4})),
  undefined,
];

test('lifeTable() counts those at risk until they relapse or are no longer seen, and leaves out what had no peace', () => {
  expect(lifeTable(spells)).toEqual({events: [0, 2, 1, 0], atRisk: [10, 10, 7, 6]});
});

test('survival() is the product of the shares that hold each year', () => {
  const table = lifeTable(spells);
  expect(survival(table, 1)).toBe(1);
  expect(survival(table, 2)).toBeCloseTo(0.8, 12);
  expect(survival(table, 4)).toBeCloseTo((0.8 * 6) / 7, 12);
  expect(survival(table, 5)).toBeNaN();
});

test('survival() is 0 once every peace is lost', () => {
  const lost = [2, 3, 3].map(relapse => ({years: 10, relapse}));
  expect(survival(lifeTable(lost), 2)).toBeCloseTo(2 / 3, 12);
  expect(survival(lifeTable(lost), 5)).toBe(0);
  expect(survival(lifeTable(lost), 11)).toBeNaN();
});

test('countedOver() adds relapses and years at risk, and nothing for years not seen', () => {
  expect(countedOver(lifeTable(spells), [2, 3])).toEqual({events: 3, exposure: 17});
  expect(countedOver(lifeTable(spells), [3, 9])).toEqual({events: 1, exposure: 13});
});

test('pooledHazard() divides relapses by years at risk', () => {
  expect(pooledHazard(lifeTable(spells), [2, 3])).toBeCloseTo(3 / 17, 12);
  expect(pooledHazard(lifeTable(spells), [3, 4])).toBeCloseTo(1 / 13, 12);
  expect(pooledHazard(lifeTable(spells), [3, 5])).toBeNaN();
});

test('cumulativeHazard() adds up: to year 4 it is that to year 2 and that from there', () => {
  const table = lifeTable(spells);
  expect(cumulativeHazard(table, 4)).toBeCloseTo(-Math.log((0.8 * 6) / 7), 12);
  expect(cumulativeHazard(table, 4)).toBeCloseTo(cumulativeHazard(table, 2) + cumulativeHazard(table, 4, 2), 12);
});

test('lifeTable() of units counts each as often as it is drawn', () => {
  expect(lifeTable(spells, Int32Array.of(0, 0, 3, 10))).toEqual({events: [0, 2, 0, 0], atRisk: [3, 3, 0, 0]});
});

test('survival() gives the record’s curve back from its yearly hazards', () => {
  // evidence.md A1: 23 % by year 2 and 33 % by year 3 mean a hazard of 13 % in year 3.
  const table = {events: [0, 23, 10], atRisk: [100, 100, 77]};
  expect(1 - survival(table, 3)).toBeCloseTo(0.33, 12);
});
