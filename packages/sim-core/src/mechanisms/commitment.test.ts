import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FIGHT} from '../codes.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {commitment} from './commitment.ts';

const parts = ['beliefFromStart', 'beliefFromAccord', 'beliefFromMission', 'beliefFromEvents'] as const;
const STATE = 0;
const REBELS = 1;

/** A world whose factions believe this much, all of it from the start. */
function believing(beliefs: readonly number[]): World {
  const world = firstDay();
  world.factions.beliefFromStart.set(beliefs);
  world.factions.commitment.set(beliefs);
  return world;
}

const sumOfParts = ({factions}: World, faction: number): number =>
  factions.beliefFromStart[faction] +
  factions.beliefFromAccord[faction] +
  factions.beliefFromMission[faction] +
  factions.beliefFromEvents[faction];

/** Belief of the rebels after a week, as a share of what it would be without the event. */
function leftBy(set: (world: World) => void, values: Readonly<Record<string, number>> = {}, belief = 0.6): number {
  const [calm, shaken] = [believing([belief, belief]), believing([belief, belief])];
  set(shaken);
  for (const world of [calm, shaken]) bound(commitment, world, values)(7);
  expect(shaken.factions.beliefFromStart[REBELS]).toBe(calm.factions.beliefFromStart[REBELS]);
  return shaken.factions.commitment[REBELS] / calm.factions.commitment[REBELS];
}

describe('commitment: belief', () => {
  test('commitment begins at its initial value, all of it from the start', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(commitment, world, {initial: 0.35}))).toEqual([
      'factions.commitment',
      'factions.beliefFromStart',
    ]);
    expect(Array.from(world.factions.commitment)).toEqual([0.35, 0.35]);
    world.programmes.implementation[0] = 0.35;
    bound(commitment, world, {initial: 0.1})(0);
    expect(world.factions.commitment[STATE]).toBeCloseTo(0.35, 14);
  });

  test('commitment changes the belief of factions and its parts alone', () => {
    const world = believing([0.4, 0.5]);
    world.factions.deterrence.fill(0.5);
    world.programmes.implementation[0] = 0.9;
    world.programmes.riot[0] = 1;
    world.mission.exitAnnounced[0] = 1;
    expect(changesBy(world, () => bound(commitment, world)(7))).toEqual([
      'factions.commitment',
      ...parts.map(part => `factions.${part}`),
      'factions.exitHeard',
    ]);
  });

  test('commitment steps by dC = (r (Imp - C) + k D (1 - C)) / 52, each faction by its own', () => {
    const world = believing([0.3, 0.6]);
    world.factions.deterrence.set([0.5, 0.25]);
    world.programmes.implementation[0] = 0.8;
    bound(commitment, world, {learning: 0.4, guarantee: 1.2})(7);
    expect(world.factions.commitment[STATE]).toBeCloseTo(0.3 + (0.4 * 0.5 + 1.2 * 0.5 * 0.7) / 52, 14);
    expect(world.factions.commitment[REBELS]).toBeCloseTo(0.6 + (0.4 * 0.2 + 1.2 * 0.25 * 0.4) / 52, 14);
  });

  test('commitment falls when less is carried out than believed and nobody is held to it', () => {
    const world = believing([0.9, 0.9]);
    bound(commitment, world)(1);
    expect(world.factions.commitment[STATE]).toBeCloseTo(0.9 - (0.3 * 0.9) / 52, 14);
  });

  test('commitment settles at (r Imp + k D) / (r + k D), each part at its own share of it', () => {
    const world = begun(commitment, firstDay());
    world.factions.deterrence.fill(0.4);
    world.programmes.implementation[0] = 0.5;
    const run = bound(commitment, world, {learning: 0.3, guarantee: 0.8});
    for (let week = 0; week < 52 * 60; week++) run(week);
    const {factions} = world;
    expect(factions.commitment[REBELS]).toBeCloseTo((0.3 * 0.5 + 0.8 * 0.4) / (0.3 + 0.8 * 0.4), 9);
    expect(factions.beliefFromStart[REBELS]).toBeCloseTo(0, 9);
    expect(factions.beliefFromAccord[REBELS]).toBeCloseTo((0.3 * 0.5) / 0.62, 9);
    expect(factions.beliefFromMission[REBELS]).toBeCloseTo((0.8 * 0.4) / 0.62, 9);
    expect(factions.beliefFromEvents[REBELS]).toBeCloseTo(0, 14);
  });

  test('commitment from the start fades by (r + k D) a year', () => {
    const world = begun(commitment, firstDay());
    world.factions.deterrence.fill(0.5);
    const run = bound(commitment, world, {learning: 0.3, guarantee: 0.8});
    for (let week = 0; week < 52; week++) run(week);
    expect(world.factions.beliefFromStart[STATE]).toBeCloseTo(0.2 * (1 - 0.7 / 52) ** 52, 12);
  });
});

