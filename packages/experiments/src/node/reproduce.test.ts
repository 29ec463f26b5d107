import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetReadObjects} from 'hyparquet';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Ended, runCommand, widest} from './command.fixture.ts';
import {runMain} from './main.fixture.ts';

let home = '';
const postbellum = (...words: readonly string[]): Promise<Ended> => runMain(home, words);
/** It starts the program anew, and so needs one. */
const reproduce = (...words: readonly string[]): Promise<Ended> => runCommand(home, ['reproduce', ...words]);
const small = ['--people', '2000', '--weeks', '60', '--runs', '2'];
const text = (...path: readonly string[]): string => readFileSync(join(home, ...path), 'utf8');

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-reproduce-'));
  expect((await postbellum('run', 'liberia', ...small, '--parquet', '--out', 'made')).code).toBe(0);
});
afterAll(() => rmSync(home, {recursive: true}));

test('postbellum run --parquet writes the tables of the CSV files', async () => {
  for (const table of ['runs', 'series']) {
    const bytes = readFileSync(join(home, 'made', `${table}.parquet`));
    const rows = await parquetReadObjects({file: Uint8Array.from(bytes).buffer});
    const [heads, ...lines] = text('made', `${table}.csv`).trimEnd().split('\n');
    expect(
      rows.map(row =>
        Object.values(row)
          .map(value => value ?? '')
          .join(','),
      ),
    ).toEqual(lines);
    expect(Object.keys(rows[0]).join(',')).toBe(heads);
  }
});

test('postbellum reproduce finds every file the same, with another number of workers', async () => {
  const {code, out, told} = await reproduce('made/manifest.json', '--workers', '1');
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('All 8 files are the same, byte by byte');
  for (const name of ['manifest.json', 'runs.parquet', 'series.parquet', 'report.html']) {
    expect(out).toMatch(new RegExp(`^${name} +same$`, 'm'));
  }
  expect(widest(out, told)).toBeLessThanOrEqual(80);
});

test('postbellum reproduce tells a file edited since from a command that gives another result, and exits with 1', async () => {
  expect((await postbellum('run', 'liberia', ...small, '--no-series', '--out', 'spoilt')).code).toBe(0);
  appendFileSync(join(home, 'spoilt', 'runs.csv'), 'more\n');
  const edited = await reproduce('spoilt', '--json');
  expect(edited.code).toBe(1);
  const {same, files} = JSON.parse(edited.out);
  expect(same).toBe(false);
  expect(files).toContainEqual({name: 'runs.csv', verdict: 'edited'});
  expect(files).toContainEqual({name: 'risk.csv', verdict: 'same'});
  const manifest = text('spoilt', 'manifest.json');
  writeFileSync(join(home, 'spoilt', 'manifest.json'), manifest.replace('--seed 1', '--seed 2'));
  const other = await reproduce('spoilt');
  expect(other.code).toBe(1);
  expect(other.out).toMatch(/^manifest.json +differs$/m);
  expect(other.out).toMatch(/^runs.csv +differs$/m);
});

test('postbellum reproduce refuses what is no manifest of a whole result that a command makes again', async () => {
  const made = JSON.parse(text('made', 'manifest.json'));
  const refused: [object | string, string][] = [
    ['{', 'unreadable manifest: other.json (SyntaxError'],
    [{...made, digests: undefined}, 'invalid manifest: other.json (digests: '],
    [{...made, files: ['../secret']}, 'invalid manifest: other.json (files.0: '],
    [{...made, partial: true}, 'partial result: other.json'],
    [{...made, command: 'rm -rf x'}, 'unrepeatable command: rm -rf x'],
  ];
  for (const [content, message] of refused) {
    writeFileSync(join(home, 'other.json'), typeof content === 'string' ? content : JSON.stringify(content));
    const {code, told} = await postbellum('reproduce', 'other.json');
    expect(told).toContain(message);
    expect(code).toBe(2);
  }
  const {code, told} = await postbellum('reproduce', 'nowhere.json');
  expect({code, told}).toEqual({code: 2, told: 'unreadable manifest: nowhere.json (ENOENT)\n'});
});

test('postbellum reproduce --help ends with an example', async () => {
  const {code, out} = await postbellum('reproduce', '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/Examples:\n {2}\$ postbellum reproduce results\//);
});
