import {Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {clusteredShare} from './clustered-share.ts';
import {wilson} from './wilson.ts';

/** Groups whose chances lie evenly on `low` to `high`. */
function groupsOf(
  study: number,
  {groups, members, low, high}: Record<'groups' | 'members' | 'low' | 'high', number>,
): Uint8Array[] {
  const random = new Random('clustered share', `${study}`);
  return Array.from({length: groups}, (_, group) => {
    random.setWeek(group);
    const chance = low + (high - low) * random.uniform(0, 1);
    return Uint8Array.from({length: members}, (_, member) => Number(random.uniform(member) < chance));
  });
}

test.each([
  ['that differ much', {groups: 20, members: 20, low: 0, high: 0.8}],
  ['that are alike', {groups: 20, members: 20, low: 0.3, high: 0.3}],
  ['that are few', {groups: 5, members: 30, low: 0, high: 0.6}],
  ['that seldom see it', {groups: 40, members: 10, low: 0, high: 0.06}],
])('clusteredShare() of groups %s has the share in nine intervals of ten', (_, design) => {
  const truth = (design.low + design.high) / 2;
  let [held, naive] = [0, 0];
  for (let study = 0; study < 1_000; study++) {
    const groups = groupsOf(study, design);
    const {interval, share} = clusteredShare(groups, 0.9);
    if (interval.low <= truth && truth <= interval.high) held++;
    const members = design.groups * design.members;
    const plain = wilson(Math.round(share * members), members, 0.9);
    if (plain.low <= truth && truth <= plain.high) naive++;
  }
  expect(held).toBeGreaterThan(870);
  expect(held).toBeLessThan(960);
  if (design.high - design.low > 0.5) expect(naive).toBeLessThan(700);
});

test('clusteredShare() splits the variance of members into that between groups and that within', () => {
  const {share, between, within} = clusteredShare(groupsOf(0, {groups: 2_000, members: 10, low: 0, high: 0.6}), 0.9);
  expect(share).toBeCloseTo(0.3, 1);
  // Chances even on 0 to 0.6: variance 0.36/12; the mean of p (1 - p) is 0.3 - 0.12.
  expect(between).toBeCloseTo(0.03, 2);
  expect(within).toBeCloseTo(0.18, 2);
});

test('clusteredShare() of none and of all still has an interval', () => {
  const none = clusteredShare(
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    0.9,
  );
  expect(none).toMatchObject({share: 0, between: 0, within: 0, interval: {level: 0.9, low: 0}});
  expect(none.interval.high).toBeGreaterThan(wilson(0, 6, 0.9).high);
  expect(
    clusteredShare(
      [
        [1, 1],
        [1, 1],
      ],
      0.9,
    ).interval.high,
  ).toBe(1);
});

test('clusteredShare() refuses a single group and a level that is none', () => {
  expect(() => clusteredShare([[0, 1]], 0.9)).toThrow('invalid groups: 1 (a whole number, 2 or more)');
  expect(() =>
    clusteredShare(
      [
        [0, 1],
        [0, 1],
      ],
      90,
    ),
  ).toThrow('invalid level: 90');
});
