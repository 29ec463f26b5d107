import {tessera} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {ensemble} from '../ensemble.ts';
import {fanFromMonths, indicatorFan} from './indicator-fan.ts';
import {monthlyRuns} from './monthly-runs.ts';
import {trustByMonth, trustFromMonths, trustIndicators} from './trust-by-month.ts';

const plan = {name: 'history', title: 'As it was', summary: '', changes: []};
const indicators = trustIndicators(tessera);
const made = await ensemble(tessera, {plan, seed: 'months', runs: 3, people: 2_000, weeks: 20, indicators});
const monthly = monthlyRuns(made, Object.keys(indicators));

test('monthlyRuns(ensemble, indicators) keeps the first week of each month', () => {
  const {runs, indicators: names} = monthlyRuns(made, ['displaced', 'troops']);
  expect(names).toEqual(['displaced', 'troops']);
  expect(runs.map(({seed}) => seed)).toEqual(['months/0', 'months/1', 'months/2']);
  const {displaced, troops} = made.runs[1].series;
  expect(Array.from(runs[1].values)).toEqual(
    [displaced, troops].flatMap(series => [0, 5, 9, 13, 18].map(week => series[week])),
  );
});

test('fanFromMonths and trustFromMonths say what indicatorFan and trustByMonth say of whole runs', () => {
  expect(fanFromMonths(monthly, 'displaced')).toEqual(indicatorFan(made, 'displaced'));
  expect(trustFromMonths(monthly)).toEqual(trustByMonth(made));
});

test('monthlyRuns(ensemble, indicators) needs runs that recorded what is asked for', () => {
  expect(() => monthlyRuns({...made, runs: []}, [])).toThrow('empty ensemble: plan history');
  expect(() => monthlyRuns(made, ['tanks'])).toThrow('unknown indicator: tanks (there are troops, ');
  expect(() => fanFromMonths(monthlyRuns(made, ['troops']), 'police')).toThrow(
    'unknown indicator: police (there are troops)',
  );
});
