import {describe, expect, test} from 'vitest';
import type {LeverName} from '../lever-names.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {disputes} from './disputes.ts';
import {leaders} from './leaders.ts';
import {legitimacy} from './legitimacy.ts';

const still = {healing: 0, dialogue: 0, violence: 0, returns: 0};

/** The first day with disputes begun and nothing decided but what is given; land institutions at their reference. */
function disputed(decisions: Partial<Record<LeverName, number>> = {}): World {
  const world = firstDay();
  const all = {landInstitutions: 0.3, mediationTraining: 0, dialogue: 0, ...decisions};
  for (const [lever, value] of Object.entries(all)) world.facts.decisions[lever as LeverName].fill(value);
  world.districts.persons.set([60_000, 30_000, 10_000]);
  begun(leaders, world);
  world.leaders.mediating.fill(0);
  return begun(disputes, world);
}

function weeks(world: World, count: number, values: Record<string, number> = {}): World {
  const run = bound(disputes, world, values);
  for (let week = 0; week < count; week++) run(week % world.facts.weeks);
  return world;
}

describe('disputes', () => {
  test('disputes begin where society is', () => {
    const {districts} = disputed();
    expect(Array.from(districts.disputes)).toEqual([10, 10, 10]);
    expect(Array.from(districts.cohesion)).toEqual([0.5, 0.5, 0.5]);
    expect(Array.from(districts.mediators)).toEqual([0, 0, 0]);
  });

  test('disputes change themselves, mediators and trust between groups alone', () => {
    const world = disputed({mediationTraining: 10, dialogue: 5});
    expect(changesBy(world, () => weeks(world, 1))).toEqual([
      'districts.disputes',
      'districts.mediators',
      'districts.cohesion',
    ]);
  });

  test('disputes come to what arises over what is settled', () => {
    const world = weeks(disputed(), 52 * 15, {arising: 0.8, unaided: 0.4});
    expect(world.districts.disputes[0]).toBeCloseTo((0.8 / 52 / (1 - Math.exp(-0.4 / 52))) * 10, 1);
    expect(weeks(disputed(), 52, {arising: 0.7, unaided: 0.7}).districts.disputes[0]).toBeCloseTo(10, 1);
  });

  test('disputes come with refugees from next door, fewer under fair land institutions, and trust falls', () => {
    const after = (hosted: number, fair: number, values: Record<string, number> = {}) => {
      const world = disputed({landInstitutions: fair});
      world.districts.hosted[0] = hosted;
      return weeks(world, 1, {guests: 0.1, strangers: 0.5, ...values}).districts;
    };
    const [none, some] = [after(0, 0.3), after(20_000, 0.3)];
    expect(some.disputes[0] - none.disputes[0]).toBeCloseTo((1_000 * 0.1 * 0.7 * 0.25) / 52, 9);
    expect(none.cohesion[0] - some.cohesion[0]).toBeCloseTo((0.5 * 0.25) / 52, 12);
    expect(some.disputes[1]).toBe(none.disputes[1]);
    expect(after(20_000, 1).disputes[0]).toBe(after(0, 1).disputes[0]);
    const off = after(20_000, 0.3, {guests: 0, strangers: 0});
    expect([off.disputes[0], off.cohesion[0]]).toEqual([none.disputes[0], none.cohesion[0]]);
  });

  test('disputes fall by 20 to 40 % in the year after 15 % of adults are trained, and trust in the state does not move', () => {
    const [trained, untrained] = [disputed(), disputed()];
    trained.districts.mediators.fill(0.15);
    for (const world of [trained, untrained]) {
      world.leaders.authority.fill(0.6);
      for (let leader = 0; leader < world.leaders.count; leader += 5) world.leaders.mediating[leader] = 1;
      begun(legitimacy, world);
      weeks(world, 52);
      for (let week = 0; week < 52; week++) bound(legitimacy, world)(week);
    }
    const change = trained.districts.disputes[1] / untrained.districts.disputes[1] - 1;
    expect(change).toBeLessThan(-0.26);
    expect(change).toBeGreaterThan(-0.32);
    expect(trained.people.stateTrust).toEqual(untrained.people.stateTrust);
  });

  test('disputes follow the closed form while mediators forget nothing', () => {
    const world = disputed();
    world.districts.mediators.fill(0.15);
    weeks(world, 52, {arising: 0.7, unaided: 0.7, mediation: 3, copying: 0, forgetting: 0});
    const settled = 0.7 / (0.7 + 0.45);
    expect(world.districts.disputes[0] / 10).toBeCloseTo(settled + (1 - settled) * Math.exp(-1.15), 2);
  });

  test('disputes are settled no faster by training when it has no effect', () => {
    const trained = disputed({mediationTraining: 20_000});
    expect(weeks(trained, 52, {mediation: 0}).districts.disputes).toEqual(
      weeks(disputed(), 52, {mediation: 0}).districts.disputes,
    );
  });

  test('disputes train adults evenly by persons, who forget', () => {
    const world = disputed({mediationTraining: 470});
    weeks(world, 1, {adults: 0.47, forgetting: 0});
    for (const share of world.districts.mediators) expect(share).toBeCloseTo(0.01, 9);
    world.facts.decisions.mediationTraining.fill(0);
    weeks(world, 52, {forgetting: 0.5});
    expect(world.districts.mediators[0]).toBeCloseTo(0.01 * Math.exp(-0.5), 6);
  });

  test('disputes never train more adults than there are', () => {
    const world = weeks(disputed({mediationTraining: 20_000}), 300, {adults: 0.4, forgetting: 0});
    expect(world.districts.mediators[0]).toBeGreaterThan(0.99);
    expect(world.districts.mediators[0]).toBeLessThanOrEqual(1);
  });

  test('disputes are settled by leaders who mediate, by their authority, and by courts where the state reaches', () => {
    const after = (change: (world: World) => void): number => {
      const world = disputed();
      change(world);
      return weeks(world, 52).districts.disputes[1];
    };
    const alone = after(() => {});
    const led = (authority: number) => (world: World) => {
      world.leaders.mediating.fill(1);
      world.leaders.authority.fill(authority);
    };
    expect(after(led(0.4))).toBeLessThan(alone);
    expect(after(led(0.8))).toBeLessThan(after(led(0.4)));
    const courts = (reach: number) => (world: World) => {
      world.districts.courts.fill(0.8);
      world.districts.stateReach.fill(reach);
    };
    expect(after(courts(0))).toBe(alone);
    expect(after(courts(0.8))).toBeLessThan(alone);
  });

  test('disputes arise from those who come home, not where land institutions are fair', () => {
    const after = (returnees: number, landInstitutions: number): number => {
      const world = disputed({landInstitutions});
      world.districts.returnees.fill(returnees);
      return weeks(world, 52).districts.disputes[0];
    };
    expect(after(0.1, 0)).toBeGreaterThan(after(0, 0) + 3);
    expect(after(0.1, 1)).toBeCloseTo(after(0, 1), 9);
    expect(after(0, 1)).toBeLessThan(after(0, 0));
  });

  test('disputes rise with violence', () => {
    const world = disputed();
    world.districts.violence[0] = 1;
    weeks(world, 52);
    expect(world.districts.disputes[0]).toBeGreaterThan(world.districts.disputes[1]);
    expect(world.districts.cohesion[0]).toBeLessThan(world.districts.cohesion[1]);
  });

  test('disputes let trust between groups fall one point per point of people who come home', () => {
    const world = disputed();
    const run = bound(disputes, world, {...still, returns: 2});
    for (let week = 0; week < 260; week++) {
      world.districts.returnees[0] = 0.1 * Math.exp(-week / 26);
      run(week);
    }
    expect(world.districts.cohesion[0]).toBeCloseTo(0.5 - 0.1, 2);
    expect(world.districts.cohesion[1]).toBe(0.5);
  });

  test('disputes let trust between groups heal by itself and faster with dialogue', () => {
    const after = (dialogue: number, values: Record<string, number> = {}): number =>
      weeks(disputed({dialogue}), 260, values).districts.cohesion[0];
    expect(after(0)).toBeCloseTo(0.7 - 0.2 * Math.exp(-0.25), 3);
    expect(after(40)).toBeGreaterThan(after(0) + 0.05);
    expect(after(40, {dialogue: 0})).toBe(after(0));
    expect(after(200)).toBeLessThan(1);
  });

  test('disputes stay non-negative and finite, trust between groups between 0 and 1, at every extreme', () => {
    for (const extreme of [0, 1]) {
      const world = disputed({mediationTraining: 20_000, dialogue: 200 * extreme, landInstitutions: 1 - extreme});
      world.districts.persons.set([0, 0, 1 - extreme]);
      world.districts.returnees.fill(extreme);
      world.districts.violence.fill(extreme);
      weeks(world, 300, {violence: 4, returns: 3, claims: 0.5, crime: 2, unfairLand: 1, dialogue: 0.5, mediation: 6});
      for (const open of world.districts.disputes) {
        expect(open).toBeGreaterThanOrEqual(0);
        expect(open).toBeLessThan(1_000);
      }
      for (const cohesion of world.districts.cohesion) {
        expect(cohesion).toBeGreaterThanOrEqual(0);
        expect(cohesion).toBeLessThanOrEqual(1);
      }
    }
  });
});
