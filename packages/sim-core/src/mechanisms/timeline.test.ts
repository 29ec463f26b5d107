import {expect, test} from 'vitest';
import {asItWas, tiny} from '../tiny.fixture.ts';
import {bound, changesBy, firstDay} from '../tiny-world.fixture.ts';
import {timeline} from './timeline.ts';

test('timeline changes facts about factions, programmes, state and country, and no person', () => {
  const world = firstDay();
  expect(changesBy(world, () => bound(timeline, world)(100))).toEqual([
    'factions.exclusion',
    'factions.holdsState',
    'state.inclusion',
    'state.reform',
    'programmes.accommodation',
    'country.week',
  ]);
});

test('timeline brings what the facts say of the week', () => {
  const world = firstDay();
  const {factions, programmes, country, state, facts} = world;
  const run = bound(timeline, world);
  for (const week of [0, 17, 150, 312]) {
    run(week);
    expect(country.week[0]).toBe(week);
    expect(state.reform[0]).toBe(facts.decisions.securityReform[week]);
    expect(state.inclusion[0]).toBe(0.4);
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

test('timeline undoes as much exclusion as the plan shares power', () => {
  const world = firstDay({plan: {...asItWas, changes: [{lever: 'powerSharing', set: 0.75}]}});
  bound(timeline, world)(100);
  expect(world.factions.exclusion[1]).toBeCloseTo(0.15, 12);
});
