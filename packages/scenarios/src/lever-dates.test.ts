import {plan} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {leverDates} from './lever-dates.ts';
import {liberia} from './liberia.ts';

const changing = (changes: Parameters<typeof plan>[0]['changes']) =>
  plan({name: 'mine', title: 'Mine', summary: 'Mine.', changes});

test('leverDates(scenario, lever) is what history decided', () => {
  expect(leverDates(liberia, 'troops')).toEqual(liberia.decisions.troops);
});

test('leverDates(scenario, lever, plan) holds a stepwise lever between dates and turns on the days of the plan', () => {
  const fewer = changing([{lever: 'mandateTasks', from: '2005-01-01', until: '2013-01-01', set: 8}]);
  expect(leverDates(liberia, 'mandateTasks', fewer)).toEqual([
    {on: '2003-08-18', value: 3},
    {on: '2003-09-19', value: 19},
    {on: '2005-01-01', value: 8},
    {on: '2012-09-17', value: 8},
    {on: '2013-01-01', value: 12},
    {on: '2015-09-17', value: 10},
    {on: '2016-12-23', value: 6},
  ]);
});

test('leverDates(scenario, lever, plan) ends a line the day before a change and applies changes in their order', () => {
  const half = changing([
    {lever: 'troops', from: '2016-09-30', multiply: 0.5},
    {lever: 'troops', from: '2017-02-26', add: 10},
    {lever: 'police', set: 0},
  ]);
  const days = leverDates(liberia, 'troops', half).filter(({on}) => on >= '2016-06-30');
  expect(days.map(({on, value}) => [on, Math.round(value)])).toEqual([
    ['2016-06-30', 1_240],
    ['2016-09-29', 1_215],
    ['2016-09-30', 608],
    ['2016-12-31', 595],
    ['2017-02-25', 224],
    ['2017-02-26', 227],
    ['2018-02-06', 212],
    ['2018-03-26', 10],
  ]);
});
