import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ended, ended, startCommand, widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-outlook-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const outlook = (...words: readonly string[]): Promise<Ended> => runMain(home, ['outlook', 'liberia', ...words]);
const small = ['--at', '2005-11-08', '--runs', '4', '--futures', '3', '--people', '2000'];

test('postbellum outlook prints each horizon with its interval and what the variance is from', async () => {
  const {code, out, told} = await outlook(...small, '--workers', '2');
  expect(code).toBe(0);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('history, from 2005-11-14');
  expect(text).toMatch(/At peace then: \d of 4 histories, of which \d had not been quiet for long enough yet/);
  for (const years of ['one year', 'two years', 'five years']) {
    expect(out).toMatch(new RegExp(`^${years} +\\S.* \\(\\d+ to \\d+\\) `, 'm'));
  }
  expect(text).toContain('Seed 1, 2,000 agents, 2 threads, ');
  expect(text).toContain('Simulated, not a forecast.');
  expect(widest(out, told)).toBeLessThanOrEqual(80);
});

test('postbellum outlook --within --json prints the horizons asked for and the command that gives them again', async () => {
  const {code, out} = await outlook(...small, '--within', '3', '--within', '1', '--json');
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found).toMatchObject({at: '2005-11-14', runs: 4, partial: false, simulated: true});
  expect(found.horizons.map(({withinYears}: {withinYears: number}) => withinYears)).toEqual([3, 1]);
  expect(found.command).toBe(
    'postbellum outlook liberia --at 2005-11-08 --plan history --futures 3 --within 3 --within 1 --runs 4 --seed 1 --people 2000',
  );
});

test.each([
  [['--at', 'soon'], 'invalid date: soon'],
  [['--at', '2055-01-01'], 'invalid at: 2055-01-01 (after 2003-08-18, up to '],
  [['--at', '2005-11-08', '--futures', '1'], 'A whole number is needed, 2 or more.'],
  [[], "required option '--at <date>' not specified"],
])('postbellum outlook %j is bad use', async (words, message) => {
  const {code, told} = await outlook(...words);
  expect(told).toContain(message);
  expect(code).toBe(2);
});

test('postbellum outlook keeps the histories that are finished on Ctrl-C and says so', async () => {
  const child = startCommand(home, ['outlook', 'liberia', ...small, '--runs', '500']);
  child.stderr?.on('data', text => {
    if (/\d of 2,000 histories/.test(String(text))) child.kill('SIGINT');
  });
  const {code, out} = await ended(child);
  expect(code).toBe(130);
  expect(out).toContain('Stopped; the first histories, all of whose futures were lived, are shown.');
});

test('postbellum outlook --help ends with an example', async () => {
  const {code, out} = await outlook('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/Example:\n {2}\$ postbellum outlook liberia --at /);
});
