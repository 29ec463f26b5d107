import {readFileSync, renameSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {inventing} from '../../sweep/sweep.fixture.ts';
import {readPart} from './part-file.ts';
import {computed, freshFolder} from './swept.fixture.ts';

const partOf = (path: string, batch: number): string => join(path, 'parts', `00000${batch}.csv`);

test('readPart(folder, batch) gives the rows that were written, failures with their reason', async () => {
  const folder = freshFolder();
  await computed(folder, {batches: [0], executors: [inventing(({seed}) => seed === 'small/1')]});
  const part = readPart(folder, 0);
  const rows = 'rows' in part ? part.rows : [];
  expect(rows.map(cells => cells.slice(0, 5))).toEqual([
    ['0', 'history', '0', '0', '0'],
    ['0', 'history', '1', '', ''],
    ['0', 'history', '2', '0', '0'],
    ['1', 'history', '0', '0', '0'],
    ['1', 'history', '1', '', ''],
  ]);
  expect(rows[0].slice(5)).toEqual(['240', '0', '0', '1', '0.3', '']);
  expect(rows[1].slice(5)).toEqual(['', '', '', '', '', 'failed run: seed small/1 (not a number)']);
});

test('readPart(folder, batch) tells missing, corrupt and foreign parts', async () => {
  const folder = freshFolder();
  await computed(folder);
  const problem = (batch: number): unknown => {
    const part = readPart(folder, batch);
    return 'problem' in part ? part.problem : undefined;
  };
  expect(problem(7)).toBe('missing');
  truncateSync(partOf(folder.path, 0), 300);
  expect(problem(0)).toBe('corrupt');
  writeFileSync(partOf(folder.path, 0), '');
  expect(problem(0)).toBe('corrupt');
  const text = readFileSync(partOf(folder.path, 1), 'utf8');
  writeFileSync(partOf(folder.path, 1), text.replace(',history,', ',histori,'));
  expect(problem(1)).toBe('corrupt');
  renameSync(partOf(folder.path, 2), partOf(folder.path, 0));
  expect(problem(0)).toBe('foreign');
  expect(problem(2)).toBe('missing');
});
