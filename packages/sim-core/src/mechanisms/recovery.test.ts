import {describe, expect, test} from 'vitest';
import type {Scenario} from '../scenario.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {recovery} from './recovery.ts';

/** Every effect on growth off. */
const still = {
  trend: 0,
  catchUp: 0,
  confidenceGain: 0,
  aidGain: 0,
  reachGain: 0,
  infrastructureGain: 0,
  violenceCost: 0,
};

interface Setting {
  readonly scenario?: Scenario;
  readonly fund?: number;
  readonly coordination?: number;
}

/** A world of known persons and no corruption, at the references of reach and infrastructure. */
function country({scenario = tiny, fund = 0, coordination = 1}: Setting = {}): World {
  const world = begun(recovery, firstDay({scenario}));
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.stateReach.fill(0.4);
  world.districts.infrastructure.fill(0.5);
  world.programmes.recoveryFund[0] = fund;
  world.mission.coordination[0] = coordination;
  return world;
}

/** US$ that take effect in one week of spending, with a fund that spends this much. */
function effective(
  amount: number,
  week = 0,
  values: Readonly<Record<string, number>> = {},
  change?: (w: World) => void,
) {
  const world = country({fund: amount * 26});
  change?.(world);
  bound(recovery, world, {leak: 0, fragmentation: 0, ...values})(week);
  return world.programmes.recoveryEffective[0];
}

/** Income per head after some weeks. */
function incomeAfter(weeks: number, values: Readonly<Record<string, number>>, change?: (world: World) => void): number {
  const world = country();
  change?.(world);
  const run = bound(recovery, world, values);
  for (let week = 0; week < weeks; week++) run(week);
  return world.country.incomePerHead[0];
}

/** US$ a week that country absorbs in its first years at the reference of reach. */
const capacity = (60 * 100_000) / 52;

