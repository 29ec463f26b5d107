import {expect, test} from 'vitest';
import {asItWas} from '../tiny.fixture.ts';
import {bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import {donors} from './donors.ts';

const perWeek = 1_000_000 / 52;

test('donors change what is pledged, paid and in hand, and nothing else', () => {
  const world = firstDay();
  expect(changesBy(world, () => bound(donors, world)(0))).toEqual([
    'donors.pledged',
    'donors.disbursed',
    'donors.pledgedRelief',
    'donors.disbursedRelief',
    'programmes.reintegrationFund',
    'programmes.reliefFund',
  ]);
});

test('donors pledge their shares of what the plan says', () => {
  const world = firstDay();
  const pay = bound(donors, world);
  for (let week = 0; week < 52; week++) pay(week);
  expect(world.donors.pledged[0]).toBeCloseTo(0.7 * 1_000_000, 3);
  expect(world.donors.pledged[1]).toBeCloseTo(0.3 * 1_000_000, 3);
  expect(world.donors.pledgedRelief[0]).toBeCloseTo(0.4 * 2_000_000, 3);
  expect(world.donors.pledgedRelief[1]).toBeCloseTo(0.6 * 2_000_000, 3);
});

test('donors pay a week’s part of what they still owe, with the lag of the kind of money', () => {
  const world = firstDay();
  bound(donors, world, {reintegrationLag: 0.5, reliefLag: 0.25})(0);
  expect(world.donors.disbursed[0]).toBeCloseTo(0.7 * perWeek * (1 - Math.exp(-2 / 52)), 6);
  expect(world.donors.disbursedRelief[1]).toBeCloseTo(0.6 * 2 * perWeek * (1 - Math.exp(-4 / 52)), 6);
});

test('donors conserve money: what is in hand is what was paid, and never more than was pledged', () => {
  const world = firstDay();
  const {donors: table, programmes} = world;
  const pay = bound(donors, world);
  for (let week = 0; week < 313; week++) {
    pay(week);
    expect(programmes.reintegrationFund[0]).toBeCloseTo(sum(table.disbursed), 4);
    expect(programmes.reliefFund[0]).toBeCloseTo(sum(table.disbursedRelief), 4);
    for (let donor = 0; donor < table.count; donor++) {
      expect(table.disbursed[donor]).toBeLessThanOrEqual(table.pledged[donor]);
      expect(table.disbursedRelief[donor]).toBeLessThanOrEqual(table.pledgedRelief[donor]);
    }
  }
});

test('donors who pledge nothing more pay off what they have pledged', () => {
  const lever = 'reintegrationFunding';
  const stop = {...asItWas, changes: [{lever, set: 0, from: '2001-01-08'}] as const};
  const world = firstDay({plan: stop});
  const pay = bound(donors, world);
  let before = 0;
  for (let week = 0; week < 313; week++) {
    pay(week);
    expect(sum(world.donors.disbursed)).toBeGreaterThanOrEqual(before);
    before = sum(world.donors.disbursed);
  }
  expect(sum(world.donors.pledged)).toBeCloseTo(perWeek, 6);
  expect(before / perWeek).toBeGreaterThan(0.999);
});
