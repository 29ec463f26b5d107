import {expect, test} from 'vitest';
import {yearlyChances, yearlyScale} from './yearly-chance.ts';

const year = {from: '2004-01-01', to: '2005-01-01', events: 10, exposure: 100};
const chances = (change: object) => yearlyChances({runs: 200, years: [{...year, ...change}]})[0];

test('yearlyChances(risk) turns a yearly rate and its interval into chances in 100', () => {
  const {chance, low, high} = chances({hazard: 0.1, interval: {level: 0.9, low: 0, high: 0.2}});
  expect(chance).toBeCloseTo(9.516, 3);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(18.127, 3);
  expect(chances({hazard: 50}).chance).toBeLessThanOrEqual(100);
});

test('yearlyChances(risk) leaves out years in which fewer than a tenth of the histories were at risk', () => {
  expect(chances({}).chance).toBeUndefined();
  expect(chances({hazard: 0.1, exposure: 19}).chance).toBeUndefined();
  expect(chances({hazard: 0.1, exposure: 21}).chance).toBeDefined();
  expect(chances({hazard: 0.1, exposure: 10, to: '2004-03-31'}).chance).toBeDefined();
});

test('yearlyScale(panels, range) holds every whisker and is never nothing', () => {
  expect(yearlyScale([[chances({hazard: 0.1})], [chances({hazard: 0.3})]], [56, 0]).domain()).toEqual([0, 40]);
  expect(yearlyScale([[]], [56, 0]).domain()).toEqual([0, 1]);
});
