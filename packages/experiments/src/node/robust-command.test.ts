import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ended, ended, startCommand, widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-robust-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const robust = (...words: readonly string[]): Promise<Ended> => runMain(home, ['robust', 'liberia', ...words]);
const plans = ['--plan', 'history', '--plan', 'battalion=troops+800@2004-01-01..2009-01-01', '--plan', 'no-mission'];
const small = ['--draws', '2', '--runs', '2', '--within', '2'];

test('postbellum robust prints relapse, regret and cost of each plan, and the same with 1 and 2 workers', async () => {
  const one = await robust(...plans, ...small, '--workers', '1');
  const two = await robust(...plans, ...small, '--workers', '2');
  expect([one.code, two.code]).toEqual([0, 0]);
  const withoutTime = (text: string): string => text.replace(/, \d threads, .* s\./, '');
  expect(withoutTime(one.out)).toBe(withoutTime(two.out));
  for (const name of ['history', 'battalion', 'no-mission']) {
    expect(one.out).toMatch(new RegExp(`^${name} .* %  `, 'm'));
  }
  const text = one.out.replace(/\s+/g, ' ');
  expect(text).toContain('within two years: 2 draws of the posterior, 2 histories of each plan under each');
  expect(text).toContain('an assumption (--soldier-year), not in the facts');
  expect(text).toContain('Simulated, not a forecast.');
  expect(widest(one.out, one.told)).toBeLessThanOrEqual(80);
});

test('postbellum robust --json gives the command again, and costs that follow the price of a soldier', async () => {
  const words = [...plans, ...small, '--soldier-year', '0', '--json'];
  const {code, out} = await robust(...words);
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found).toMatchObject({runs: 2, asked: 2, partial: false, simulated: true, soldierYear: 0});
  for (const {cost} of found.plans) expect(cost.mission).toBe(0);
  expect(found.command).toBe(
    'postbellum robust liberia --plan history --plan battalion=troops+800@2004-01-01..2009-01-01 --plan no-mission --draws 2 --soldier-year 0 --runs 2 --seed 1 --people 2000 --within 2',
  );
});

test('postbellum robust keeps the draws that are finished on Ctrl-C and says so', async () => {
  const child = startCommand(home, ['robust', 'liberia', ...plans, '--draws', '200', '--runs', '2', '--within', '2']);
  child.stderr?.on('data', text => {
    if (/\d of 1,200 runs/.test(String(text))) child.kill('SIGINT');
  });
  const {code, out} = await ended(child);
  expect(code).toBe(130);
  expect(out).toMatch(/Stopped at \d+ of 200 draws; those finished by then are shown\./);
});

test.each([
  [['--plan', 'history', '--plan', 'history'], 'repeated plan: history'],
  [['--plan', 'history', '--plan', 'mine=troops'], 'invalid plan: mine=troops (name=lever+number@from..until'],
  [['--plan', 'history', '--plan', 'mine=trops+1'], 'invalid plan: mine=trops+1 (1 fault)\n  changes.0.lever: '],
  [['--plan', 'history', '--plan', 'mine=troops+90000'], 'invalid plan: troops = '],
  [['--plan', 'history', '--plan', 'no-mission', '--soldier-year', 'much'], 'US$ are needed, 0 or more.'],
  [['--plan', 'history', '--plan', 'no-mission', '--posterior', 'other.json'], 'invalid posterior: other.json'],
])('postbellum robust %j is bad use', async (words, message) => {
  writeFileSync(join(home, 'other.json'), '{"resortToForce": {"baseline": 0.01}}');
  const {code, told} = await robust(...words);
  expect(told).toContain(message);
  expect(code).toBe(2);
});

test('postbellum robust --help shows one battalion against the same money in reintegration', async () => {
  const {code, out} = await robust('--help');
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /Example: .*\$ postbellum robust liberia.*troops\+800.*reintegrationFunding\+40/,
  );
  expect(widest(out)).toBeLessThanOrEqual(80);
});
