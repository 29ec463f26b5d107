import {describe, expect, test} from 'vitest';
import {begun, bound, changesBy, declaring, firstDay} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {leadership} from './leadership.ts';

const [{week: poll}] = firstDay().facts.elections;

/** Share of weeks in which the leader of a faction fell, over many weeks like one. */
function falls(week: number, values: Readonly<Record<string, number>>, set: (world: World) => void): number {
  const world = firstDay();
  set(world);
  const weeks = 400;
  let fallen = 0;
  for (let seed = 0; seed < weeks; seed++) {
    bound(leadership, world, values, `${seed}`)(week);
    fallen += world.factions.leaderChanged[0] + world.factions.leaderChanged[1];
  }
  return fallen / (2 * weeks);
}

/** Chance of falling within a week at a yearly rate. */
const chance = (rate: number): number => 1 - Math.exp(-rate / 52);
const within = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / 800);

describe('leadership: the first day', () => {
  test('leadership begins with leaders of some years, each inclined their own way', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(leadership, world))).toEqual(['factions.hawkishness', 'factions.weeksLed']);
    const [state, rebels] = world.factions.hawkishness;
    expect(state).not.toBe(rebels);
    expect(Array.from(world.factions.weeksLed)).toEqual([156, 156]);
  });

  test('leadership draws inclinations about 0 with their spread', () => {
    const world = firstDay();
    const drawn: number[] = [];
    for (let seed = 0; seed < 400; seed++) {
      begun(leadership, world, {inclination: 0.5}, `${seed}`);
      drawn.push(...world.factions.hawkishness);
    }
    const mean = drawn.reduce((total, value) => total + value, 0) / drawn.length;
    const variance = drawn.reduce((total, value) => total + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan((4 * 0.5) / Math.sqrt(drawn.length));
    expect(Math.abs(Math.sqrt(variance) - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * drawn.length));
  });

  test('leadership without a spread of inclinations makes all leaders alike', () => {
    const world = begun(leadership, firstDay(), {inclination: 0});
    const run = bound(leadership, world, {inclination: 0, turnover: 20});
    for (let week = 0; week < 20; week++) run(week);
    for (const inclined of world.factions.hawkishness) expect(inclined).toBeCloseTo(0, 14);
  });
});

describe('leadership: succession', () => {
  test('leadership of leaders who stay counts the weeks they have led, and that alone', () => {
    const world = begun(leadership, firstDay());
    const run = bound(leadership, world, {turnover: 0});
    const changed = changesBy(world, () => {
      for (let week = 0; week < 200; week++) run(week);
    });
    expect(changed).toEqual(['factions.weeksLed']);
    expect(world.factions.weeksLed[1]).toBe(356);
  });

  test('leadership draws a successor anew, who leads from week 0 and is news for that week only', () => {
    const world = begun(leadership, firstDay());
    const before = Array.from(world.factions.hawkishness);
    bound(leadership, world, {turnover: 10_000})(3);
    expect(Array.from(world.factions.leaderChanged)).toEqual([1, 1]);
    expect(Array.from(world.factions.weeksLed)).toEqual([0, 0]);
    world.factions.hawkishness.forEach((inclined, faction) => {
      expect(inclined).not.toBe(before[faction]);
    });
    const inclined = Array.from(world.factions.hawkishness);
    bound(leadership, world, {turnover: 0})(4);
    expect(Array.from(world.factions.leaderChanged)).toEqual([0, 0]);
    expect(Array.from(world.factions.hawkishness)).toEqual(inclined);
  });

  test('leadership lets leaders fall at the yearly rate', () => {
    const share = falls(10, {turnover: 10}, () => {});
    expect(Math.abs(share - chance(10))).toBeLessThan(within(share));
  });

  test('leadership raises the rate by exclusion in the year after a poll, and in no other', () => {
    const excluded = (world: World) => world.factions.exclusion.fill(0.5);
    const values = {turnover: 5, defeat: 2};
    for (const [week, rate] of [
      [poll - 1, 5],
      [poll, 5 * Math.exp(1)],
      [poll + 51, 5 * Math.exp(1)],
      [poll + 52, 5],
    ]) {
      const share = falls(week, values, excluded);
      expect(Math.abs(share - chance(rate))).toBeLessThan(within(share));
    }
  });

  test('leadership raises the rate by commanders who broke away', () => {
    const share = falls(10, {turnover: 5, disunity: 3}, world => world.factions.brokenAway.fill(0.5));
    expect(Math.abs(share - chance(5 * Math.exp(1.5)))).toBeLessThan(within(share));
  });

  test('leadership of one faction does not hang on the luck or lot of another', () => {
    const alone = begun(leadership, firstDay());
    const beside = begun(leadership, firstDay());
    beside.factions.brokenAway[0] = 1;
    beside.factions.exclusion[0] = 1;
    const eager = declaring(leadership, {turnover: 2});
    const fallen = [0, 0];
    for (let week = 0; week < 300; week++) {
      [alone, beside].forEach((world, index) => {
        bound(eager, world)(week);
        fallen[index] += world.factions.leaderChanged[0];
      });
      expect(beside.factions.hawkishness[1]).toBe(alone.factions.hawkishness[1]);
    }
    expect(fallen[1]).toBeGreaterThan(fallen[0]);
  });
});
