import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {Ended} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';
import {shellWords} from './shell.ts';

const home = mkdtempSync(join(tmpdir(), 'postbellum-calibrate-'));
const postbellum = (...words: readonly string[]): Promise<Ended> => runMain(home, words);
afterAll(() => rmSync(home, {recursive: true}));

const small = ['--points', '24', '--waves', '1', '--runs', '4', '--sets', '2', '--free', 'resortToForce.contest'];

test('postbellum calibrate --self-test plants, recovers, reports and writes, and goes on to the same bytes', async () => {
  const folder = join(home, 'self');
  const words = ['calibrate', '--self-test', ...small, '--out', folder];
  const {code, out} = await postbellum(...words);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('2 planted sets were recovered, each by a fit in one wave.');
  expect(out).toMatch(/^resortToForce.contest {2}\d+ % \(/m);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const report = readFileSync(join(folder, 'self-test-surrogate.json'), 'utf8');
  expect(JSON.parse(report)).toMatchObject({sets: 2, waves: 1, level: 0.9, simulated: true});
  const points = join(folder, 'points-self-test-surrogate.jsonl');
  const lines = readFileSync(points, 'utf8').split('\n');
  writeFileSync(points, `${lines.slice(0, 20).join('\n')}\n`);
  appendFileSync(points, '{"key":"brok');
  expect((await postbellum(...words)).told).toContain('earlier points');
  expect((await postbellum(...words, '--resume')).code).toBe(0);
  expect(readFileSync(join(folder, 'self-test-surrogate.json'), 'utf8')).toBe(report);
  const other = await postbellum(...words, '--resume', '--seed', '2');
  expect(other).toMatchObject({code: 2, told: expect.stringContaining('other calibration')});
});

test('postbellum calibrate <spec> gives the bytes that its options give, and its command needs no spec', async () => {
  const spec = join(home, 'contest.yaml');
  const lines = [
    'fit: all',
    'selfTest: surrogate',
    'free: [resortToForce.contest]',
    'points: 24',
    'runs: 4',
    'sets: 2',
  ];
  writeFileSync(spec, `${lines.join('\n')}\n`);
  const [bySpec, byCommand] = [join(home, 'by-spec'), join(home, 'by-command')];
  const {code, out} = await postbellum('calibrate', spec, '--json', '--out', bySpec);
  expect(code).toBe(0);
  const [, ...words] = shellWords(JSON.parse(out).command);
  expect((await postbellum(...words, '--workers', '1', '--out', byCommand)).code).toBe(0);
  for (const name of ['self-test-surrogate.json', 'points-self-test-surrogate.jsonl']) {
    expect(readFileSync(join(bySpec, name), 'utf8')).toBe(readFileSync(join(byCommand, name), 'utf8'));
  }
  const checked = await postbellum('check', spec);
  expect(checked).toMatchObject({code: 0, out: expect.stringContaining('no faults\nSelf-test with 2 planted sets')});
});

test('postbellum calibrate <spec> and check name every fault of it, a line each, before anything runs', async () => {
  const spec = join(home, 'faulty.yaml');
  writeFileSync(spec, 'fit: all\nuntil: 2008-12-31\nfree: [trust.gian]\npoints: 3\n');
  const faults = [
    'points: invalid number 3 (at least 20)',
    'until: unused field until (only beside record)',
    'free.0: unknown parameter "trust.gian" (did you mean trust.gain? describe --parameters lists them as mechanism.parameter)',
  ];
  expect(await postbellum('check', spec)).toMatchObject({code: 1, out: `${faults.join('\n')}\n`});
  const refused = await postbellum('calibrate', spec, '--out', join(home, 'never'));
  const told = [`invalid calibration: ${spec} (3 faults)`, ...faults.map(fault => `  ${fault}`), ''].join('\n');
  expect(refused).toEqual({code: 2, out: '', told});
  expect(existsSync(join(home, 'never'))).toBe(false);
});

test('postbellum calibrate <spec> refuses options that the spec can say', async () => {
  const {code, told} = await postbellum('calibrate', 'any.yaml', '--seed', '1', '--self-test', '--workers', '1');
  expect({code, told}).toEqual({
    code: 2,
    told: 'options beside a spec: --seed, --self-test (any.yaml says it all; --out, --resume, --workers and --json may stand beside it)\n',
  });
});

test('postbellum calibrate --record fits a record up to a day, holds the rest against it, and writes and draws both', async () => {
  const folder = join(home, 'record');
  const words = ['calibrate', '--record', 'liberia', '--until', '2004-12-31', '--points', '20', '--waves', '1'];
  const sizes = [
    '--draws',
    '2',
    '--runs',
    '4',
    '--free',
    'trust.gain',
    '--free',
    'legitimacy.resting',
    '--out',
    folder,
  ];
  const {code, out} = await postbellum(...words, ...sizes);
  expect(code).toBe(0);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(out).toMatch(/^Up to 2004-12-31, seen by the fit:$/m);
  expect(out).toMatch(/^After 2004-12-31, not seen by the fit:$/m);
  const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
  expect(record).toMatchObject({scenario: 'liberia', until: '2004-12-31', draws: 2, histories: 8, simulated: true});
  expect(record.command).toMatch(/^postbellum calibrate --record liberia --until 2004-12-31 --draws 2 --points 20 /);
  const table = readFileSync(join(folder, 'record.csv'), 'utf8').trimEnd().split('\n');
  expect(table).toHaveLength(1 + record.points.length);
  const figure = readFileSync(join(folder, 'calibration.svg'), 'utf8');
  const series = new Set(record.points.map(({indicator}: {indicator: string}) => indicator));
  expect(figure.match(/role="graphics-object"/g)).toHaveLength(series.size);
  expect(figure).toContain('seed 1');
  expect(JSON.parse(readFileSync(join(folder, 'posterior.json'), 'utf8')).command).toBe(record.command);
}, 120_000);

const mistakes: [string[], string][] = [
  [['--fit', 'everything'], "argument 'everything' is invalid"],
  [['--free', 'resortToForce.magic'], 'unknown parameter: resortToForce.magic'],
  [['--free', 'trust.gain:sqrt'], 'unknown'],
  [['--record', 'liberia'], 'missing option: --until'],
  [['--until', '2008-12-31'], 'missing option: --record'],
  [['--record', 'liberia', '--until', '2008'], 'invalid date: 2008'],
  [['--record', 'liberia', '--until', '2031-01-01'], 'invalid date: 2031-01-01 (the scenario ends on 2018-'],
  [['--record', 'atlantis', '--until', '2008-12-31'], 'unknown scenario: atlantis'],
  [['--record', 'liberia', '--until', '2008-12-31', '--fit', 'all'], 'cannot be used with'],
  [['none.yaml'], 'unreadable file: none.yaml (it does not exist)'],
  [['--points', '3'], 'A whole number is needed, 20 or more.'],
];
test.each(mistakes)('postbellum calibrate %j says what is wrong and exits with 2', async (words, message) => {
  const {code, told} = await postbellum('calibrate', ...words, '--out', join(home, 'never'));
  expect(told).toContain(message);
  expect(code).toBe(2);
  expect(existsSync(join(home, 'never'))).toBe(false);
});

test('postbellum calibrate refuses a folder with other files in it', async () => {
  const folder = mkdtempSync(join(home, 'thesis-'));
  writeFileSync(join(folder, 'chapter.txt'), 'words');
  const {code, told} = await postbellum('calibrate', ...small, '--out', folder);
  expect({code, told}).toMatchObject({code: 2, told: expect.stringContaining('foreign file')});
});

test('postbellum calibrate goes to results/calibration unless told otherwise, whatever folders are where it runs', async () => {
  const folder = join(home, 'results', 'calibration');
  mkdirSync(join(home, 'calibration'));
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'points.jsonl'), '');
  const told = expect.stringContaining(`earlier points: ${join('results', 'calibration', 'points.jsonl')}`);
  expect(await postbellum('calibrate')).toMatchObject({code: 2, told});
});
