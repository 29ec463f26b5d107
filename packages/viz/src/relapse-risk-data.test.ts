import {expect, test} from 'vitest';
import {inventedHistory, inventedNoMission} from './relapse-risk.fixture.ts';
import {cases} from './relapse-risk-cases.fixture.ts';
import {checkData} from './relapse-risk-data.ts';
import {checkOptions} from './relapse-risk-options.ts';

const [first, ...rest] = inventedHistory.months;
const fault = (change: object) => () => checkData({plans: [{...inventedHistory, ...change}]});

test('checkData(data) accepts every case', () => {
  for (const data of Object.values(cases)) checkData(data);
});

test('checkData(data) wants one to three plans', () => {
  expect(() => checkData({plans: []})).toThrow('invalid data: 0 plans (from 1 to 3)');
  expect(() => checkData({plans: Array(4).fill(inventedHistory)})).toThrow('invalid data: 4 plans (from 1 to 3)');
});

test('checkData(data) wants plans that can be compared', () => {
  const other = (change: object) => () => checkData({plans: [inventedHistory, {...inventedNoMission, ...change}]});
  expect(other({scenario: {name: 'elsewhere', title: ''}})).toThrow(
    'different scenario: invented, elsewhere (one for all plans)',
  );
  expect(other({headline: {...inventedNoMission.headline, withinYears: 5}})).toThrow(
    'different horizon: 10 years, 5 years (one for all plans)',
  );
  expect(other({rule: {...inventedNoMission.rule, threshold: 1000}})).toThrow('different rule: default 25');
});

test('checkData(data) finds numbers that cannot be', () => {
  expect(fault({months: []})).toThrow('missing months: history (one entry per month)');
  expect(fault({runs: 0})).toThrow('invalid runs: 0 (a whole number from 1)');
  expect(fault({months: [{...first, cumulative: Number.NaN}, ...rest]})).toThrow(
    'invalid cumulative: NaN on 2003-08-18 (from 0 to 1)',
  );
  expect(fault({months: [{...first, cumulative: 1, intervals: []}, ...rest]})).toThrow(
    'invalid cumulative: 0 on 2003-09-01 (from 1 to 1)',
  );
  expect(fault({months: [{...first, atPeace: 3}, ...rest]})).toThrow(
    'invalid counts: 3 + 0 + 0 on 2003-08-18 (their sum is 200 runs)',
  );
  expect(fault({headline: {...inventedHistory.headline, share: 0.9}})).toThrow('invalid interval');
  expect(fault({end: '2003-08-18'})).toThrow('invalid end: 2003-08-18 (after 2003-08-18)');
  expect(() => checkData({plans: [inventedHistory], events: [{on: 'soon', label: ''}]})).toThrow(
    'invalid date: soon (a day as YYYY-MM-DD)',
  );
});

test('checkOptions(options) names what is allowed', () => {
  expect(() => checkOptions({width: 100})).toThrow('invalid width: 100 (from 320 to 10000)');
  expect(() => checkOptions({theme: 'sepia' as 'dark'})).toThrow('unknown theme: sepia (light, dark, auto)');
});
