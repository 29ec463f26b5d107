import {expect, test} from 'vitest';
import {inventedContributions} from './contributions.fixture.ts';
import {contributionsCases} from './contributions-cases.fixture.ts';
import {checkContributions} from './contributions-data.ts';

const data = inventedContributions({months: 3});
const [faction] = data.factions;
const fault = (change: object) => () => checkContributions({...data, ...change});
const inWeek = (change: object) => fault({factions: [{...faction, weeks: [{...faction.weeks[0], ...change}]}]});

test('checkContributions(data) accepts every case', () => {
  for (const data of Object.values(contributionsCases)) checkContributions(data);
});

test('checkContributions(data) finds numbers that cannot be', () => {
  expect(fault({runs: 0})).toThrow('invalid runs: 0 (a whole number from 1)');
  expect(fault({end: data.start})).toThrow('invalid end: 2003-08-18 (after 2003-08-18)');
  expect(fault({reasons: []})).toThrow('missing reasons (one or more)');
  expect(fault({reasons: [data.reasons[3], data.reasons[3]]})).toThrow('repeated reason: stock (each name once)');
  expect(fault({factions: []})).toThrow('missing factions (one or more)');
  expect(fault({factions: [{...faction, weeks: []}]})).toThrow('missing weeks: rebels (one or more)');
  expect(fault({events: [{on: 'soon', label: ''}]})).toThrow('invalid date: soon (a day as YYYY-MM-DD)');
  expect(inWeek({date: '2001-01-01'})).toThrow('invalid date: 2001-01-01 (after none, from 2003-08-18 to 2003-11-01)');
  expect(inWeek({contributions: [{mean: 1}]})).toThrow('invalid contributions: 1 on 2003-08-18 (20, one per reason)');
  expect(inWeek({logHazard: {mean: Number.NaN}})).toThrow('invalid log hazard');
  expect(inWeek({logHazard: {mean: 2}})).toThrow('(their sum is the log hazard 2)');
});
