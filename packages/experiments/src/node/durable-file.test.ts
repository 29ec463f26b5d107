import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {durableFile, isLeftover, writeDurably} from './durable-file.ts';
import {FailedWrite} from './failed-write.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-durable-'));
});
afterEach(() => rmSync(home, {recursive: true}));

test('durableFile(path) is not there before it is finished, and whole afterwards', () => {
  const path = join(home, 'a.csv');
  const file = durableFile(path);
  const piece = 'é'.repeat(50_000);
  file.write(piece);
  file.write(piece);
  expect(readdirSync(home).filter(name => !isLeftover(name))).toEqual([]);
  file.finish();
  file.discard();
  expect(readFileSync(path, 'utf8')).toBe(piece + piece);
  expect(readdirSync(home)).toEqual(['a.csv']);
});

test('durableFile(path) keeps text and bytes in the order they came, though the bytes are used again', () => {
  const path = join(home, 'a.bin');
  const file = durableFile(path);
  const bytes = Uint8Array.of(0, 255);
  file.write('é');
  file.write(bytes);
  bytes.fill(1);
  file.write('b');
  file.finish();
  expect([...readFileSync(path)]).toEqual([0xc3, 0xa9, 0, 255, 98]);
});

test('durableFile(path) leaves what was there where it is discarded', () => {
  const path = join(home, 'a.csv');
  writeFileSync(path, 'old');
  const file = durableFile(path);
  file.write('new');
  file.discard();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['a.csv']);
});

test('durableFile(path) says which file met a full disk and leaves what was there', () => {
  const path = join(home, 'a.csv');
  writeFileSync(path, 'old');
  const file = durableFile(path, () => {
    throw Object.assign(new Error('no space left on device'), {code: 'ENOSPC'});
  });
  file.write('new');
  expect(() => file.finish()).toThrow(FailedWrite);
  expect(() => durableFile(join(home, 'no', 'a.csv'))).toThrow('failed write: ');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['a.csv']);
});

test('failedWrite words name the file, the reason and what to do', () => {
  const full = (): never => {
    throw Object.assign(new Error(), {code: 'ENOSPC'});
  };
  const file = durableFile(join(home, 'a.csv'), full);
  expect(() => file.finish()).toThrow(
    `full disk: ${join(home, 'a.csv')} (ENOSPC; everything finished is kept; mend it and run the same command again)`,
  );
});

test('isLeftover(name) knows files under way from others', () => {
  writeDurably(join(home, 'a.csv'), '');
  durableFile(join(home, 'b.csv'));
  expect(readdirSync(home).filter(isLeftover)).toHaveLength(1);
  expect(['.hidden', 'a.new', '.a.csv.new'].some(isLeftover)).toBe(false);
});
