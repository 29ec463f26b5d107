import {tessera} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {ensemble} from '../ensemble.ts';
import {trustByMonth, trustIndicators} from './trust-by-month.ts';

const plan = {name: 'history', title: 'As it was', summary: '', changes: []};
const options = {plan, seed: 'trust', runs: 2, people: 2_000, weeks: 9};

test('trustByMonth(ensemble) has the trust stocks recorded, in the first week of each month', async () => {
  const made = await ensemble(tessera, options);
  const {from, to, trust, dates} = trustByMonth(made);
  expect(from.map(({key}) => key)).toEqual(['people', 'factions']);
  expect(to.map(({key}) => key)).toEqual(['mission', 'state', 'groups', 'settlement']);
  expect(trust.map(each => `${each.from} ${each.to}`)).toEqual([
    'people mission',
    'people state',
    'people groups',
    'factions settlement',
  ]);
  const [a, b] = made.runs.map(({series}) => series['trustInState'][0]);
  expect(trust[1].values[0].mean).toBeCloseTo((a + b) / 2, 12);
  expect(trust[1].values).toHaveLength(dates.length);
});

test('trustByMonth(ensemble) has a row for each faction where trustIndicators were recorded, their mean the default', async () => {
  const made = await ensemble(tessera, {...options, runs: 1, indicators: trustIndicators(tessera)});
  const {from, trust} = trustByMonth(made);
  const factions = Object.keys(tessera.factions);
  expect(from.map(({key}) => key)).toEqual(['people', ...factions]);
  const beliefs = trust.slice(3).map(({values}) => values[0].mean);
  expect(beliefs.reduce((sum, each) => sum + each, 0) / factions.length).toBeCloseTo(
    made.runs[0].series['commitment'][0],
    12,
  );
});

test('trustByMonth(ensemble) needs a finished run', async () => {
  const made = await ensemble(tessera, {...options, runs: 1});
  expect(() => trustByMonth({...made, runs: []})).toThrow('empty ensemble: plan history (at least one finished run)');
});
