import {expect, test} from 'vitest';
import {sensitivityTable} from './sensitivity-table.ts';

test('sensitivityTable(findings) has a line for each statistic of each factor', () => {
  const total = {value: 0.5, interval: {level: 0.95, low: 0.4, high: 0.123456789012}};
  const factors = [{factor: 'troops', statistics: [total, {missing: 'flat'}]}];
  expect([...sensitivityTable([{plan: 'history', measure: 'deaths', method: 'sobol', factors}])]).toEqual([
    'plan,measure,factor,method,statistic,value,low,high,missing,simulated\n',
    'history,deaths,troops,sobol,total,0.5,0.4,0.123456789,,1\n',
    'history,deaths,troops,sobol,first,,,,flat,1\n',
  ]);
});
