import {liberia} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {looksLikeChanges, planOfChanges} from './plan-changes.ts';

test('planOfChanges(text, scenario) reads levers, operations and dates', () => {
  const text =
    'battalion=troops+800@2004-01-01..2010-01-01,police-50@..2005-01-01,reintegrationFunding*1.5,drones=4@2006-01-01';
  expect(planOfChanges(text, liberia)).toMatchObject({
    plan: {
      name: 'battalion',
      changes: [
        {lever: 'troops', add: 800, from: '2004-01-01', until: '2010-01-01'},
        {lever: 'police', add: -50, until: '2005-01-01'},
        {lever: 'reintegrationFunding', multiply: 1.5},
        {lever: 'drones', set: 4, from: '2006-01-01'},
      ],
    },
  });
});

test('planOfChanges(text, scenario) has the faults of a plan file', () => {
  const faultsOf = (text: string) => {
    const parsed = planOfChanges(text, liberia);
    return parsed && 'faults' in parsed ? parsed.faults.map(({path}) => path) : parsed;
  };
  expect(faultsOf('mine=trops+800')).toEqual(['changes.0.lever']);
  expect(faultsOf('Mine=troops=99999')).toEqual(['name', 'changes.0.set']);
  expect(faultsOf('mine=troops+1@1990-01-01')).toEqual(['changes.0.from']);
});

test.each(['mine=', 'mine=troops', 'mine=troops+', 'mine=troops+x', 'mine=troops+1,', 'mine=troops+1@soon'])(
  'planOfChanges(%j, scenario) has another form',
  text => {
    expect(planOfChanges(text, liberia)).toBeUndefined();
  },
);

test('looksLikeChanges(argument) tells changes from names and files', () => {
  expect(looksLikeChanges('mine=troops+800')).toBe(true);
  for (const other of ['history', 'plans/a=b.json', 'a.json']) expect(looksLikeChanges(other)).toBe(false);
});
