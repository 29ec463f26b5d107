import {expect, test} from 'vitest';
import {type SweepOutcome, sweepCode, sweepLines} from './perform-sweep.ts';
import {freshFolder} from './swept.fixture.ts';

const folder = {...freshFolder(), path: 'out'};
const outcome: SweepOutcome = {
  folder,
  done: 12,
  found: 0,
  total: 12,
  failed: 0,
  read: 12,
  relapsed: 3,
  stopped: false,
  merged: true,
  files: ['manifest.json', 'sweep.json', 'runs.csv'],
  seconds: 1,
};

test('sweepLines(outcome) say what was done and where it is', () => {
  expect(sweepLines(outcome)).toEqual([
    '12 of 12 histories are done; relapsed 25 % over all points.',
    'Files in out: manifest.json, sweep.json, runs.csv',
    'Simulated, not a forecast.',
  ]);
});

test('sweepLines(outcome) say how to go on, and that histories failed', () => {
  expect(sweepLines({...outcome, done: 5, stopped: true, merged: false})[0]).toBe(
    'Stopped: 5 of 12 histories are done. The same command goes on from there.',
  );
  expect(sweepLines({...outcome, failed: 2, merged: false})).toEqual([
    '12 of 12 histories are done; relapsed 25 % over all points.',
    '2 of them failed twice, as out/parts says with seed and point.',
    'When all shares are done: postbellum merge out',
    'Simulated, not a forecast.',
  ]);
  expect(sweepLines({...outcome, failed: 2})[1]).toContain('as out/failures.csv says');
});

test('sweepCode(outcome) is 130 where it was stopped, 1 where histories failed of a sweep that is merged', () => {
  const failed = {...outcome, failed: 1};
  expect([outcome, {...failed, stopped: true}, failed, {...failed, merged: false}].map(sweepCode)).toEqual([
    0, 130, 1, 0,
  ]);
});