describe('commitment: events', () => {
  test('commitment is lost at its rate while another faction fights, not while one’s own does', () => {
    const other = (world: World) => world.factions.stance.set([FIGHT, 0]);
    expect(leftBy(other, {othersFight: 1.5})).toBeCloseTo(Math.exp(-1.5 / 52), 12);
    expect(leftBy(world => world.factions.stance.set([0, FIGHT]), {othersFight: 1.5})).toBe(1);
  });

  test('commitment is lost to bloodshed by the violence people feel, a mean by persons', () => {
    const bleeding = (violence: readonly number[]) => (world: World) => {
      world.districts.persons.set([60_000, 30_000, 10_000]);
      world.districts.violence.set(violence);
    };
    const felt = 0.6 * 0.1 + 0.3 * 0.5 + 0.1;
    expect(leftBy(bleeding([0.1, 0.5, 1]), {bloodshed: 1.4})).toBeCloseTo(Math.exp((-1.4 * felt) / 52), 12);
    expect(leftBy(bleeding([1, 1, 1]), {bloodshed: 1.4})).toBeCloseTo(Math.exp(-1.4 / 52), 12);
    expect(leftBy(bleeding([0, 0, 0]), {bloodshed: 1.4})).toBe(1);
    expect(leftBy(bleeding([1, 1, 1]), {bloodshed: 0})).toBe(1);
  });

  test('commitment is lost to fights, bloodshed and a contested poll at the sum of their rates', () => {
    const all = ({districts, country, factions}: World) => {
      districts.persons.fill(1_000);
      districts.violence.fill(0.5);
      country.contestPressure[0] = 1;
      factions.inContest.fill(1);
      factions.exclusion.fill(0.5);
      factions.stance.set([FIGHT, 0]);
    };
    const rate = 0.8 * 0.5 + 1.2 * 0.5 + 0.3;
    expect(leftBy(all, {bloodshed: 0.8, lostPoll: 1.2, othersFight: 0.3})).toBeCloseTo(Math.exp(-rate / 52), 12);
  });

  test('commitment is lost over a contested result as far as the faction is excluded and a party to it', () => {
    const lost =
      (exclusion: number, inContest = 1) =>
      (world: World) => {
        world.country.contestPressure[0] = 0.5;
        world.factions.inContest[REBELS] = inContest;
        world.factions.exclusion[REBELS] = exclusion;
      };
    expect(leftBy(lost(0.8), {lostPoll: 2})).toBeCloseTo(Math.exp((-2 * 0.5 * 0.8) / 52), 12);
    expect(leftBy(lost(0), {lostPoll: 2})).toBe(1);
    expect(leftBy(lost(0.8, 0), {lostPoll: 2})).toBe(1);
  });

  test('commitment is lost by its share when aid stops, a leader changes or people riot', () => {
    expect(leftBy(({programmes}) => programmes.aidStopped.fill(1), {aidStopped: 0.2})).toBeCloseTo(0.8, 12);
    expect(leftBy(({programmes}) => programmes.riot.fill(1), {riot: 0.07})).toBeCloseTo(0.93, 12);
    expect(leftBy(({factions}) => factions.leaderChanged.set([0, 1]), {newLeader: 0.3})).toBeCloseTo(0.7, 12);
    expect(leftBy(({factions}) => factions.leaderChanged.set([1, 0]), {newLeader: 0.3})).toBe(1);
  });

  test('commitment is lost once when a drawdown is announced, by more where there is less of it', () => {
    const announced = ({mission}: World) => mission.exitAnnounced.fill(1);
    const belief = 0.6 * (1 - 0.3 / 52);
    expect(leftBy(announced, {exitAnnounced: 0.4})).toBeCloseTo(1 - 0.4 * (1 - belief), 12);
    expect(leftBy(announced, {exitAnnounced: 0.4}, 0.2)).toBeLessThan(leftBy(announced, {exitAnnounced: 0.4}));
    const world = believing([0.6, 0.6]);
    announced(world);
    const run = bound(commitment, world, {exitAnnounced: 0.4});
    run(7);
    const events = world.factions.beliefFromEvents[REBELS];
    run(8);
    expect(world.factions.beliefFromEvents[REBELS]).toBeCloseTo(events * (1 - 0.3 / 52), 14);
  });

  test('commitment recovers from a loss at the speed at which belief fades', () => {
    const world = believing([0.5, 0.5]);
    world.factions.beliefFromEvents.fill(-0.3);
    const run = bound(commitment, world, {learning: 0.3});
    for (let week = 0; week < 104; week++) run(week);
    expect(world.factions.beliefFromEvents[REBELS]).toBeCloseTo(-0.3 * (1 - 0.3 / 52) ** 104, 12);
  });

  test('commitment gains from an accepted poll by what it accommodated, out of disbelief and under the accord', () => {
    const [without, polled] = [believing([0.6, 0.2]), believing([0.6, 0.2])];
    polled.country.pollAccepted[0] = 0.5;
    for (const world of [without, polled]) bound(commitment, world, {acceptedPoll: 0.3})(7);
    for (const faction of [STATE, REBELS]) {
      const before = without.factions.commitment[faction];
      expect(polled.factions.commitment[faction] - before).toBeCloseTo(0.3 * 0.5 * (1 - before), 12);
      expect(polled.factions.beliefFromAccord[faction]).toBeCloseTo(0.3 * 0.5 * (1 - before), 12);
    }
  });

  test('commitment without effects of events is moved by none', () => {
    const none = Object.fromEntries(
      ['othersFight', 'bloodshed', 'lostPoll', 'aidStopped', 'newLeader', 'exitAnnounced', 'riot', 'acceptedPoll'].map(
        name => [name, 0],
      ),
    );
    const everything = ({factions, programmes, country, mission, districts}: World) => {
      districts.persons.fill(1_000);
      districts.violence.fill(1);
      factions.stance.fill(FIGHT);
      factions.exclusion.fill(1);
      factions.leaderChanged.fill(1);
      programmes.aidStopped[0] = 1;
      programmes.riot[0] = 1;
      country.contestPressure[0] = 1;
      country.pollAccepted[0] = 1;
      mission.exitAnnounced[0] = 1;
    };
    expect(leftBy(everything, none)).toBe(1);
    expect(leftBy(everything, {acceptedPoll: 0})).toBeLessThan(0.9);
  });
});

