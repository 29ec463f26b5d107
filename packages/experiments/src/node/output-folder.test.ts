import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {checkOutputFolder, writeOutputFolder} from './output-folder.ts';

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
