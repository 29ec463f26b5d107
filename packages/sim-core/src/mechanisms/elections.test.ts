import {describe, expect, test} from 'vitest';
import {plan} from '../plan.ts';
import {tiny} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {commitment} from './commitment.ts';
import {elections} from './elections.ts';
import {resortToForce} from './resort-to-force.ts';

const anyPlan = {name: 'any', title: 'Any', summary: 'For a test.'};

interface Poll {
  readonly stakes?: number;
  readonly contest?: number;
  readonly support?: number;
  readonly trust?: number;
  readonly accommodation?: number;
  readonly delay?: number;
}

/** The invented country with one poll, at the references of support and trust unless said. */
function polling({stakes = 0.8, contest = 0.25, support = 0.8, trust = 0.75, ...rest}: Poll = {}): World {
  const {accommodation = 0.5, delay = 0} = rest;
  const world = firstDay({
    scenario: {...tiny, elections: [{on: '2003-06-01', label: 'poll', stakes, contest}]},
    plan: plan({
      ...anyPlan,
      changes: [
        {lever: 'electionSupport', set: support},
        {lever: 'pollDelay', set: delay},
      ],
    }),
  });
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.trust.fill(trust);
  world.districts.takingPart.set([0.5, 0.2, 0.1]);
  world.programmes.accommodation[0] = accommodation;
  return world;
}

const planned = polling().facts.elections[0].week;

/** Pressures in a week. */
function pressures(poll: Poll, week: number, values: Readonly<Record<string, number>> = {}) {
  const world = polling(poll);
  bound(elections, world, values)(week);
  const {pollPressure, contestPressure, pollAccepted, turnout} = world.country;
  return {poll: pollPressure[0], contest: contestPressure[0], accepted: pollAccepted[0], turnout: turnout[0]};
}

describe('elections: pressures', () => {
  test('elections changes the pressures, acceptance and turnout of the country alone', () => {
    const world = polling();
    expect(changesBy(world, () => bound(elections, world)(planned))).toEqual([
      'country.pollPressure',
      'country.contestPressure',
      'country.turnout',
      'country.pollAccepted',
    ]);
    expect(changesBy(world, () => bound(elections, world)(planned + 60))).toEqual([
      'country.pollPressure',
      'country.contestPressure',
      'country.pollAccepted',
    ]);
  });

  test('elections presses from eight weeks before a poll to twelve after by stakes not accommodated', () => {
    const at = (week: number): number => pressures({accommodation: 0.25}, week).poll;
    expect(at(planned - 9)).toBe(0);
    expect(at(planned - 8)).toBeCloseTo(0.8 * 0.75, 14);
    expect(at(planned + 11)).toBeCloseTo(0.8 * 0.75, 14);
    expect(at(planned + 12)).toBe(0);
    expect(pressures({accommodation: 1}, planned).poll).toBe(0);
  });

  test('elections presses for twenty weeks after a contested result by stakes and contest', () => {
    const at = (week: number): number => pressures({}, week).contest;
    expect(at(planned - 1)).toBe(0);
    expect(at(planned)).toBeCloseTo(0.8 * 0.25, 14);
    expect(at(planned + 19)).toBeCloseTo(0.8 * 0.25, 14);
    expect(at(planned + 20)).toBe(0);
  });

  test('elections puts a poll off by the weeks decided for the week it was planned', () => {
    const late = {delay: 51.6};
    expect(pressures(late, planned)).toEqual({poll: 0, contest: 0, accepted: 0, turnout: 0});
    expect(pressures(late, planned + 52)).toEqual(pressures({}, planned));
    expect(pressures(late, planned + 43).poll).toBe(0);
    expect(pressures(late, planned + 44).poll).toBeGreaterThan(0);
  });

  test('elections looks at the delay decided for the planned week, not at one decided later', () => {
    const world = polling();
    world.facts.decisions.pollDelay.fill(100, planned + 1);
    bound(elections, world)(planned + 5);
    expect(world.country.contestPressure[0]).toBeGreaterThan(0);
  });

  test('elections of a country without polls leaves no pressure', () => {
    const world = firstDay({scenario: {...tiny, elections: []}});
    for (let week = 0; week < world.facts.weeks; week += 7) {
      bound(elections, world)(week);
      expect([world.country.pollPressure[0], world.country.contestPressure[0]]).toEqual([0, 0]);
    }
  });
});

