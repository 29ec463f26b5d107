import type {ChildProcess} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ended, ended, startCommand, widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

const few = ['--people', '2000', '--runs', '3'];
const small = ['--people', '2000', '--weeks', '120', '--runs', '4'];

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-cli-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const start = (words: readonly string[]): ChildProcess => startCommand(home, words);
const postbellum = (...words: readonly string[]): Promise<Ended> => runMain(home, words);
const read = (...path: readonly string[]): string => readFileSync(join(home, ...path), 'utf8');

test('postbellum run writes the same tables with 1 and 2 workers', async () => {
  for (const workers of ['1', '2']) {
    const {code} = await postbellum(
      ...['run', 'liberia', ...small, '--seed', '7', '--workers', workers, '--out', `w${workers}`],
    );
    expect(code).toBe(0);
  }
  for (const table of ['runs.csv', 'risk.csv', 'series.csv']) expect(read('w1', table)).toBe(read('w2', table));
  expect(read('w1', 'runs.csv').trimEnd().split('\n')).toHaveLength(5);
  expect(read('w1', 'runs.csv')).toContain('\nhistory,0,7/0,');
  expect(JSON.parse(read('w1', 'manifest.json')).files.toSorted()).toEqual(readdirSync(join(home, 'w1')).toSorted());
});

test('postbellum run prints its result in lines of at most 80 columns', async () => {
  const {out, told} = await postbellum('run', 'liberia', ...small);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toMatch(
    /history: armed conflict resumed in \d+ of 100 simulated histories \(\d+ to \d+\) within 2.3 years/,
  );
  expect(text).toContain('From 4 runs, seed 1');
  expect(text).toContain('Simulated, not a forecast.');
  expect(text).toContain('results/liberia-history-1/report.html');
  expect(existsSync(join(home, 'results', 'liberia-history-1', 'report.html'))).toBe(true);
  for (const line of [...out.split('\n'), ...told.split('\n')]) expect(line.length).toBeLessThanOrEqual(80);
});

test('postbellum compare writes the paired difference, a figure and a report that stands alone', async () => {
  const plans = ['--plan', 'history', '--plan', 'no-mission'];
  const {code, out} = await postbellum('compare', 'liberia', ...plans, ...small, '--out', 'both', '--no-series');
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'of 100 paired histories armed conflict resumed under no-mission but not under',
  );
  const files = ['difference.csv', 'manifest.json', 'relapse-risk.svg', 'report.html', 'risk.csv', 'runs.csv'];
  expect(readdirSync(join(home, 'both')).sort()).toEqual(files);
  const report = read('both', 'report.html');
  expect(report).toContain('<svg');
  expect(report).toContain('postbellum compare liberia --plan history --plan no-mission --no-series --runs 4 --seed 1');
  expect(report).not.toMatch(/<script|<link|(src|href)="http|url\(http|@import/);
});

test('postbellum run --json prints JSON and nothing else on standard output', async () => {
  const {code, out, told} = await postbellum('run', 'liberia', ...small, '--json', '--out', 'json');
  expect(code).toBe(0);
  const [study] = JSON.parse(out).studies;
  expect(study).toMatchObject({folder: 'json', partial: false, simulated: true, risks: [{runs: 4}]});
  expect(told).toContain('4 of 4 runs');
});

test('postbellum describe --json prints a file that check and run accept', async () => {
  const {out} = await postbellum('describe', 'liberia', '--json');
  writeFileSync(join(home, 'mine.json'), out);
  expect(await postbellum('check', 'mine.json')).toMatchObject({code: 0, out: 'mine.json: no faults\n'});
  expect((await postbellum('run', 'mine.json', ...small, '--out', 'mine')).code).toBe(0);
  const hashes = (folder: string): string[] =>
    read(folder, 'runs.csv')
      .split('\n')
      .map(line => line.slice(-8));
  await postbellum('run', 'liberia', ...small, '--out', 'theirs');
  expect(hashes('mine')).toEqual(hashes('theirs'));
});

