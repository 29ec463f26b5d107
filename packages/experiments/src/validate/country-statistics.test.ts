import {liberia} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import type {CountryEvidence} from './country-evidence.ts';
import {weeksToReturn} from './country-evidence.ts';
import {countryStatistics} from './country-statistics.ts';
import type {StatisticOptions} from './measurement.ts';
import {ranks} from './place-statistics.ts';
import {runWith} from './run.fixture.ts';

const evidenceOf = (history: CountryEvidence['history'], plans: CountryEvidence['plans'] = {}): CountryEvidence => ({
  scenario: liberia,
  seed: 'a',
  history,
  plans,
});
const measure = (name: string, evidence: CountryEvidence, options: StatisticOptions = {}) =>
  countryStatistics[name](evidence, options);
const window = {from: '2003-01-01', until: '2003-12-31'} as const;

const quiet = runWith([0, 0, 0, 0]);
const war = runWith([0, 0, 60, 0]);
const always = runWith([90, 90, 90, 90]);

test('weeksToReturn() counts weeks from a date to 25 reported deaths, and not those before', () => {
  expect(weeksToReturn(war, ...(['2003-01-01', '2003-12-31'] as const))).toBe(26);
  expect(weeksToReturn(war, '2003-08-01', '2003-12-31')).toBeUndefined();
  expect(weeksToReturn(quiet, '2001-01-01', '2004-12-31')).toBeUndefined();
});

test('returnShare counts histories in which war returns, and only those quiet before where that is asked', () => {
  const evidence = evidenceOf([quiet, war, always, quiet]);
  expect(measure('returnShare', evidence, window)).toMatchObject({value: 0.5});
  expect(measure('returnShare', evidence, {...window, quietBefore: '2003-01-01'})).toMatchObject({
    value: expect.closeTo(1 / 3, 12),
  });
  expect(measure('returnShare', evidence, {...window, plan: 'none'})).toEqual({
    missing: 'the scenario has no plan none',
  });
});

test('returnDifference pairs histories by their luck', () => {
  const evidence = evidenceOf([war, war, quiet, war], {accepted: [quiet, war, quiet, quiet]});
  expect(measure('returnDifference', evidence, {...window, plan: 'accepted'})).toMatchObject({value: -0.5});
});

test('violentYearShare and quietYearsShare are each other’s rest', () => {
  const evidence = evidenceOf([quiet, war, always, quiet]);
  expect(measure('violentYearShare', evidence, window)).toMatchObject({value: 0.5});
  expect(measure('quietYearsShare', evidence, window)).toMatchObject({value: 0.5});
  const armed = (soldiers: number) =>
    runWith([0, 0, 0, 0], 'state-based', {series: {underArms: new Float64Array(208).fill(soldiers)}});
  const both = evidenceOf([armed(30_000), armed(20_000)]);
  expect(measure('quietYearsShare', both, {...window, indicator: 'underArms', atLeast: 25_000})).toMatchObject({
    value: 0.5,
  });
});

test('oneSidedShare and reportedDeaths read a span of chosen histories', () => {
  const mixed = runWith([0, 0, 40, 0], 'state-based');
  mixed.reported['one-sided'][130] = 120;
  const evidence = evidenceOf([...Array.from({length: 6}, () => mixed), quiet]);
  const options = {...window, returned: ['2003-01-01', '2003-12-31']} as const;
  expect(measure('oneSidedShare', evidence, options)).toMatchObject({value: 0.75, interval: {low: 0.75, high: 0.75}});
  expect(measure('reportedDeaths', evidence, options)).toMatchObject({value: 160});
  expect(measure('reportedDeaths', evidenceOf([quiet]), options)).toEqual({
    missing: '0 such histories, too few to tell',
  });
});

test('withinRecord is the share of recorded values that the median history comes near enough', () => {
  const series = {army: Float64Array.from({length: 208}, (_, week) => week)};
  const runs = Array.from({length: 5}, () => runWith([0, 0, 0, 0], 'state-based', {series}));
  const points = [
    ['2003-01-01', 103, 0.05],
    ['2004-01-01', 300, 0.05],
  ] as const;
  expect(measure('withinRecord', evidenceOf(runs), {indicator: 'army', points})).toEqual({value: 0.5});
  expect(measure('withinRecord', evidenceOf(runs), {indicator: 'army'})).toEqual({
    missing: 'the scenario has no record of army',
  });
});

test('midPoint and ratioOverTime read a series at its dates', () => {
  const series = {disarmed: Float64Array.from({length: 208}, (_, week) => Math.max(1, week))};
  const runs = Array.from({length: 5}, () => runWith([0, 0, 0, 0], 'state-based', {series}));
  const found = measure('midPoint', evidenceOf(runs), {indicator: 'disarmed', from: '2002-01-01', until: '2003-12-31'});
  expect(found).toMatchObject({value: expect.closeTo(2003, 1)});
  const options = {indicator: 'disarmed', from: '2002-01-01', until: '2004-01-01'};
  expect(measure('ratioOverTime', evidenceOf(runs), options)).toMatchObject({value: expect.closeTo(3, 1)});
});

test('placeShare and placeRank read deaths by district, and say so where they were not kept', () => {
  const codes = Object.keys(liberia.districts);
  const districtDeaths = new Float64Array(4 * codes.length);
  districtDeaths[2 * codes.length + codes.indexOf('LO')] = 30;
  districtDeaths[2 * codes.length + codes.indexOf('NI')] = 10;
  const kept = evidenceOf(Array.from({length: 5}, () => ({...war, districtDeaths})));
  expect(measure('placeShare', kept, {...window, places: ['Lofa']})).toMatchObject({value: 0.75});
  const shares = {Lofa: 0.8, Nimba: 0.2};
  expect(measure('placeRank', kept, {...window, shares})).toMatchObject({value: expect.closeTo(1, 12)});
  expect(measure('placeRank', evidenceOf([war]), {...window, shares})).toEqual({
    missing: 'not recorded: deaths by district',
  });
  expect(measure('placeShare', kept, {...window, places: ['Paris']})).toEqual({missing: 'no district Paris'});
});

test('ranks() gives ties their mean', () => {
  expect([...ranks(Float64Array.of(5, 1, 5, 9))]).toEqual([2.5, 1, 2.5, 4]);
});
