import {expect, test} from 'vitest';
import {inventedSensitivity} from './sensitivity.fixture.ts';
import {sensitivityCases} from './sensitivity-cases.fixture.ts';
import {checkSensitivity} from './sensitivity-data.ts';
import {checkSensitivityChartOptions} from './sensitivity-options.ts';

const data = inventedSensitivity({count: 2});
const [row] = data.rows;
const fault = (change: object) => () => checkSensitivity({...data, ...change});
const inRow = (change: object) => fault({rows: [{...row, ...change}]});

test('checkSensitivity(data) accepts every case', () => {
  for (const data of Object.values(sensitivityCases)) checkSensitivity(data);
});

test('checkSensitivity(data) finds what cannot be', () => {
  expect(fault({method: 'fast'})).toThrow('unknown method: fast (one-at-a-time, morris, sobol, prcc)');
  expect(fault({points: 0})).toThrow('invalid points: 0 (a whole number from 1)');
  expect(fault({runs: 1.5})).toThrow('invalid runs: 1.5 (a whole number from 1)');
  expect(fault({base: Number.NaN})).toThrow('invalid base: NaN (a finite number)');
  expect(fault({rows: []})).toThrow('missing rows (one or more)');
  expect(fault({rows: [row, row]})).toThrow('repeated factor: resort.baseline (each name once)');
  expect(inRow({low: 2, high: 1})).toThrow('invalid range: 2 to 1 of resort.baseline (finite, low first)');
  expect(inRow({statistics: [{value: 1}]})).toThrow(
    'invalid statistics: 1 of resort.baseline (2, one for each of the method)',
  );
  expect(inRow({statistics: [{value: 1}, {value: Number.NaN}]})).toThrow('invalid estimate: NaN of resort.baseline');
  const interval = {level: 0.95, low: 2, high: 1};
  expect(inRow({statistics: [{value: 1}, {value: 1, interval}]})).toThrow(
    'invalid interval: 2 to 1 of resort.baseline (finite, low first)',
  );
});

test('checkSensitivityChartOptions(options) finds what cannot be drawn', () => {
  expect(() => checkSensitivityChartOptions({top: 0})).toThrow('invalid top: 0 (a whole number from 1)');
  expect(() => checkSensitivityChartOptions({width: 100})).toThrow('invalid width: 100');
});
