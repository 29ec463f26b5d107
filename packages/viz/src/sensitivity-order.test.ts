import {expect, test} from 'vitest';
import type {SensitivityRow, SensitivityStatistic} from './sensitivity-data.ts';
import {isFull, isTold, ordered} from './sensitivity-order.ts';

const row = (name: string, ...statistics: readonly SensitivityStatistic[]): SensitivityRow => ({
  name,
  title: name,
  unit: '',
  low: 0,
  high: 1,
  statistics,
});
const value = (value: number): SensitivityStatistic => ({value});
const none: SensitivityStatistic = {missing: 'a test'};
const namesOf = (rows: readonly SensitivityRow[]) => rows.map(({name}) => name);

test('ordered(data) of one at a time puts the larger swing first, on either side or on one', () => {
  const rows = [
    row('oneSide', value(4), value(5)),
    row('missing', none, none),
    row('bothSides', value(-3), value(3)),
    row('half', none, value(-5.5)),
    row('nothing', value(0), value(0)),
  ];
  expect(namesOf(ordered({method: 'one-at-a-time', rows}))).toEqual([
    'bothSides',
    'half',
    'oneSide',
    'nothing',
    'missing',
  ]);
});

test('ordered(data) of other methods goes by the size of the first statistic, equal ones as they came', () => {
  const rows = [row('missing', none), row('a', value(0.2)), row('b', value(-0.5)), row('c', value(0.2))];
  expect(namesOf(ordered({method: 'prcc', rows}))).toEqual(['b', 'a', 'c', 'missing']);
});

test.each<[SensitivityStatistic, boolean]>([
  [{value: 1, interval: {level: 0.95, low: 0.1, high: 2}}, true],
  [{value: -1, interval: {level: 0.95, low: -2, high: -0.1}}, true],
  [{value: 1, interval: {level: 0.95, low: 0, high: 2}}, false],
  [{value: 1}, false],
  [none, false],
])('isTold(%j) is %s', (statistic, told) => {
  expect(isTold(statistic)).toBe(told);
});

test('isFull(lane, statistic) takes every size above 0, and of the rest what is told apart from 0', () => {
  const unsure = {value: 1, interval: {level: 0.95, low: -1, high: 2}};
  expect([unsure, {value: 0}, none].map(each => isFull({isSize: true}, each))).toEqual([true, false, false]);
  expect(isFull({isSize: false}, unsure)).toBe(false);
});