test('commitment is the sum of its parts to the last bit and stays between 0 and 1, whatever happens', () => {
  const {parameters} = commitment;
  const share = fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({min: 0, max: 1_000}).map(part => part / 1_000),
  );
  const anyValues = fc.record(
    Object.fromEntries(
      Object.entries(parameters).map(([name, {range}]) => [
        name,
        share.map(at => range[0] + at * (range[1] - range[0])),
      ]),
    ),
  );
  const anyTime = fc.record({
    weeks: fc.integer({min: 1, max: 200}),
    deterrence: share,
    violence: share,
    implementation: share,
    exclusion: share,
    contest: share,
    accepted: share,
    stance: fc.constantFrom(0, FIGHT),
    aidStopped: fc.constantFrom(0, 1),
    riot: fc.constantFrom(0, 1),
    changed: fc.constantFrom(0, 1),
    exit: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(anyValues, fc.array(anyTime, {maxLength: 8}), (values, times) => {
      const world = begun(commitment, firstDay(), values);
      const {factions, programmes, country, mission, districts} = world;
      districts.persons.fill(1_000);
      const run = bound(commitment, world, values);
      for (const time of times) {
        factions.deterrence.fill(time.deterrence);
        districts.violence.fill(time.violence);
        factions.exclusion.fill(time.exclusion);
        factions.stance.fill(time.stance);
        factions.leaderChanged.fill(time.changed);
        programmes.implementation[0] = time.implementation;
        programmes.aidStopped[0] = time.aidStopped;
        programmes.riot[0] = time.riot;
        country.contestPressure[0] = time.contest;
        country.pollAccepted[0] = time.accepted;
        mission.exitAnnounced[0] = time.exit;
        for (let week = 0; week < time.weeks; week++) {
          run(week);
          const belief = factions.commitment[STATE];
          if (!(belief >= 0 && belief <= 1)) expect.fail(`belief is ${belief}`);
          if (belief !== sumOfParts(world, STATE)) expect.fail(`${belief} is not ${sumOfParts(world, STATE)}`);
          if (!(factions.beliefFromEvents[STATE] <= 0)) expect.fail(`events add ${factions.beliefFromEvents[STATE]}`);
          for (const part of parts.slice(0, 3)) {
            if (!(factions[part][STATE] >= 0)) expect.fail(`${part} is ${factions[part][STATE]}`);
          }
        }
      }
    }),
    {seed: 20_030_818, numRuns: 60},
  );
});
