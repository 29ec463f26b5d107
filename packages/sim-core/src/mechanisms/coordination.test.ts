import {describe, expect, test} from 'vitest';
import type {Scenario} from '../scenario.ts';
import {asItWas, tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {coordination} from './coordination.ts';
import {donors} from './donors.ts';

const sectors = ['food', 'water', 'health', 'shelter'] as const;
const relief = ['reliefFood', 'reliefWater', 'reliefHealth', 'reliefShelter'] as const;
const assessed = ['assessedFood', 'assessedWater', 'assessedHealth', 'assessedShelter'] as const;

/** The invented country with this many agencies of equal size. */
function withAgencies(count: number): Scenario {
  const agencies = Object.fromEntries(
    Array.from({length: count}, (_, index) => [`agency${index}`, {title: 'An agency', share: 1 / count}]),
  );
  return {...tiny, agencies};
}

interface Setting {
  readonly agencies?: number;
  readonly plans?: number;
  readonly command?: number;
  readonly fund?: number;
  /** Share met as agencies believe; as it is if absent. */
  readonly believed?: number;
}

/** Everybody within reach, half of every need met and known to be, and money in hand. */
function needy({agencies = 3, plans = 0, command = 0, fund = 0, believed = 0.5}: Setting = {}): World {
  const scenario = withAgencies(agencies);
  const plan = {
    ...asItWas,
    changes: [
      {lever: 'sharedPlans', set: plans},
      {lever: 'unifiedCommand', set: command},
    ] as const,
  };
  const world = begun(coordination, firstDay({scenario, plan}));
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.access.fill(1);
  for (const sector of sectors) world.districts[sector].fill(0.5);
  for (const sector of assessed) world.districts[sector].fill(believed);
  world.programmes.reliefFund[0] = fund;
  return world;
}

/** US$ of need in a week in the whole of that world. */
const need = (120 / 52) * 100_000 * 0.5 * 4;

/** US$ delivered to needs this week. */
const delivered = ({districts}: World): number => sum(relief.map(sector => sum(districts[sector])));

/** Duplication and gap as shares of all need, meant over seeds, when a week's money could just meet it. */
function outcome(setting: Setting, values: Readonly<Record<string, number>> = {}): {twice: number; gap: number} {
  const world = needy(setting);
  const {agencies, programmes, districts} = world;
  const seeds = 200;
  let twice = 0;
  let gap = 0;
  for (let seed = 0; seed < seeds; seed++) {
    begun(coordination, world);
    agencies.budget.fill(0);
    programmes.reliefFund[0] = setting.fund ?? 8 * need;
    bound(coordination, world, {project: 20_000, ...values}, `seed ${seed}`)(0);
    twice += sum(districts.duplicated) / need / seeds;
    gap += sum(districts.gap) / need / seeds;
  }
  return {twice, gap};
}

function expectConserved(world: World): void {
  const {agencies, programmes, donors: givers} = world;
  const paid = sum(givers.disbursedRelief);
  expect(programmes.reliefFund[0] + sum(agencies.budget) + programmes.reliefSpent[0]).toBeCloseTo(paid, 4);
  expect(sum(agencies.spent) + sum(agencies.overhead)).toBeCloseTo(programmes.reliefSpent[0], 4);
  expect(sum(agencies.duplicated)).toBeCloseTo(programmes.reliefDuplicated[0], 4);
  expect(sum(agencies.overhead)).toBeCloseTo(programmes.reliefOverhead[0], 4);
  for (let agency = 0; agency < agencies.count; agency++) {
    expect(agencies.budget[agency] + agencies.spent[agency] + agencies.overhead[agency]).toBeCloseTo(
      agencies.received[agency],
      4,
    );
    expect(agencies.budget[agency]).toBeGreaterThanOrEqual(0);
    expect(agencies.duplicated[agency]).toBeLessThanOrEqual(agencies.spent[agency] + 1e-6);
  }
}

describe('coordination', () => {
  test('coordination begins with agencies that work nowhere yet and shares plans as decided', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(coordination, world, {command: 0.5}))).toEqual([
      'agencies.district',
      'agencies.sector',
      'mission.coordination',
    ]);
    expect(world.mission.coordination[0]).toBeCloseTo(1 - 0.7 * (1 - 0.5 * 0.2), 12);
  });

  test('coordination changes agencies, what is delivered and money for relief, and nothing else', () => {
    const world = needy({fund: 8 * need, agencies: 8, plans: 0.5});
    expect(changesBy(world, () => bound(coordination, world)(0))).toEqual([
      'districts.reliefFood',
      'districts.reliefWater',
      'districts.reliefHealth',
      'districts.reliefShelter',
      'districts.duplicated',
      'districts.gap',
      'agencies.budget',
      'agencies.district',
      'agencies.sector',
      'agencies.received',
      'agencies.spent',
      'agencies.duplicated',
      'agencies.overhead',
      'programmes.reliefDuplicated',
      'programmes.reliefOverhead',
      'programmes.reliefFund',
      'programmes.reliefSpent',
    ]);
  });

  test('coordination gives each agency its share of the money in hand', () => {
    const world = begun(coordination, firstDay());
    world.programmes.reliefFund[0] = 1_000;
    bound(coordination, world)(0);
    expect([...world.agencies.received]).toEqual([500, 300, 200]);
    expect(world.programmes.reliefFund[0]).toBe(0);
  });

  test('coordination conserves money: paid by donors = in hand + in budgets + spent, overhead and duplication included', () => {
    const world = needy({agencies: 8, plans: 0.4, command: 0.5});
    begun(donors, world);
    const pay = bound(donors, world);
    const spend = bound(coordination, world);
    for (let week = 0; week < 200; week++) {
      pay(week);
      spend(week);
      expectConserved(world);
    }
    expect(world.programmes.reliefSpent[0]).toBeGreaterThan(1_000_000);
  });

  test('coordination delivers, duplicates or leaves a gap: delivered + gap = need, delivered + duplicated = spent', () => {
    const world = needy({fund: 8 * need, agencies: 8});
    bound(coordination, world)(0);
    expect(delivered(world) + sum(world.districts.gap)).toBeCloseTo(need, 4);
    expect(delivered(world) + sum(world.districts.duplicated)).toBeCloseTo(sum(world.agencies.spent), 4);
    expect(Math.abs(sum(world.agencies.spent) - need)).toBeLessThan(8 * 50_000);
  });

  test('coordination of all plans duplicates exactly nothing, and leaves what nobody can place in budgets', () => {
    for (const fund of [2 * need, 8 * need, 80 * need]) {
      for (const believed of [0, 0.5, 0.7]) {
        const world = needy({fund, agencies: 8, plans: 1, believed});
        const run = bound(coordination, world);
        for (let week = 0; week < 20; week++) {
          run(week);
          expect([...world.districts.duplicated]).toEqual([0, 0, 0]);
        }
        expect(world.programmes.reliefDuplicated[0]).toBe(0);
        expect(sum(world.agencies.budget)).toBeGreaterThan(0);
      }
    }
  });

  test('coordination with money to spare meets every need that is seen and can be reached', () => {
    const world = needy({fund: 80 * need, agencies: 8, plans: 1});
    world.districts.access.set([1, 0.5, 0]);
    bound(coordination, world)(0);
    const cell = (120 / 52) * 0.5;
    expect(world.districts.reliefFood[0]).toBeCloseTo(60_000 * cell, 4);
    expect(world.districts.reliefFood[1]).toBeCloseTo(30_000 * cell * 0.5, 4);
    expect(world.districts.reliefFood[2]).toBe(0);
    expect(world.districts.gap[2]).toBeCloseTo(10_000 * cell * 4, 4);
  });

  test('coordination: more agencies at equal money and no sharing bring more duplication and more gap', () => {
    const outcomes = [1, 2, 4, 8, 16].map(agencies => outcome({agencies}));
    for (let rank = 1; rank < outcomes.length; rank++) {
      expect(outcomes[rank].twice).toBeGreaterThan(outcomes[rank - 1].twice);
      expect(outcomes[rank].gap).toBeGreaterThan(outcomes[rank - 1].gap);
    }
    expect(outcomes[0].twice).toBeCloseTo(0, 9);
  });

  test('coordination: the more is shared, the less is duplicated and the smaller the gap', () => {
    const outcomes = [0, 0.25, 0.5, 0.75, 1].map(plans => outcome({agencies: 8, plans}, {meetings: 0}));
    for (let rank = 1; rank < outcomes.length; rank++) {
      expect(outcomes[rank].twice).toBeLessThan(outcomes[rank - 1].twice);
      expect(outcomes[rank].gap).toBeLessThan(outcomes[rank - 1].gap);
    }
  });

  test('coordination wastes money where needs are thought worse than they are, and misses needs thought better', () => {
    expect(outcome({agencies: 1, believed: 0.2, fund: 80 * need}).twice).toBeCloseTo(0.6, 6);
    expect(outcome({agencies: 1, believed: 0.8, fund: 80 * need}).gap).toBeCloseTo(0.6, 6);
  });

  test('coordination costs more the more is shared among more agencies, and command costs a fixed share', () => {
    const cost = (setting: Setting): number => {
      const world = needy({fund: need, ...setting});
      bound(coordination, world, {meetings: 0.05, commandCost: 0.03, command: 0.8})(0);
      return sum(world.agencies.overhead) / (sum(world.agencies.spent) + sum(world.agencies.overhead));
    };
    expect(cost({agencies: 8})).toBe(0);
    expect(cost({agencies: 8, plans: 1})).toBeCloseTo(0.05 * (7 / 8), 9);
    expect(cost({agencies: 2, plans: 0.5})).toBeCloseTo(0.05 * 0.5 * 0.5, 9);
    expect(cost({agencies: 1, command: 1})).toBeCloseTo(0.03, 9);
  });

  test('coordination by unified command shares what its parameter says, and nothing at 0', () => {
    const kappa = (command: number): number => {
      const world = needy({plans: 0.5, command: 0.5});
      bound(coordination, world, {command})(0);
      return world.mission.coordination[0];
    };
    expect(kappa(0)).toBe(0.5);
    expect(kappa(0.8)).toBeCloseTo(1 - 0.5 * 0.6, 12);
    expect(kappa(1)).toBeCloseTo(0.75, 12);
  });

  test('coordination sends projects where need is seen, with chances as large as the need', () => {
    const world = needy({agencies: 1});
    for (const sector of assessed) world.districts[sector].fill(1);
    world.districts.assessedHealth.set([0.9, 0.4, 1]);
    const chosen = [0, 0, 0];
    const run = bound(coordination, world, {habit: 0, project: 10_000, spendingWeeks: 2});
    for (let week = 0; week < 300; week++) {
      world.agencies.budget[0] = 20_000;
      run(week);
      expect(world.agencies.sector[0]).toBe(2);
      chosen[world.agencies.district[0]]++;
    }
    expect(chosen[2]).toBe(0);
    expect(chosen[1] / 300).toBeCloseTo(18_000 / 24_000, 1);
  });

  test('coordination brings agencies back to the district they worked in, more so the stronger the habit', () => {
    const moves = (habit: number): number => {
      const world = needy({agencies: 1});
      const run = bound(coordination, world, {habit, project: 10_000, spendingWeeks: 2});
      let moved = 0;
      for (let week = 0; week < 300; week++) {
        const before = world.agencies.district[0];
        world.agencies.budget[0] = 20_000;
        run(week);
        if (world.agencies.district[0] !== before) moved++;
      }
      return moved;
    };
    expect(moves(3)).toBeLessThan(0.7 * moves(0));
  });

  test('coordination without money, people or agencies does nothing and breaks nothing', () => {
    const poor = needy({agencies: 3});
    bound(coordination, poor)(0);
    expect(delivered(poor)).toBe(0);
    const empty = needy({agencies: 3, fund: 1_000});
    empty.districts.persons.fill(0);
    bound(coordination, empty)(0);
    expect(sum(empty.agencies.budget)).toBeCloseTo(1_000, 9);
    const nobody = needy({agencies: 0, fund: 1_000});
    bound(coordination, nobody)(0);
    expect(nobody.programmes.reliefFund[0]).toBe(1_000);
  });
});
