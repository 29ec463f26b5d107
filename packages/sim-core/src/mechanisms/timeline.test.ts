import {expect, test} from 'vitest';
import {tiny, withoutTroops} from '../tiny.fixture.ts';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import {timeline} from './timeline.ts';

test('timeline changes facts about factions, mission, programmes and country, and no person', () => {
  const world = firstDay();
  expect(changesBy(world, () => bound(timeline, world)(100))).toEqual([
    'factions.exclusion',
    'factions.holdsState',
    'mission.troops',
    'mission.police',
    'programmes.implementation',
    'programmes.accommodation',
    'country.week',
    'country.incomePerHead',
    'country.neighbourViolence',
  ]);
});

test('timeline brings what the facts say of the week', () => {
  const world = firstDay();
  const {factions, mission, programmes, country, facts} = world;
  const run = bound(timeline, world);
  for (const week of [0, 17, 150, 312]) {
    run(week);
    expect(country.week[0]).toBe(week);
    expect(country.incomePerHead[0]).toBe(facts.incomePerHead[week]);
    expect(country.neighbourViolence[0]).toBe(0.5);
    expect(mission.troops[0]).toBe(facts.decisions.troops[week]);
    expect(mission.police[0]).toBe(50);
    expect(programmes.implementation[0]).toBe(facts.decisions.implementation[week]);
    expect(programmes.accommodation[0]).toBe(0.5);
    expect(Array.from(factions.holdsState)).toEqual([1, 0]);
    expect(factions.exclusion[0]).toBeCloseTo(0.1, 12);
    expect(factions.exclusion[1]).toBeCloseTo(0.6, 12);
  }
});

test('timeline tells factions apart when what history says of them changes', () => {
  const {state, rebels} = tiny.factions;
  const heard = {
    ...tiny,
    factions: {
      state,
      rebels: {
        ...rebels,
        keptInBeing: [
          {on: '2001-01-01', value: 0.75},
          {on: '2002-01-07', value: 0.25},
        ],
      },
    },
  };
  const world = firstDay({scenario: heard});
  const run = bound(timeline, world);
  run(52);
  expect(Array.from(world.factions.keptInBeing)).toEqual([0, 0.75]);
  run(53);
  expect(Array.from(world.factions.keptInBeing)).toEqual([0, 0.25]);
});

test('timeline follows the plan of the world', () => {
  const world = firstDay({plan: withoutTroops});
  bound(timeline, world)(100);
  expect(world.mission.troops[0]).toBe(0);
  expect(world.mission.police[0]).toBe(50);
});
