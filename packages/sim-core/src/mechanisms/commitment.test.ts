import {expect, test} from 'vitest';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import {commitment} from './commitment.ts';

test('commitment changes the belief of factions alone', () => {
  const world = firstDay();
  expect(changesBy(world, () => bound(commitment, world)(0))).toEqual(['factions.commitment']);
});

test('commitment begins at its initial value in week 0 and goes on from there in the others', () => {
  const world = firstDay();
  world.programmes.implementation[0] = 0.35;
  const run = bound(commitment, world, {initial: 0.35});
  run(0);
  expect(Array.from(world.factions.commitment)).toEqual([0.35, 0.35]);
  world.factions.commitment.fill(0.9);
  run(1);
  expect(world.factions.commitment[0]).toBeGreaterThan(0.89);
});

test('commitment steps by dC = (r (Imp - C) + k D (1 - C)) / 52, each faction by its own', () => {
  const world = firstDay();
  const {commitment: belief, deterrence} = world.factions;
  belief.set([0.3, 0.6]);
  deterrence.set([0.5, 0.25]);
  world.programmes.implementation[0] = 0.8;
  bound(commitment, world, {learning: 0.4, guarantee: 1.2})(7);
  expect(belief[0]).toBeCloseTo(0.3 + (0.4 * 0.5 + 1.2 * 0.5 * 0.7) / 52, 14);
  expect(belief[1]).toBeCloseTo(0.6 + (0.4 * 0.2 + 1.2 * 0.25 * 0.4) / 52, 14);
});

test('commitment falls when less is carried out than believed and nobody is held to it', () => {
  const world = firstDay();
  world.factions.commitment.fill(0.9);
  bound(commitment, world)(1);
  expect(world.factions.commitment[0]).toBeCloseTo(0.9 - (0.3 * 0.9) / 52, 14);
});

test('commitment settles at (r Imp + k D) / (r + k D)', () => {
  const world = firstDay();
  world.factions.deterrence.fill(0.4);
  world.programmes.implementation[0] = 0.5;
  const run = bound(commitment, world, {learning: 0.3, guarantee: 0.8});
  for (let week = 0; week < 52 * 60; week++) run(week);
  for (const belief of world.factions.commitment) {
    expect(belief).toBeCloseTo((0.3 * 0.5 + 0.8 * 0.4) / (0.3 + 0.8 * 0.4), 9);
  }
});
