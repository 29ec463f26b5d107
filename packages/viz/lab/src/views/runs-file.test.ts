import {expect, test} from 'vitest';
import {shipped, usualSettings} from '../state/settings.ts';
import {runsFile} from './runs-file.ts';

/** A result of runs, as far as the file reads it. */
const made = (plan: string, runs: readonly number[]) => ({rows: runs.map(run => [plan, run, `1/${run}`])});

const firstCells = (from: Parameters<typeof runsFile>[0]): readonly string[] =>
  runsFile(from)
    .trimEnd()
    .split('\n')
    .map(row => row.split(',').slice(0, 3).join(' '));

test('runsFile({settings, results}) has the plans of a run side by side, as far as they have it', () => {
  const settings = {...usualSettings, b: shipped('half-force'), c: shipped('no-mission')};
  const results = {a: made('history', [0, 1]), b: made('half-force', [0, 2]), c: made('no-mission', [0, 1, 2])};
  expect(firstCells({settings, results})).toEqual([
    'plan run seed',
    'history 0 1/0',
    'half-force 0 1/0',
    'no-mission 0 1/0',
    'history 1 1/1',
    'no-mission 1 1/1',
    'half-force 2 1/2',
    'no-mission 2 1/2',
  ]);
});

test('runsFile({settings, results}) names plans that were changed by their letters, whatever they were when they were run', () => {
  const changed = {base: 'history', own: {troops: [{set: 5}]}};
  const settings = {...usualSettings, b: shipped('no-mission'), c: changed};
  expect(firstCells({settings, results: {b: made('no-mission', [0]), c: made('plan-b', [0])}}).slice(1)).toEqual([
    'no-mission 0 1/0',
    'plan-c 0 1/0',
  ]);
});
