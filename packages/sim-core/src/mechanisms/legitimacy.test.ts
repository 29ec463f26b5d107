import {describe, expect, test} from 'vitest';
import {begun, bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {legitimacy} from './legitimacy.ts';

/** Everything at its reference, so that trust rests; everybody feels alike. */
const atRest = {
  resting: 0.33,
  referenceServices: 0.04,
  partsFairness: 0.5,
  referenceCorruption: 0.6,
  referenceExclusion: 0.3,
};

function judging(level = 0.33): World {
  const world = firstDay();
  world.people.stateTrust.fill(level);
  world.people.sensitivity.fill(1);
  world.state.corruption[0] = 0.6;
  world.state.inclusion[0] = 0.5;
  world.factions.exclusion.fill(0.3);
  world.districts.leadersAlignment.fill(0.1);
  world.districts.needsMet.fill(0.5);
  world.districts.stateReach.fill(0.04 / (0.4 * 0.75 * 0.5));
  return world;
}

function weeks(world: World, from: number, count: number, values: Record<string, number> = {}): World {
  const run = bound(legitimacy, world, {...atRest, ...values});
  for (let week = from; week < from + count; week++) run(week % world.facts.weeks);
  return world;
}

/** Trust in the state of the first person who stands in a district, after a long time without a poll. */
function settled(change: (world: World) => void, place = 0, values: Record<string, number> = {}): number {
  const world = judging();
  change(world);
  weeks(world, 0, 600, {speed: 0.5, honeymoon: 0, ...values});
  return world.people.stateTrust[world.people.district.indexOf(place)];
}

const pollOf = ({facts}: World): number => facts.elections[0].week;

describe('legitimacy', () => {
  test('legitimacy begins with the trust facts give', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(legitimacy, world))).toEqual(['people.stateTrust']);
    expect(world.people.stateTrust.every(level => Math.abs(level - 0.3) < 1e-6)).toBe(true);
  });

  test('legitimacy changes trust in the state alone', () => {
    const world = judging(0.5);
    expect(changesBy(world, () => weeks(world, 0, 1))).toEqual(['people.stateTrust']);
  });

  test('legitimacy rests where everything is at its reference', () => {
    expect(settled(() => {})).toBeCloseTo(0.33, 5);
  });

  test('legitimacy goes with the word of local leaders, up and down', () => {
    const rest = settled(() => {});
    const praised = settled(({districts}) => districts.leadersAlignment.fill(0.6));
    const damned = settled(({districts}) => districts.leadersAlignment.fill(-0.4));
    expect(praised - rest).toBeCloseTo(0.1 * 0.5, 3);
    expect(damned - rest).toBeCloseTo(-0.1 * 0.5, 3);
    expect(settled(({districts}) => districts.leadersAlignment.fill(1), 0, {leaders: 0})).toBeCloseTo(rest, 9);
  });

  test('legitimacy moves by its speed: dL = speed (target - L) a year', () => {
    const world = weeks(judging(0.6), 0, 1, {speed: 0.17});
    expect(world.people.stateTrust[0]).toBeCloseTo(0.6 - (0.17 / 52) * 0.27, 6);
  });

  test('legitimacy gains from services only as far as they are fair and come from the state', () => {
    const served = (corruption: number, reach: number) => (world: World) => {
      world.state.corruption[0] = corruption;
      world.districts.stateReach.fill(reach);
      world.districts.needsMet[0] = 0.9;
      world.districts.needsMet[1] = 0.2;
    };
    const gain = (corruption: number, reach: number): number =>
      settled(served(corruption, reach), 0, {corruption: 0}) - settled(served(corruption, reach), 1, {corruption: 0});
    expect(gain(0, 0.8)).toBeCloseTo(0.5 * 0.75 * 0.7 * 0.8, 2);
    expect(gain(1, 0.8)).toBeCloseTo(0, 6);
    expect(gain(0.2, 0)).toBeCloseTo(0, 6);
  });

  test('legitimacy falls with corruption and with the exclusion of those who held the ground', () => {
    const clean = settled(world => world.state.corruption.fill(0.2));
    const corrupt = settled(world => world.state.corruption.fill(0.9));
    expect(clean).toBeGreaterThan(0.33);
    expect(corrupt).toBeLessThan(0.33);
    const shutOut = (world: World): void => {
      world.factions.exclusion[1] = 0.9;
    };
    expect(settled(shutOut, 2)).toBeCloseTo(0.33 - 0.2 * 0.6, 2);
    expect(settled(shutOut, 0)).toBeCloseTo(0.33 - 0.2 * 0.1 * 0.6, 3);
  });

  test('legitimacy gains little from courts and nothing from police, mediators or settled disputes', () => {
    expect(settled(world => world.districts.courts.fill(1)) - 0.33).toBeCloseTo(0.05, 3);
    expect(
      settled(({districts}) => {
        districts.nationalPolice.fill(10_000);
        districts.police.fill(1_000);
        districts.mediators.fill(0.5);
        districts.disputes.fill(0);
      }),
    ).toBeCloseTo(0.33, 5);
  });

  test('legitimacy rises when protest is answered and falls when it is not', () => {
    const protesting =
      (inclusion: number) =>
      ({districts, state}: World): void => {
        districts.protesting.fill(0.2);
        state.inclusion[0] = inclusion;
      };
    const alone = (inclusion: number): number => settled(protesting(inclusion), 0, {protest: 0});
    expect(settled(protesting(0.9))).toBeGreaterThan(alone(0.9));
    expect(settled(protesting(0.1))).toBeLessThan(alone(0.1));
  });

  test('legitimacy doubles from 0.3 to about 0.6 in the months after an accepted poll and sinks back over years', () => {
    const world = judging(0.3);
    world.country.contestPressure[0] = 0.06;
    const held = pollOf(world);
    weeks(world, held, 15);
    const lifted = world.people.stateTrust[0];
    expect(lifted).toBeGreaterThan(0.55);
    expect(lifted).toBeLessThan(0.65);
    weeks(world, held + 15, 104);
    expect(world.people.stateTrust[0]).toBeCloseTo(0.52, 1);
    expect(world.people.stateTrust[0]).toBeLessThan(lifted - 0.05);
  });

  test('legitimacy does not rise when the result is contested, nor beyond the ceiling, nor before the poll', () => {
    const after = (start: number, pressure: number, from: number): number => {
      const world = judging(start);
      world.country.contestPressure[0] = pressure;
      return weeks(world, pollOf(world) + from, 14, {speed: 0}).people.stateTrust[0];
    };
    expect(after(0.3, 0.5, 0)).toBeCloseTo(0.3, 6);
    expect(after(0.8, 0, 0)).toBeCloseTo(0.8, 6);
    expect(after(0.3, 0, -14)).toBeCloseTo(0.3, 6);
    expect(after(0.3, 0, 0)).toBeCloseTo(0.67 - 0.37 * Math.exp(-3.5), 3);
  });

  test('legitimacy waits for a poll that is put off', () => {
    const world = judging(0.3);
    world.facts.decisions.pollDelay.fill(52);
    weeks(world, pollOf(world), 20, {speed: 0});
    expect(world.people.stateTrust[0]).toBeCloseTo(0.3, 6);
    weeks(world, pollOf(world) + 52, 14, {speed: 0});
    expect(world.people.stateTrust[0]).toBeGreaterThan(0.5);
  });

  test('legitimacy follows the path of Liberia within 0.08 from 2003 to 2014', () => {
    const world = judging(0.25);
    const path: number[] = [];
    const run = bound(legitimacy, world, {...atRest, resting: 0.31});
    const poll = pollOf(world);
    const away = poll - 20;
    for (let week = 0; week < 52 * 11; week++) {
      const [first, second] = [week - 116, week - 429];
      world.country.contestPressure[0] = second >= 0 ? 0.14 : 0.06;
      const near = first >= 0 && first <= 14 ? first : second >= 0 && second <= 14 ? second : -20;
      run(near === -20 ? away : poll + near);
      path.push(world.people.stateTrust[0]);
    }
    const in_ = (year: number): number => path[Math.round((year - 2003.63) * 52)];
    expect(Math.abs(in_(2006.5) - 0.6)).toBeLessThan(0.08);
    expect(Math.abs(in_(2008.5) - 0.52)).toBeLessThan(0.08);
    expect(Math.abs(in_(2010.5) - 0.5)).toBeLessThan(0.08);
    expect(Math.abs(in_(2012.5) - 0.45)).toBeLessThan(0.08);
    expect(Math.abs(in_(2014.5) - 0.33)).toBeLessThan(0.1);
  });

  test('legitimacy stays between 0 and 1 at every extreme', () => {
    for (const extreme of [0, 1]) {
      const world = judging(extreme);
      world.people.sensitivity.fill(1.5);
      world.state.corruption[0] = extreme;
      world.state.inclusion[0] = 1 - extreme;
      world.factions.exclusion.fill(extreme);
      for (const column of ['needsMet', 'stateReach', 'courts'] as const) world.districts[column].fill(1 - extreme);
      world.districts.protesting.fill(13);
      weeks(world, 0, 300, {speed: 0.5, protest: 2, services: 1, corruption: 0.6, exclusion: 0.6, honeymoon: 6});
      for (const level of world.people.stateTrust) {
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1);
      }
    }
  });
});
