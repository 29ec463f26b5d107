import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {checkTableFile, writeTableFile} from './table-file.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-'));
});
afterEach(() => rmSync(home, {recursive: true}));

test('writeTableFile(path, lines) writes a table that checkTableFile(path, heads) lets replace', async () => {
  const path = join(home, 'table.csv');
  checkTableFile(path, 'a,b\n');
  await writeTableFile(path, ['a,b\n', '1,2\n']);
  expect(readFileSync(path, 'utf8')).toBe('a,b\n1,2\n');
  expect(() => checkTableFile(path, 'a,b\n')).not.toThrow();
  expect(readdirSync(home)).toEqual(['table.csv']);
});

test('checkTableFile(path, heads) refuses a file that is not its own, a folder, and where nothing can be written', () => {
  writeFileSync(join(home, 'thesis.csv'), 'a');
  mkdirSync(join(home, 'folder'));
  expect(() => checkTableFile(join(home, 'thesis.csv'), 'a,b\n')).toThrow('occupied file');
  expect(() => checkTableFile(join(home, 'folder'), 'a,b\n')).toThrow('occupied path');
  expect(() => checkTableFile('/proc/table.csv', 'a,b\n')).toThrow('unwritable file: /proc/table.csv');
});

test('writeTableFile(path, lines) leaves the earlier table, and nothing half written, when it fails', async () => {
  const path = join(home, 'table.csv');
  await writeTableFile(path, ['old']);
  function* failing(): Generator<string> {
    yield 'half';
    throw new Error('no more');
  }
  await expect(writeTableFile(path, failing())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['table.csv']);
});
