import {describe, expect, test} from 'vitest';
import {asItWas} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {donors} from './donors.ts';

const perWeek = 1_000_000 / 52;

function begin(plan = asItWas, values: Readonly<Record<string, number>> = {}): World {
  return begun(donors, firstDay({plan}), values);
}

/** Weeks in which aid stops, of the first `weeks`. */
function stops(world: World, weeks: number, values: Readonly<Record<string, number>> = {}): readonly number[] {
  const pay = bound(donors, world, values);
  const found: number[] = [];
  for (let week = 0; week < weeks; week++) {
    pay(week);
    if (world.programmes.aidStopped[0] === 1) found.push(week);
  }
  return found;
}

describe('donors', () => {
  test('donors begin with full attention and change nothing else', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(donors, world))).toEqual(['donors.attention']);
    expect([...world.donors.attention]).toEqual([1, 1]);
  });

  test('donors change what is pledged, paid and in hand, and nothing else', () => {
    const world = begin();
    expect(changesBy(world, () => bound(donors, world)(0))).toEqual([
      'donors.pledged',
      'donors.disbursed',
      'donors.pledgedRelief',
      'donors.disbursedRelief',
      'donors.pledgedRecovery',
      'donors.disbursedRecovery',
      'programmes.recoveryFund',
      'programmes.payments',
      'programmes.paymentsBefore',
      'programmes.reintegrationFund',
      'programmes.reliefFund',
    ]);
  });

  test('donors pledge their shares of what the plan says', () => {
    const world = begin();
    const pay = bound(donors, world);
    for (let week = 0; week < 52; week++) pay(week);
    expect(world.donors.pledged[0]).toBeCloseTo(0.7 * 1_000_000, 3);
    expect(world.donors.pledged[1]).toBeCloseTo(0.3 * 1_000_000, 3);
    expect(world.donors.pledgedRelief[1]).toBeCloseTo(0.6 * 2_000_000, 3);
    expect(world.donors.pledgedRecovery[0]).toBeCloseTo(0.5 * 3_000_000, 3);
  });

  test('donors pay a week’s part of what they still owe, with the lag of the kind of money', () => {
    const world = begin();
    bound(donors, world, {reintegrationLag: 0.5, reliefLag: 0.25, recoveryLag: 1})(0);
    expect(world.donors.disbursed[0]).toBeCloseTo(0.7 * perWeek * (1 - Math.exp(-2 / 52)), 6);
    expect(world.donors.disbursedRelief[1]).toBeCloseTo(0.6 * 2 * perWeek * (1 - Math.exp(-4 / 52)), 6);
    expect(world.donors.disbursedRecovery[1]).toBeCloseTo(0.5 * 3 * perWeek * (1 - Math.exp(-1 / 52)), 6);
  });

  test('donors pay the share of what is due that their attention allows, and go on owing the rest', () => {
    const world = begin();
    world.donors.attention[0] = 0.5;
    bound(donors, world, {reintegrationLag: 0.5})(0);
    expect(world.donors.disbursed[0]).toBeCloseTo(0.5 * 0.7 * perWeek * (1 - Math.exp(-2 / 52)), 6);
    expect(world.donors.disbursed[1]).toBeCloseTo(0.3 * perWeek * (1 - Math.exp(-2 / 52)), 6);
    expect(world.donors.pledged[0]).toBeCloseTo(0.7 * perWeek, 6);
  });

  test('donors conserve money: what is in hand is what was paid, and never more than was pledged', () => {
    const world = begin();
    const {donors: table, programmes} = world;
    const pay = bound(donors, world, {patience: 1, fatigue: 0.5});
    for (let week = 0; week < 313; week++) {
      pay(week);
      expect(programmes.reintegrationFund[0]).toBeCloseTo(sum(table.disbursed), 4);
      expect(programmes.reliefFund[0]).toBeCloseTo(sum(table.disbursedRelief), 4);
      expect(programmes.recoveryFund[0]).toBeCloseTo(sum(table.disbursedRecovery), 4);
      for (let donor = 0; donor < table.count; donor++) {
        expect(table.disbursed[donor]).toBeLessThanOrEqual(table.pledged[donor]);
        expect(table.disbursedRelief[donor]).toBeLessThanOrEqual(table.pledgedRelief[donor]);
        expect(table.disbursedRecovery[donor]).toBeLessThanOrEqual(table.pledgedRecovery[donor]);
      }
    }
  });

  test('donors who pledge nothing more pay off what they have pledged', () => {
    const world = begin({...asItWas, changes: [{lever: 'reintegrationFunding', set: 0, from: '2001-01-08'}]});
    const pay = bound(donors, world);
    for (let week = 0; week < 312; week++) pay(week);
    expect(sum(world.donors.pledged)).toBeCloseTo(perWeek, 6);
    expect(sum(world.donors.disbursed) / perWeek).toBeGreaterThan(0.999);
  });

  test('donors keep full attention through their patience and then tire to the floor', () => {
    const world = begin();
    const pay = bound(donors, world, {patience: 2, fatigue: 0.5, attentionFloor: 0.4});
    for (let week = 0; week < 104; week++) pay(week);
    expect(world.donors.attention[0]).toBe(1);
    for (let week = 104; week < 156; week++) pay(week);
    expect(world.donors.attention[0]).toBeCloseTo(0.4 + 0.6 * Math.exp(-0.5), 9);
    for (let week = 0; week < 3_000; week++) pay(312);
    expect(world.donors.attention[0]).toBeCloseTo(0.4, 6);
  });

  test('donors at their floor or below do not rise to it by fatigue', () => {
    const world = begin();
    world.donors.attention.fill(0.2);
    bound(donors, world, {attentionFloor: 0.5})(312);
    expect(world.donors.attention[0]).toBe(0.2);
  });

  test('donors are reminded by deaths, each by luck of its own', () => {
    const reminded = (deaths: number): number => {
      const world = begin();
      const pay = bound(donors, world, {newsDeaths: 20, newsGain: 0.3});
      let count = 0;
      for (let week = 0; week < 300; week++) {
        world.donors.attention.fill(0.5);
        world.country.oneSidedDeaths[0] = deaths;
        pay(week);
        for (const attention of world.donors.attention) if (attention > 0.5) count++;
        for (const attention of world.donors.attention) expect([0.5, 0.65]).toContain(attention);
      }
      return count / 600;
    };
    expect(reminded(0)).toBe(0);
    expect(reminded(20)).toBeCloseTo(1 - Math.exp(-1), 1);
    expect(reminded(1_000)).toBe(1);
  });

  test('donors who pay steadily, or more and more, never stop aid', () => {
    expect(stops(begin(), 260)).toEqual([]);
    const more = {lever: 'recoveryFunding', multiply: 3, from: '2003-01-01'} as const;
    expect(stops(begin({...asItWas, changes: [more]}), 260)).toEqual([]);
  });

  test('donors who stop pledging stop aid once, and sooner the smaller the fall that counts', () => {
    const end = (['reintegrationFunding', 'reliefFunding', 'recoveryFunding'] as const).map(
      lever => ({lever, set: 0, from: '2003-01-01'}) as const,
    );
    const plan = {...asItWas, changes: end};
    const [first, ...rest] = stops(begin(plan), 250);
    expect(rest).toEqual([]);
    expect(first).toBeGreaterThan(104);
    expect(first).toBeLessThan(104 + 52);
    const [early] = stops(begin(plan), 250, {stopFall: 0.1});
    expect(early).toBeLessThan(first);
  });
});