describe('elections: outside support', () => {
  const contest = (poll: Poll): number => pressures(poll, planned).contest;

  test('elections lets support lessen the contest only as far as the mission is trusted', () => {
    expect(contest({support: 1, trust: 0.9})).toBeCloseTo(0.2 * (1 - 0.5 * (0.9 - 0.6)), 14);
    expect(contest({support: 0, trust: 0.9})).toBeCloseTo(0.2 * (1 + 0.5 * 0.6), 14);
    expect(contest({support: 1, trust: 0.9})).toBeLessThan(contest({support: 0.5, trust: 0.9}));
    expect(contest({support: 1, trust: 0})).toBe(contest({support: 0, trust: 0}));
  });

  test('elections without an effect of support leaves the result as contested as it was coded', () => {
    for (const support of [0, 1]) expect(pressures({support}, planned, {support: 0}).contest).toBeCloseTo(0.2, 14);
  });

  test('elections weighs trust by people', () => {
    const world = polling();
    world.districts.trust.set([0.9, 0.6, 0]);
    bound(elections, world)(planned);
    expect(world.country.contestPressure[0]).toBeCloseTo(0.2 * (1 - 0.5 * 0.8 * (0.72 - 0.75)), 14);
  });

  test('elections keeps the pressure of a contest between 0 and 1 at the extremes', () => {
    const most = {stakes: 1, contest: 1, support: 0, trust: 0};
    expect(pressures(most, planned, {support: 1, referenceSupport: 1, referenceTrust: 1}).contest).toBe(1);
    const least = {stakes: 1, contest: 1, support: 1, trust: 1};
    expect(pressures(least, planned, {support: 1, referenceSupport: 0, referenceTrust: 0}).contest).toBe(0);
  });
});

describe('elections: the result', () => {
  test('elections accepts a result contested little, by the stakes accommodated, in the week of the poll alone', () => {
    expect(pressures({}, planned).accepted).toBeCloseTo(0.8 * 0.5, 14);
    expect(pressures({}, planned - 1).accepted).toBe(0);
    expect(pressures({}, planned + 1).accepted).toBe(0);
    expect(pressures({accommodation: 0}, planned).accepted).toBe(0);
    expect(pressures({contest: 0.5}, planned).accepted).toBe(0);
    expect(pressures({contest: 0.5}, planned, {acceptedBelow: 0.5}).accepted).toBeCloseTo(0.8 * 0.5, 14);
  });

  test('elections counts as turnout who takes part, by people, and keeps it until the next poll', () => {
    const world = polling();
    const run = bound(elections, world);
    run(planned - 1);
    expect(world.country.turnout[0]).toBe(0);
    run(planned);
    expect(world.country.turnout[0]).toBeCloseTo(0.5 * 0.6 + 0.2 * 0.3 + 0.1 * 0.1, 14);
    world.districts.takingPart.fill(0);
    run(planned + 1);
    expect(world.country.turnout[0]).toBeCloseTo(0.37, 14);
  });
});

/** Cumulative hazard of a faction from eight weeks before the planned poll on, half of the accord carried out. */
function riskAbout(poll: Poll, weeks: number, deterrence: number): number {
  const world = polling({stakes: 0.7, contest: 0, ...poll});
  world.factions.deterrence.fill(deterrence);
  world.programmes.implementation[0] = 0.5;
  begun(commitment, world);
  const [polls, beliefs, hazards] = [elections, commitment, resortToForce].map(each => bound(each, world));
  let risk = 0;
  for (let week = 0; week < planned - 8 + weeks; week++) {
    polls(week);
    beliefs(week);
    world.factions.stance.fill(0);
    hazards(week);
    world.factions.stance.fill(0);
    if (week >= planned - 8) risk += Math.exp(world.factions.logHazard[1]);
  }
  return risk;
}

describe('elections: V-elec, the poll against one put off', () => {
  const never = {delay: 260};
  const ratio = (accommodation: number, weeks: number, deterrence = 0): number =>
    riskAbout({accommodation}, weeks, deterrence) / riskAbout(never, weeks, deterrence);
  const averaged = (weeks: number, deterrence = 0): number => {
    const levels = Array.from({length: 11}, (_, step) => step / 10);
    return levels.reduce((total, level) => total + ratio(level, weeks, deterrence), 0) / levels.length;
  };

  test('elections without accommodation raises the hazard of the year about the poll by more than 1.3', () => {
    expect(ratio(0, 52)).toBeGreaterThan(1.3);
    expect(ratio(0, 52, 0.7)).toBeGreaterThan(1.3);
    expect(ratio(0, 52)).toBeLessThan(2);
  });

  test('elections with full accommodation does not raise it', () => {
    expect(ratio(1, 52)).toBeLessThanOrEqual(1);
    expect(ratio(1, 52)).toBeGreaterThan(0.7);
    expect(ratio(1, 52, 0.7)).toBeLessThanOrEqual(1);
  });

  test('elections averaged over accommodation has about no effect over two years, though one in the first', () => {
    expect(averaged(104)).toBeGreaterThan(0.97);
    expect(averaged(104)).toBeLessThan(1.03);
    expect(averaged(104, 0.7)).toBeLessThan(1.1);
    expect(averaged(52)).toBeGreaterThan(averaged(104));
  });
});
