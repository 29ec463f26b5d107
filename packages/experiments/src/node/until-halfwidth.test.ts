import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-until-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const small = ['--people', '2000', '--weeks', '60', '--no-series'];
const both = ['--plan', 'history', '--plan', 'no-mission'];
const read = (...path: readonly string[]): string => readFileSync(join(home, ...path), 'utf8');

test('postbellum run --until-halfwidth stops once the interval is narrow enough, with the runs it would have had', async () => {
  const {code, out, told} = await runMain(home, [
    ...['run', 'liberia', ...small, '--runs', '400', '--until-halfwidth', '10', '--out', 'until'],
  ]);
  expect(code).toBe(0);
  expect(told).toContain('at most 400 runs each');
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /Stopped after 50 runs: the widest 90 % interval reaches \d\.\d points to each side, no more than 10 as asked\./,
  );
  expect(widest(out, told)).toBeLessThanOrEqual(80);
  await runMain(home, ['run', 'liberia', ...small, '--runs', '50', '--out', 'plain']);
  expect(read('until', 'runs.csv')).toBe(read('plain', 'runs.csv'));
  expect(JSON.parse(read('until', 'manifest.json'))).toMatchObject({
    runs: {asked: 400, finished: [50]},
    partial: false,
    precision: {points: 10, reached: true},
    command:
      'postbellum run liberia --plan history --until-halfwidth 10 --no-series --runs 400 --seed 1 --people 2000 --weeks 60',
  });
  expect(read('until', 'report.html')).toContain('Stopped after 50 runs');
});

test('postbellum compare --until-halfwidth says how many runs it would take where --runs are too few', async () => {
  const words = ['compare', 'liberia', ...both, ...small, '--runs', '4', '--until-halfwidth', '2', '--json'];
  const {code, out} = await runMain(home, words);
  expect(code).toBe(0);
  const [{precision, partial}] = JSON.parse(out).studies;
  expect(precision).toMatchObject({points: 2, reached: false, runs: 4});
  expect(precision.runsNeeded).toBeGreaterThan(4);
  expect(partial).toBe(false);
});

test.each(['0', '50', 'two', ''])('postbellum run --until-halfwidth %j is bad use', async points => {
  const {code, told} = await runMain(home, ['run', 'liberia', '--until-halfwidth', points]);
  expect(told).toContain('Percentage points are needed, more than 0 and less than 50.');
  expect(code).toBe(2);
});
