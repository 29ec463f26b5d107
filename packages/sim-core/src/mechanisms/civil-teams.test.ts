import {describe, expect, test} from 'vitest';
import {asItWas} from '../tiny.fixture.ts';
import {begun, bound, changesBy, firstDay, sum} from '../tiny-world.fixture.ts';
import type {World} from '../world.ts';
import {civilTeams} from './civil-teams.ts';

/** A world of known persons within reach, with a number of teams. */
function withTeams(teams: number, until?: string): World {
  const changes = [{lever: 'civilTeams', set: teams}] as const;
  const gone = {lever: 'civilTeams', set: 0, from: until ?? '2001-01-01'} as const;
  const world = begun(civilTeams, firstDay({plan: {...asItWas, changes: until ? [...changes, gone] : changes}}));
  world.districts.persons.set([60_000, 30_000, 10_000]);
  world.districts.access.fill(1);
  return world;
}

describe('civilTeams', () => {
  test('civilTeams begins with less infrastructure where services lack more', () => {
    const world = firstDay();
    expect(changesBy(world, () => begun(civilTeams, world, {firstDay: 0.5}))).toEqual(['districts.infrastructure']);
    expect(world.districts.infrastructure[0]).toBeCloseTo(0.5, 12);
    expect(world.districts.infrastructure[1]).toBeCloseTo(0.3, 12);
    expect(world.districts.infrastructure[2]).toBeCloseTo(0.2, 12);
  });

  test('civilTeams changes infrastructure and where teams are, and nothing else', () => {
    const world = withTeams(3);
    expect(changesBy(world, () => bound(civilTeams, world)(0))).toEqual([
      'districts.infrastructure',
      'districts.teams',
    ]);
  });

  test('civilTeams are as many as decided, and go home when they are no longer', () => {
    const world = withTeams(7, '2002-01-07');
    const work = bound(civilTeams, world);
    for (let week = 0; week < 52; week++) {
      work(week);
      expect(sum(world.districts.teams)).toBe(7);
    }
    for (let week = 52; week < 60; week++) work(week);
    expect(sum(world.districts.teams)).toBe(0);
  });

  test('civilTeams go where most persons lack infrastructure, can be reached and share few teams', () => {
    const world = withTeams(1);
    world.districts.infrastructure.set([0.9, 0.5, 0.1]);
    bound(civilTeams, world, {served: 0})(0);
    expect([...world.districts.teams]).toEqual([0, 1, 0]);
    const spread = withTeams(4);
    spread.districts.infrastructure.set([0.5, 0.5, 0.5]);
    bound(civilTeams, spread)(0);
    expect([...spread.districts.teams]).toEqual([3, 1, 0]);
    const cutOff = withTeams(2);
    cutOff.districts.access.set([0, 0, 0.5]);
    bound(civilTeams, cutOff)(0);
    expect([...cutOff.districts.teams]).toEqual([0, 0, 2]);
  });

  test('civilTeams stay in a district for the time declared', () => {
    const world = withTeams(100);
    world.districts.teams.set([100, 0, 0]);
    world.districts.access.set([0, 1, 1]);
    bound(civilTeams, world, {stayWeeks: 4, served: 0})(0);
    expect(world.districts.teams[0]).toBeGreaterThan(60);
    expect(world.districts.teams[0]).toBeLessThan(90);
  });

  test('civilTeams close part of what lacks: teams times persons served over persons', () => {
    const world = withTeams(1);
    world.districts.teams[2] = 1;
    world.districts.access[2] = 0.5;
    world.districts.stateReach.fill(1);
    bound(civilTeams, world, {served: 20_000, stayWeeks: 1e9, built: 0})(0);
    expect(world.districts.infrastructure[2]).toBeCloseTo(
      0.2 + 0.8 * (1 - Math.exp((-20_000 * 0.5) / 10_000 / 52)),
      12,
    );
    expect(world.districts.infrastructure[0]).toBeCloseTo(0.5, 12);
  });

  test('civilTeams that serve nobody build nothing', () => {
    const world = withTeams(50);
    world.districts.stateReach.fill(1);
    bound(civilTeams, world, {served: 0})(0);
    expect(world.districts.infrastructure[0]).toBeCloseTo(0.5, 12);
  });

  test('civilTeams: recovery money builds everywhere by dollars a head', () => {
    const world = withTeams(0);
    world.districts.stateReach.fill(1);
    world.programmes.recoveryEffective[0] = (50 * 100_000) / 52;
    bound(civilTeams, world, {built: 0.001})(0);
    expect(world.districts.infrastructure[1]).toBeCloseTo(0.3 + 0.7 * (1 - Math.exp(-0.05 / 52)), 12);
  });

  test('civilTeams: infrastructure wears out where no state keeps it up, and faster under violence', () => {
    const world = withTeams(0);
    world.districts.stateReach.set([1, 0.5, 0]);
    bound(civilTeams, world, {wear: 0.05, damage: 0.5})(0);
    const {infrastructure, violence} = world.districts;
    expect(infrastructure[0]).toBeCloseTo(0.5, 12);
    expect(infrastructure[1]).toBeCloseTo(0.3 * Math.exp(-0.025 / 52), 12);
    expect(infrastructure[2]).toBeCloseTo(0.2 * Math.exp(-0.05 / 52), 12);
    violence[0] = 1;
    bound(civilTeams, world, {wear: 0.05, damage: 0.5})(1);
    expect(infrastructure[0]).toBeCloseTo(0.5 * Math.exp(-0.5 / 52), 12);
  });

  test('civilTeams keep infrastructure between 0 and 1, with or without people', () => {
    for (const persons of [0, 1, 1e7]) {
      for (const violence of [0, 1]) {
        const world = withTeams(200);
        world.districts.persons.fill(persons);
        world.districts.violence.fill(violence);
        world.programmes.recoveryEffective[0] = 1e9;
        const work = bound(civilTeams, world, {served: 60_000, damage: 2, wear: 0.15});
        for (let week = 0; week < 300; week++) work(week);
        for (const share of world.districts.infrastructure) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(sum(world.districts.teams)).toBe(200);
      }
    }
  });
});
