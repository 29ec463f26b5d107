import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {checkOutputFolder, stageOutputFolder, writeOutputFolder} from './output-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-'));
});
afterEach(() => rmSync(home, {recursive: true}));

const manifest = {
  name: 'manifest.json',
  content: '{"tool": "postbellum", "files": ["manifest.json", "a.csv", "b.csv"]}',
};

test('writeOutputFolder(folder, files) makes missing folders and joins contents that come in pieces', async () => {
  const folder = join(home, 'deep', 'result');
  await writeOutputFolder(folder, [manifest, {name: 'a.csv', content: ['x\n', '1\n']}]);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('x\n1\n');
  expect(readdirSync(join(home, 'deep'))).toEqual(['result']);
});

test('writeOutputFolder(folder, files) replaces an earlier result', async () => {
  const folder = join(home, 'result');
  await writeOutputFolder(folder, [manifest, {name: 'a.csv', content: 'old'}]);
  await writeOutputFolder(folder, [manifest, {name: 'b.csv', content: 'new'}]);
  expect(readdirSync(folder).sort()).toEqual(['b.csv', 'manifest.json']);
  expect(readdirSync(home)).toEqual(['result']);
});

test('writeOutputFolder(folder, files) leaves nothing half written, and the earlier result, when it fails', async () => {
  const folder = join(home, 'result');
  await writeOutputFolder(folder, [manifest, {name: 'a.csv', content: 'old'}]);
  function* failing(): Generator<string> {
    yield 'half';
    throw new Error('no more');
  }
  await expect(writeOutputFolder(folder, [manifest, {name: 'a.csv', content: failing()}])).rejects.toThrow('no more');
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['result']);
});

test('writeOutputFolder(folder, files) says of a full disk which folder was left as it was', async () => {
  function* full(): Generator<string> {
    yield 'half';
    throw Object.assign(new Error('no space left on device'), {code: 'ENOSPC'});
  }
  const folder = join(home, 'result');
  const written = writeOutputFolder(folder, [manifest, {name: 'a.csv', content: full()}]);
  await expect(written).rejects.toThrow(`full disk: ${folder} (ENOSPC; nothing there was changed`);
});

test('stageOutputFolder(folder) puts what is written there in place with the rest, or takes it all away', async () => {
  const folder = join(home, 'result');
  const staged = await stageOutputFolder(folder);
  writeFileSync(join(staged.path, 'a.csv'), 'large');
  expect(existsSync(folder)).toBe(false);
  const summary = (digests: Readonly<Record<string, string>>): string => JSON.stringify(digests);
  await staged.commit([
    {name: 'a.csv', staged: true},
    {name: 'b.csv', content: 'small'},
    {name: 'manifest.json', summary},
  ]);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('large');
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))).toEqual(['a.csv', 'b.csv']);
  const other = await stageOutputFolder(join(home, 'other'));
  writeFileSync(join(other.path, 'a.csv'), 'half');
  await other.discard();
  expect(readdirSync(home)).toEqual(['result']);
});

test('stageOutputFolder(folder) takes away what killed processes left for that place, and nothing of others', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const theirs = [`.result.${dead}.new`, `.other.${dead}.new`, `.result.${process.ppid}.new`];
  const withOurNumber = `.result.${process.pid}.new`;
  for (const name of [...theirs, withOurNumber]) mkdirSync(join(home, name));
  writeFileSync(join(home, withOurNumber, 'half.csv'), '');
  const staged = await stageOutputFolder(join(home, 'result'));
  expect(readdirSync(staged.path)).toEqual([]);
  await staged.discard();
  expect(readdirSync(home).sort()).toEqual(theirs.slice(1).sort());
});

test('stageOutputFolder(folder) puts back a result that a killed process had put aside', async () => {
  const folder = join(home, 'result');
  await writeOutputFolder(folder, [manifest, {name: 'a.csv', content: 'old'}]);
  const dead = spawnSync(process.execPath, ['--version']).pid;
  renameSync(folder, join(home, `.result.${dead}.old`));
  await (await stageOutputFolder(folder)).discard();
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['result']);
});

test('checkOutputFolder(folder) refuses what is not a result of ours', () => {
  const folder = join(home, 'theirs');
  mkdirSync(folder);
  expect(() => checkOutputFolder(folder)).not.toThrow();
  writeFileSync(join(folder, 'thesis.docx'), '');
  expect(() => checkOutputFolder(folder)).toThrow('occupied folder');
  writeFileSync(join(folder, 'manifest.json'), '{"name": "a web app"}');
  expect(() => checkOutputFolder(folder)).toThrow('occupied folder');
  writeFileSync(join(folder, 'manifest.json'), manifest.content);
  expect(() => checkOutputFolder(folder)).toThrow('foreign file');
  expect(() => checkOutputFolder(join(folder, 'thesis.docx'))).toThrow('occupied path');
  expect(existsSync(join(folder, 'thesis.docx'))).toBe(true);
});

test('checkOutputFolder(folder) refuses where no folder can be made', () => {
  expect(() => checkOutputFolder('/proc/result')).toThrow('unwritable folder: /proc/result');
});