test('postbellum describe shows plans, levers with levels and evidence, and mechanisms', async () => {
  const {code, out} = await postbellum('describe', 'liberia');
  expect(code).toBe(0);
  const text = out.replace(/\s+/g, ' ');
  for (const words of ['no-mission', 'double x 2; lowers relapse (evidence A)', 'violence: ']) {
    expect(text).toContain(words);
  }
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('postbellum describe --parameters counts and lists parameters with their sources', async () => {
  const {code, out} = await postbellum('describe', 'liberia', '--parameters');
  expect(code).toBe(0);
  for (const text of ['all parameters', 'all numbers of liberia', 'assumed: ', 'cited: ']) expect(out).toContain(text);
  const {out: json} = await postbellum('describe', 'liberia', '--parameters', '--json');
  expect(JSON.parse(json).parameters[0]).toHaveProperty('source.kind');
});

test('postbellum explain shows contributions that add up, in lines of at most 80 columns', async () => {
  const {code, out, told} = await postbellum('explain', 'liberia', '--at', '2004-05-12', '--faction', 'lurd', ...few);
  expect(code).toBe(0);
  expect(out).toContain('week from 2004-05-10');
  const means = [...out.matchAll(/^\S.*? {2}([+-]?\d+\.\d\d) {2}± /gm)].map(([, mean]) => Number(mean));
  const sum = means.pop();
  expect(means.length).toBeGreaterThan(3);
  expect(means.reduce((total, mean) => total + mean, 0)).toBeCloseTo(sum ?? Number.NaN, 0);
  for (const line of [...out.split('\n'), ...told.split('\n')]) expect(line.length).toBeLessThanOrEqual(80);
});

test('postbellum explain --against --out writes contributions of both plans and their difference', async () => {
  const words = ['--at', '2004-05-12', '--against', 'no-mission', ...few, '--out', 'why'];
  const {code, out} = await postbellum('explain', 'liberia', ...words);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('higher (+) or lower (-) under history than under no-mission:');
  const table = read('why', 'contributions.csv');
  for (const line of ['history,,gol', 'no-mission,,gol', 'history,no-mission,gol'])
    expect(table).toContain(`,${line},`);
  expect(read('why', 'contributions-lurd.svg')).toMatch(/^<svg/);
  const manifest = JSON.parse(read('why', 'manifest.json'));
  expect(manifest.files.toSorted()).toEqual(readdirSync(join(home, 'why')).toSorted());
  expect(manifest.command).toBe(
    'postbellum explain liberia --at 2004-05-12 --plan history --against no-mission --runs 3 --seed 1 --people 2000',
  );
});

test('postbellum explain --json gives means that sum to the log hazard', async () => {
  const {out} = await postbellum('explain', 'liberia', '--at', '2004-05-12', ...few, '--json');
  const {means, week, asked, simulated} = JSON.parse(out);
  expect({week, asked, simulated}).toEqual({week: '2004-05-10', asked: 3, simulated: true});
  const [{contributions, logHazard}] = means[0].factions[0].weeks;
  const sum = contributions.reduce((total: number, {mean}: {mean: number}) => total + mean, 0);
  expect(sum).toBeCloseTo(logHazard.mean, 9);
});

test('postbellum ablate prints a table, writes it, and gives the same with 1 and 2 workers', async () => {
  const words = ['--mechanism', 'violence', '--mechanism', 'census', '--weeks', '60', ...few];
  const ablated = (workers: string): Promise<Ended> =>
    postbellum('ablate', 'liberia', ...words, '--workers', workers, '--out', `ablation${workers}.csv`);
  const one = await ablated('1');
  expect([one.code, (await ablated('2')).code]).toEqual([0, 0]);
  expect(one.out).toMatch(/^violence .* risk$/m);
  expect(one.out).toMatch(/^census \* /m);
  expect(one.out).toContain('2,000 agents');
  expect(read('ablation1.csv')).toBe(read('ablation2.csv'));
  for (const line of [...one.out.split('\n'), ...one.told.split('\n')]) expect(line.length).toBeLessThanOrEqual(80);
});

test('postbellum levers prints what each lever does beside what is expected', async () => {
  const words = ['--lever', 'troops', '--lever', 'mediationTraining', '--weeks', '60', ...few];
  const {code, out} = await postbellum('levers', 'liberia', ...words, '--out', 'levers.csv');
  expect(code).toBe(0);
  expect(out).toMatch(/^troops .* lowers A {2}\S/m);
  expect(out).toMatch(/^mediationTraining .* lowers A {2}\S/m);
  expect(read('levers.csv').trimEnd().split('\n')).toHaveLength(3);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const {out: json} = await postbellum('levers', 'liberia', ...words, '--json');
  expect(JSON.parse(json)).toMatchObject({simulated: true, levers: [{lever: 'troops'}, {lever: 'mediationTraining'}]});
});

test('postbellum ablate keeps the mechanisms that are finished on Ctrl-C and says so', async () => {
  const child = start(['ablate', 'liberia', '--people', '2000', '--runs', '4', '--weeks', '120', '--workers', '1']);
  child.stderr?.on('data', text => {
    if (/\d of \d+ runs/.test(String(text))) child.kill('SIGINT');
  });
  const {code, out, told} = await ended(child);
  expect(code).toBe(130);
  expect(told).toContain('Stopping. Finished runs are kept');
  expect(out).toContain('Stopped; what was finished by then is shown.');
  expect(out).toMatch(/^timeline \* /m);
});

test('postbellum check lists one line per fault and fails; run refuses the same file and writes nothing', async () => {
  const {scenarios} = await import('@postbellum/scenarios');
  const literal = structuredClone(scenarios.liberia);
  const bad = {...literal, schemaVersion: 9, title: 7};
  writeFileSync(join(home, 'bad.json'), JSON.stringify(bad));
  const checked = await postbellum('check', 'bad.json');
  expect(checked.code).toBe(1);
  expect(checked.out).toMatch(/^schemaVersion: .*9/m);
  expect(checked.out).toMatch(/^title: .*7/m);
  const run = await postbellum('run', 'bad.json', '--out', 'never');
  expect(run.code).toBe(2);
  expect(run.told).toMatch(/^invalid scenario: bad.json \(2 faults\)\n {2}schemaVersion: /);
  expect(existsSync(join(home, 'never'))).toBe(false);
});

test('postbellum refuses a file of 200 MB at once', async () => {
  writeFileSync(join(home, 'huge.json'), '');
  truncateSync(join(home, 'huge.json'), 200_000_000);
  const {code, told} = await postbellum('run', 'huge.json', '--out', 'never');
  expect({code, told}).toEqual({code: 2, told: 'too large file: huge.json, 200 MB (at most 20 MB)\n'});
});

const mistakes: [string[], string][] = [
  [['run', 'libera'], 'unknown scenario: libera (liberia'],
  [['run', 'liberia', '--plan', 'histroy'], 'unknown plan: histroy (history, '],
  [['run', 'missing.json'], 'unreadable file: missing.json (it does not exist)'],
  [['run', 'liberia', '--runs', '0'], 'A whole number is needed, 1 or more.'],
  [['run', 'liberia', '--people', '99999999', '--out', 'never'], 'invalid people: 99999999'],
  [['run', 'liberia', '--weeks', '99999'], 'invalid weeks: 99999'],
  [['compare', 'liberia', '--plan', 'history'], 'invalid number of plans: 1'],
  [['compare', 'liberia', '--plan', 'history', '--plan', 'history'], 'repeated plan: history'],
  [['explain', 'liberia', '--at', '2055-01-01'], 'invalid date: 2055-01-01 (liberia goes from 2003-08-18 to'],
  [['explain', 'liberia', '--at', 'soon'], 'invalid date: soon'],
  [['explain', 'liberia'], "required option '--at <date>' not specified"],
  [['explain', 'liberia', '--at', '2005-11-08', '--faction', 'green'], 'unknown faction: green (gol, lurd, model)'],
  [['explain', 'liberia', '--at', '2005-11-08', '--against', 'history'], 'repeated plan: history'],
  [['ablate', 'liberia', '--plan', 'histroy'], 'unknown plan: histroy'],
  [['ablate', 'liberia', '--mechanism', 'magic'], 'unknown mechanism: magic (timeline, '],
  [['levers', 'liberia', '--lever', 'magic'], 'unknown lever: magic (troops, '],
  [['levers', 'liberia', '--weeks', '99999'], 'invalid weeks: 99999'],
  [['run', 'liberia', '--relapse-rule', 'mine'], 'There are default, calendar-year'],
  [['fly'], "unknown command 'fly'"],
];
test.each(mistakes)('postbellum %j says what is wrong with an argument and exits with 2', async (words, message) => {
  const {code, told} = await postbellum(...words);
  expect(told).toContain(message);
  expect(code).toBe(2);
  expect(existsSync(join(home, 'never'))).toBe(false);
});

test('postbellum run refuses to write over a folder that is not its own', async () => {
  mkdirSync(join(home, 'thesis'));
  writeFileSync(join(home, 'thesis', 'chapter.txt'), 'words');
  const {code, told} = await postbellum('run', 'liberia', ...small, '--out', 'thesis');
  expect(code).toBe(2);
  expect(told).toBe('occupied folder: thesis (a new or empty folder, or an earlier result to replace)\n');
  expect(read('thesis', 'chapter.txt')).toBe('words');
});

test('postbellum run keeps what is finished on Ctrl-C and says so', async () => {
  const child = start(['run', 'liberia', '--people', '2000', '--runs', '5000', '--workers', '1', '--out', 'stopped']);
  child.stderr?.on('data', text => {
    if (/\d of 5,000 runs/.test(String(text))) child.kill('SIGINT');
  });
  const timer = setTimeout(() => child.kill('SIGINT'), 60_000);
  const {code, out, told} = await ended(child);
  clearTimeout(timer);
  expect(code).toBe(130);
  expect(told).toContain('Stopping. Finished runs are kept');
  expect(out).toMatch(/Stopped at \d+ of 5,000 runs\. Ranges are wider than they would be\./);
  const manifest = JSON.parse(read('stopped', 'manifest.json'));
  expect(manifest.partial).toBe(true);
  expect(read('stopped', 'runs.csv').trimEnd().split('\n')).toHaveLength(1 + manifest.runs.finished[0]);
});

test('postbellum <command> --help ends with examples, in lines of at most 80 columns', async () => {
  const {out: all} = await postbellum('--help');
  const commands = [...all.matchAll(/^ {2}([a-z]+) {2,}[A-Z]/gm)].map(([, name]) => name);
  expect(commands).toContain('reproduce');
  for (const command of commands) {
    const {code, out} = await postbellum(command, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:[^$]*\\n {2}\\$ postbellum (${command}|describe)`));
    expect(widest(all, out), command).toBeLessThanOrEqual(80);
  }
});