describe('recovery', () => {
  test('recovery begins with the income of the first day, more of it and of jobs in towns', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(recovery, world))).toEqual([
      'districts.income',
      'districts.jobs',
      'country.incomePerHead',
      'country.confidence',
    ]);
    const {income, jobs} = world.districts;
    expect(world.country.incomePerHead[0]).toBe(600);
    expect(0.6 * income[0] + 0.3 * income[1] + 0.1 * income[2]).toBeCloseTo(1, 12);
    expect(income[0] / income[2]).toBeCloseTo(1.8 / 1.1, 12);
    expect(jobs[0] / jobs[2]).toBeCloseTo(1.8 / 1.1, 12);
  });

  test('recovery changes income, jobs, confidence and its money, and nothing else', () => {
    const world = country({fund: 1_000});
    expect(changesBy(world, () => bound(recovery, world)(0))).toEqual([
      'districts.income',
      'districts.jobs',
      'programmes.recoveryFund',
      'programmes.recoverySpent',
      'programmes.recoveryEffective',
      'country.incomePerHead',
      'country.confidence',
    ]);
  });

  test('recovery without any effect keeps income as it is', () => {
    const weeks = 160;
    expect(incomeAfter(weeks, still)).toBeCloseTo(600, 9);
  });

  test('recovery grows by its trend, and shocks add to it', () => {
    expect(incomeAfter(104, {...still, trend: 0.03})).toBeCloseTo(600 * Math.exp(0.06), 6);
    const shocked = incomeAfter(208, {...still, trend: 0.03});
    expect(shocked).toBeCloseTo(600 * Math.exp(0.12 - (0.1 * 182) / 364), 1);
  });

  test('recovery catches up with the income before the war at its speed', () => {
    expect(incomeAfter(52, {...still, catchUp: 0.05})).toBeCloseTo(
      900 * Math.exp(Math.log(600 / 900) * Math.exp(-0.05)),
      1,
    );
  });

  test('recovery loses growth where there is violence, and there alone', () => {
    const world = country();
    const before = [...world.districts.income];
    world.districts.violence[1] = 1;
    bound(recovery, world, {...still, violenceCost: 0.3})(0);
    expect(world.districts.income[0]).toBe(before[0]);
    expect(world.districts.income[1]).toBeCloseTo(before[1] * Math.exp(-0.3 / 52), 12);
  });

  test('recovery grows more with state reach and infrastructure above the references, and not at them', () => {
    const world = country();
    const before = [...world.districts.income];
    world.districts.stateReach[1] = 0.9;
    world.districts.infrastructure[2] = 0.1;
    bound(recovery, world, {...still, reachGain: 0.02, infrastructureGain: 0.03})(0);
    expect(world.districts.income[0]).toBeCloseTo(before[0], 12);
    expect(world.districts.income[1]).toBeCloseTo(before[1] * Math.exp((0.02 * 0.5) / 52), 12);
    expect(world.districts.income[2]).toBeCloseTo(before[2] * Math.exp((-0.03 * 0.4) / 52), 12);
  });

  test('recovery does not take people moving to town for growth', () => {
    const moved = incomeAfter(10, still, ({districts}) => districts.persons.set([90_000, 8_000, 2_000]));
    expect(moved).toBeCloseTo(600, 9);
  });

  test('recovery conserves money: in hand + spent is what was given, and no more takes effect than is spent', () => {
    const world = country({fund: 1_000_000});
    const run = bound(recovery, world);
    for (let week = 0; week < 300; week++) {
      const before = world.programmes.recoverySpent[0];
      run(week);
      const {recoveryFund, recoverySpent, recoveryEffective} = world.programmes;
      expect(recoveryFund[0] + recoverySpent[0]).toBeCloseTo(1_000_000, 4);
      expect(recoveryEffective[0]).toBeLessThanOrEqual(recoverySpent[0] - before + 1e-6);
    }
  });

  test('recovery absorbs little money whole and never more than the country can', () => {
    expect(effective(0)).toBe(0);
    expect(effective(capacity / 1_000) / (capacity / 1_000)).toBeCloseTo(1, 9);
    expect(effective(capacity)).toBeCloseTo(capacity * (1 - Math.exp(-1)), 4);
    expect(effective(1_000 * capacity)).toBeLessThan(capacity);
    expect(effective(1_000 * capacity)).toBeGreaterThan(0.99 * capacity);
  });

  test('recovery absorbs double in years four to seven, and as at first by year ten', () => {
    const much = 1_000 * capacity;
    const at = (year: number, values = {}) => effective(much, year * 52, values) / effective(much, 0, values);
    expect(at(2)).toBeCloseTo(1, 9);
    expect(at(3.5)).toBeCloseTo(1.5, 2);
    expect(at(4)).toBeCloseTo(2, 2);
    expect(at(5.9)).toBeCloseTo(2, 2);
    expect(at(5, {absorptionPeak: 1})).toBeCloseTo(1, 9);
  });

  test('recovery gets more out of the same money spent in years four to seven than at once', () => {
    const total = (from: number) => {
      const world = country();
      const run = bound(recovery, world);
      let took = 0;
      for (let week = 0; week < 312; week++) {
        if (week >= from && week < from + 104) world.programmes.recoveryFund[0] += 2 * capacity;
        run(week);
        took += world.programmes.recoveryEffective[0];
      }
      return took;
    };
    expect(total(182)).toBeGreaterThan(1.1 * total(0));
  });

  test('recovery absorbs more where state administration reaches further', () => {
    const reach = (share: number) => effective(1e9, 0, {}, ({districts}) => districts.stateReach.fill(share));
    expect(reach(0.9) / reach(0.4)).toBeCloseTo(1.4 / 0.9, 2);
    expect(reach(0) / reach(0.4)).toBeCloseTo(0.5 / 0.9, 2);
  });

  test('recovery loses money to corruption and to many donors who share nothing', () => {
    const clean = effective(100);
    const corrupt = effective(100, 0, {leak: 0.4}, ({state}) => {
      state.corruption[0] = 0.5;
    });
    expect(corrupt / clean).toBeCloseTo(1 - 0.4 * 0.5, 9);
    const alone = effective(100, 0, {fragmentation: 0.2}, ({mission}) => {
      mission.coordination[0] = 0;
    });
    expect(alone / clean).toBeCloseTo(1 - 0.2 * (1 - 0.5), 9);
    expect(effective(100, 0, {fragmentation: 0.2}) / clean).toBeCloseTo(1, 9);
  });

  test('recovery grows more with money that takes effect, above the reference', () => {
    const world = country({fund: 26_000});
    bound(recovery, world, {...still, aidGain: 0.1, referenceAid: 0.05})(0);
    const aid = (world.programmes.recoveryEffective[0] * 52) / (100_000 * 600);
    expect(world.country.incomePerHead[0]).toBeCloseTo(600 * Math.exp((0.1 * (aid - 0.05)) / 52), 6);
  });

  test('recovery of confidence follows peace and clean government, and falls when aid stops', () => {
    const world = country();
    world.country.confidence[0] = 0.3;
    world.state.corruption[0] = 0.6;
    bound(recovery, world, {confidenceSpeed: 0.4, corruptionDoubt: 0.5})(0);
    expect(world.country.confidence[0]).toBeCloseTo(0.3 + (0.4 / 52) * (0.7 - 0.3), 12);
    const after = world.country.confidence[0];
    world.programmes.aidStopped[0] = 1;
    bound(recovery, world, {confidenceSpeed: 0, stopDoubt: 0.2})(1);
    expect(world.country.confidence[0]).toBeCloseTo(0.8 * after, 12);
    world.programmes.aidStopped[0] = 0;
    world.districts.violence.fill(1);
    const run = bound(recovery, world);
    for (let week = 0; week < 312; week++) run(week);
    expect(world.country.confidence[0]).toBeLessThan(0.2);
  });

  test('recovery of jobs follows income and confidence', () => {
    const world = country();
    const run = bound(recovery, world, {...still, hiring: 2, jobsConfidence: 0, confidenceSpeed: 0});
    for (let week = 0; week < 312; week++) run(week);
    expect(world.districts.jobs[0]).toBeCloseTo(0.17 * world.districts.income[0], 4);
    const bold = country();
    bold.country.confidence[0] = 1;
    bound(recovery, bold, {...still, confidenceSpeed: 0})(0);
    const shy = country();
    bound(recovery, shy, {...still, confidenceSpeed: 0})(0);
    expect(sum(bold.districts.jobs)).toBeGreaterThan(sum(shy.districts.jobs));
  });

  test('recovery stays finite and positive at the ends of its ranges, in war and with any money', () => {
    for (const end of [0, 1]) {
      const values = Object.fromEntries(
        Object.entries(recovery.parameters).map(([name, {range}]) => [name, range[end]]),
      );
      for (const violence of [0, 1]) {
        const world = country({fund: 1e12, coordination: 0});
        world.districts.violence.fill(violence);
        world.districts.persons[2] = 0;
        world.state.corruption[0] = 1;
        world.programmes.aidStopped[0] = 1;
        const run = bound(recovery, world, values);
        for (let week = 0; week < 312; week++) run(week);
        expect(world.country.incomePerHead[0]).toBeGreaterThan(1);
        expect(world.country.incomePerHead[0]).toBeLessThan(50_000);
        for (const share of [...world.districts.jobs, ...world.country.confidence]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test('recovery uses the share of each donor, not their number, for what many of them lose', () => {
    const donors = {
      big: {...tiny.donors.big, recoveryShare: 1},
      small: {...tiny.donors.small, recoveryShare: 0},
    };
    const one = country({scenario: {...tiny, donors}, fund: 2_600, coordination: 0});
    bound(recovery, one, {leak: 0, fragmentation: 0.4})(0);
    expect(one.programmes.recoveryEffective[0]).toBeCloseTo(100, 4);
  });
});
