import {expect, test} from 'vitest';
import {sensitivityLines, threeDigits} from './sensitivity-words.ts';

const value = (value: number, low?: number, high?: number) => ({
  value,
  ...(low !== undefined && high !== undefined && {interval: {level: 0.95, low, high}}),
});

test('sensitivityLines(sensitivity) are a table of at most 80 columns and what its numbers mean', () => {
  const statistics = [value(-1234.6, -2000, -1000), value(0.5), value(12.34)];
  const lines = sensitivityLines({method: 'morris', factors: [{factor: 'resortToForce.baseline', statistics}]}, 30);
  expect(lines.slice(0, 3)).toEqual([
    'factor                                        mu*     mu  sigma',
    'resortToForce.baseline  -1,235 (-2,000 to -1,000)  0.500   12.3',
    '',
  ]);
});

test('sensitivityLines(sensitivity) break names where the table would be too wide', () => {
  const wide = value(-0.001, -10.234, 12.345);
  const factor = 'remobilisation.referenceGrievance';
  const lines = sensitivityLines({method: 'sobol', factors: [{factor, statistics: [wide, wide]}]}, 30);
  expect(lines.slice(1, 3)).toEqual([
    'remobilisation.                   0.00 (-10.23 to 12.35)  0.00 (-10.23 to 12.35)',
    '  referenceGrievance',
  ]);
  for (const line of lines.join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('sensitivityLines(sensitivity) say why a number is missing, once', () => {
  const statistics = [{missing: 'the output does not vary'}, {missing: 'the output does not vary'}];
  const lines = sensitivityLines({method: 'sobol', factors: [{factor: 'a', statistics}]}, 30);
  expect(lines.slice(0, 4)).toEqual([
    'factor  total  first',
    'a           -      -',
    '',
    '-: the output does not vary.',
  ]);
});

test('sensitivityLines(sensitivity, top) leave out factors that matter less, and say so', () => {
  const factors = ['a', 'b', 'c'].map(factor => ({factor, statistics: [value(1)]}));
  expect(sensitivityLines({method: 'prcc', factors}, 1).slice(0, 4)).toEqual([
    'factor  prcc',
    'a       1.00',
    'and 2 more that matter less, in the table',
    '',
  ]);
});

test.each([
  [0, '0'],
  [0.0004, '0'],
  [-0.0123, '-0.012'],
  [9.876, '9.88'],
  [-98.76, '-98.8'],
  [98_765.4, '98,765'],
])('threeDigits(%d) is %s', (number, text) => {
  expect(threeDigits(number)).toBe(text);
});
