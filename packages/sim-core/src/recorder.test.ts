import {expect, test} from 'vitest';
import {reasons} from './reasons.ts';
import {createRecorder} from './recorder.ts';
import {firstDay} from './tiny-world.fixture.ts';

test('createRecorder(weeks) keeps what each week looked like after the world has moved on', () => {
  const world = firstDay();
  const recorder = createRecorder(2, {indicators: {week: {title: '', unit: '', read: () => world.country.week[0]}}});
  world.country.stateBasedDeaths[0] = 3;
  world.country.week[0] = 7;
  recorder.record(world, 0);
  world.country.stateBasedDeaths[0] = 0;
  world.country.communalDeaths[0] = 5;
  world.country.week[0] = 8;
  recorder.record(world, 1);
  expect(Array.from(recorder.deaths['state-based'])).toEqual([3, 0]);
  expect(Array.from(recorder.deaths.communal)).toEqual([0, 5]);
  expect(Array.from(recorder.series.week)).toEqual([7, 8]);
});

test('createRecorder(weeks) keeps what is reported beside what happened, communal deaths as they become reportable', () => {
  const world = firstDay();
  const recorder = createRecorder(2, {indicators: {}});
  world.country.deathsPerReported[0] = 2.5;
  world.country.stateBasedDeaths[0] = 10;
  world.country.oneSidedDeaths[0] = 3;
  world.country.communalDeaths[0] = 50;
  recorder.record(world, 0);
  world.country.stateBasedDeaths[0] = 0;
  world.country.oneSidedDeaths[0] = 0;
  world.country.communalDeaths[0] = 1;
  world.country.communalReportable[0] = 75;
  recorder.record(world, 1);
  expect(Array.from(recorder.reported['state-based'])).toEqual([4, 0]);
  expect(Array.from(recorder.reported['one-sided'])).toEqual([1.2, 0]);
  expect(Array.from(recorder.reported.communal)).toEqual([0, 30]);
  expect(Array.from(recorder.deaths['state-based'])).toEqual([10, 0]);
  expect(Array.from(recorder.deaths.communal)).toEqual([50, 1]);
});

test('createRecorder(weeks, {byDistrict}) adds up reported deaths of organised groups by year, month and district', () => {
  const world = firstDay();
  const {districts, country} = world;
  country.deathsPerReported[0] = 2;
  districts.killed.set([100, 40, 0]);
  const recorder = createRecorder(3, {
    indicators: {},
    byDistrict: {years: [1, 1, 3], months: [0, 1, 1], before: districts.killed.slice()},
  });
  districts.killed.set([104, 40, 2]);
  country.communalDeaths[0] = 900;
  recorder.record(world, 0);
  districts.killed.set([104, 50, 2]);
  recorder.record(world, 1);
  districts.killed.set([110, 50, 2]);
  recorder.record(world, 2);
  expect(Array.from(recorder.districtDeaths ?? [])).toEqual([0, 0, 0, 2, 5, 1, 0, 0, 0, 3, 0, 0]);
  expect(Array.from(recorder.monthlyDistrictDeaths ?? [])).toEqual([2, 0, 1, 3, 5, 0]);
});

test('createRecorder(weeks) keeps no deaths by district unless asked to', () => {
  expect('districtDeaths' in createRecorder(2)).toBe(false);
});

test('createRecorder(weeks, {explained}) keeps reasons and log hazards by week, faction and reason', () => {
  const world = firstDay();
  const factions = world.facts.factionNames;
  const recorder = createRecorder(2, {explained: factions});
  for (let week = 0; week < 2; week++) {
    world.reasons.logHazard.forEach((_, row) => {
      world.reasons.logHazard[row] = week + row / 1000;
    });
    world.factions.logHazard.fill(-week);
    recorder.record(world, week);
  }
  const {names, values, logHazard} = recorder.reasons ?? {names: [], values: [], logHazard: []};
  const last = (1 * factions.length + (factions.length - 1)) * reasons.length + 2;
  expect(names).toEqual(reasons.map(({name}) => name));
  expect(values).toHaveLength(2 * factions.length * reasons.length);
  expect(values[last]).toBe(1 + ((factions.length - 1) * reasons.length + 2) / 1000);
  expect(Array.from(logHazard)).toEqual([...factions.map(() => -0), ...factions.map(() => -1)]);
});

test('createRecorder(weeks) records no reasons unless factions to explain are named', () => {
  expect('reasons' in createRecorder(2)).toBe(false);
});
