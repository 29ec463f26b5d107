import type {ChildProcess} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ended, ended, runCommand, startCommand, widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

const spec = `
scenario: tessera
plans: [history, no-mission]
seed: 1
runs: 2
years: 1
rule: any-resumption
factors:
  - {parameter: resortToForce.baseline, scale: log}
  - {lever: troops}
design: {kind: morris, trajectories: 2}
measures: [relapsed, mean.logHazard]
batch: 3
`;

let home = '';
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-sweep-'));
  writeFileSync(join(home, 'morris.yaml'), spec);
  expect((await postbellum('sweep', 'morris.yaml', '--out', 'straight')).code).toBe(0);
});
afterAll(() => rmSync(home, {recursive: true}));

const start = (words: readonly string[]): ChildProcess => startCommand(home, words);
const postbellum = (...words: readonly string[]): Promise<Ended> => runMain(home, words);
/** It starts the program anew, and so needs one. */
const reproduce = (...words: readonly string[]): Promise<Ended> => runCommand(home, ['reproduce', ...words]);
const tables = (folder: string): readonly string[] =>
  ['runs.csv', 'points.csv', 'failures.csv'].map(name => readFileSync(join(home, folder, name), 'utf8'));
const partsIn = (folder: string): readonly string[] => {
  const path = join(home, folder, 'parts');
  return existsSync(path) ? readdirSync(path).filter(name => /^\d+\.csv$/.test(name)) : [];
};

test('postbellum sweep says what it did and where it is', async () => {
  const again = await postbellum('sweep', 'morris.yaml', '--out', 'straight');
  expect(again.code).toBe(0);
  expect(again.told.replace(/\s+/g, ' ')).toContain(
    '6 points of 2 factors x 2 plans x 2 runs = 24 histories in 8 batches',
  );
  expect(again.out).toMatch(/24 of 24 histories are done; relapsed \d+ % over all points/);
  expect(again.out).toContain('Simulated, not a forecast.');
  expect(widest(again.out, again.told)).toBeLessThanOrEqual(80);
  expect(partsIn('straight')).toHaveLength(8);
  expect(tables('straight')[0].trimEnd().split('\n')).toHaveLength(25);
});

test('postbellum sweep killed at any moment and run again ends in the same bytes', async () => {
  let killed = 0;
  for (let kills = 0; kills < 4; kills++) {
    const before = partsIn('killed').length;
    const child = start(['sweep', 'morris.yaml', '--out', 'killed', '--workers', '2']);
    const over = ended(child);
    while (partsIn('killed').length === before && child.exitCode === null) await after(5);
    await after(150 * Math.random());
    child.kill('SIGKILL');
    if ((await over).code === null) killed++;
  }
  expect(killed).toBeGreaterThan(1);
  const last = await postbellum('sweep', 'morris.yaml', '--out', 'killed', '--workers', '2');
  expect(last.code).toBe(0);
  expect(tables('killed')).toEqual(tables('straight'));
  expect(readdirSync(join(home, 'killed', 'parts'))).toEqual(readdirSync(join(home, 'straight', 'parts')));
});

test('postbellum sweep stopped by Ctrl-C keeps what is finished and goes on', async () => {
  const child = start(['sweep', 'morris.yaml', '--out', 'stopped', '--workers', '1']);
  const over = ended(child);
  while (partsIn('stopped').length < 2 && child.exitCode === null) await after(20);
  child.kill('SIGINT');
  const stopped = await over;
  expect(stopped.code).toBe(130);
  expect(stopped.out).toMatch(/Stopped: \d+ of 24 histories are done/);
  expect(partsIn('stopped').length).toBeGreaterThanOrEqual(2);
  expect((await postbellum('sweep', 'morris.yaml', '--out', 'stopped')).code).toBe(0);
  expect(tables('stopped')).toEqual(tables('straight'));
});

test('postbellum sweep --shard in any order, then merge, gives the bytes of the whole', async () => {
  for (const share of ['3/3', '1/3']) {
    const {code, out} = await postbellum('sweep', 'morris.yaml', '--out', 'shared', '--shard', share);
    expect([code, out]).toEqual([0, expect.stringContaining('postbellum merge shared')]);
  }
  const early = await postbellum('merge', 'shared');
  expect([early.code, early.told]).toEqual([2, expect.stringContaining('missing part: shared/parts/000001.csv')]);
  await postbellum('sweep', 'morris.yaml', '--out', 'shared', '--shard', '2/3');
  const {code, out} = await postbellum('merge', 'shared', '--json');
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({runs: 24, failed: 0})]);
  expect(tables('shared')).toEqual(tables('straight'));
});

test('postbellum sensitivity ranks the factors of a folder in lines of at most 80 columns', async () => {
  const found = await postbellum('sensitivity', 'straight', '--measure', 'mean.logHazard');
  expect(found.code).toBe(0);
  expect(found.out).toMatch(/factor +mu\* +mu +sigma\nresortToForce.baseline +\d/);
  expect(found.out).toContain('plan no-mission: mean.logHazard');
  expect(widest(found.out, found.told)).toBeLessThanOrEqual(80);
  const table = readFileSync(join(home, 'straight', 'sensitivity.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(table).toHaveLength(1 + 2 * 2 * 2 * 3);
  const figure = readFileSync(join(home, 'straight', 'sensitivity-no-mission-mean.logHazard.svg'), 'utf8');
  expect(found.out).toContain('sensitivity-no-mission-mean.logHazard.svg');
  expect(figure).toContain('mu* is the mean size');
  expect((await postbellum('sensitivity', 'straight', '--measure', 'x')).told).toContain(
    'unknown measure: x (relapsed, mean.logHazard)',
  );
});

test('postbellum reproduce makes a sweep again from its folder alone, and compares every file', async () => {
  cpSync(join(home, 'straight'), join(home, 'moved'), {recursive: true});
  rmSync(join(home, 'moved', 'parts'), {recursive: true});
  const {code, out, told} = await reproduce('moved/manifest.json', '--workers', '1');
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('All 10 files are the same, byte by byte');
  expect(out).toMatch(/^sensitivity.csv +same$/m);
  expect(widest(out, told)).toBeLessThanOrEqual(80);
});

test('postbellum reproduce --shard makes a share of the parts again, and names those that are not the same', async () => {
  cpSync(join(home, 'straight'), join(home, 'tampered'), {recursive: true});
  const again = async (share: string): Promise<[number | null, string]> => {
    const {code, out, told} = await reproduce('tampered', '--shard', share, '--json');
    return [code, out === '' ? told : JSON.parse(out).files];
  };
  appendFileSync(join(home, 'tampered', 'parts', '000004.csv'), 'more\n');
  rmSync(join(home, 'tampered', 'parts', '000000.csv'));
  expect(await again('1/4')).toEqual([
    1,
    [
      {name: '000000.csv', verdict: 'missing'},
      {name: '000004.csv', verdict: 'edited'},
    ],
  ]);
  expect(await again('4/4')).toEqual([0, [expect.objectContaining({verdict: 'same'}), expect.anything()]]);
  expect(await again('9/9')).toEqual([2, 'empty share: 9/9 of tampered (no batch falls in it)\n']);
  const record = join(home, 'tampered', 'sweep.json');
  writeFileSync(record, readFileSync(record, 'utf8').replace(/"engine": ".*?"/, '"engine": "0.0.1"'));
  expect(await again('1/4')).toEqual([2, expect.stringMatching(/^other engine: tampered \(made by 0.0.1; this is /)]);
});

test('postbellum sensitivity sweeps the spec it is given first', async () => {
  const design = 'design: {kind: one-at-a-time}';
  writeFileSync(join(home, 'one.yaml'), spec.replace(/design: .*/, design).replace('runs: 2', 'runs: 1'));
  const {code, out} = await postbellum('sensitivity', 'one.yaml', '--json');
  expect([code, JSON.parse(out).findings.length]).toEqual([0, 4]);
  const {factors} = JSON.parse(out).findings[1];
  expect(factors[0].statistics[4]).toHaveProperty('value');
  expect(readdirSync(join(home, 'results', 'one'))).toEqual(
    expect.arrayContaining(['sensitivity.csv', ...JSON.parse(out).figures]),
  );
});

test('postbellum check names the faults of a spec, or says how large it is', async () => {
  expect(await postbellum('check', 'morris.yaml')).toMatchObject({
    code: 0,
    out: 'morris.yaml: no faults\n6 points of 2 factors x 2 plans x 2 runs = 24 histories in 8 batches\n',
  });
  writeFileSync(join(home, 'bad.yaml'), spec.replace('troops', 'trops').replace('runs: 2', 'runs: -2'));
  const checked = await postbellum('check', 'bad.yaml');
  expect(checked.code).toBe(1);
  expect(
    checked.out
      .trimEnd()
      .split('\n')
      .map(line => line.split(':')[0]),
  ).toEqual(['runs', 'factors.1.lever']);
  const swept = await postbellum('sweep', 'bad.yaml', '--out', 'bad');
  expect([swept.code, swept.told]).toEqual([2, expect.stringContaining('invalid sweep: bad.yaml (2 faults)')]);
  expect(existsSync(join(home, 'bad'))).toBe(false);
});

test('postbellum sweep refuses a folder of anything else, or of another sweep', async () => {
  mkdirSync(join(home, 'theirs'));
  writeFileSync(join(home, 'theirs', 'thesis.docx'), '');
  const told = async (spec: string, out: string): Promise<unknown> => {
    const {code, told} = await postbellum('sweep', spec, '--out', out);
    return [code, told.trim()];
  };
  writeFileSync(join(home, 'other.yaml'), spec.replace('seed: 1', 'seed: 2'));
  expect(await told('morris.yaml', 'theirs')).toEqual([2, expect.stringContaining('occupied folder: theirs')]);
  expect(await told('other.yaml', 'straight')).toEqual([
    2,
    'other sweep: straight (it differs in seed; take another folder)',
  ]);
  expect(await told('morris.yaml', '/proc/sweep')).toEqual([
    2,
    expect.stringContaining('unwritable folder: /proc/sweep'),
  ]);
});
