import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetReadObjects} from 'hyparquet';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {durableTable} from './durable-table.ts';
import type {ParquetColumn} from './parquet-file.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-table-'));
});
afterEach(() => rmSync(home, {recursive: true}));

const columns: readonly ParquetColumn[] = [
  {name: 'plan', type: 'text'},
  {name: 'week', type: 'integer'},
];

test('durableTable(path, columns) writes the same rows as CSV and as Parquet, once it is finished', async () => {
  const table = durableTable(join(home, 'runs'), columns, {parquet: true});
  table.add(['as, it was', 3]);
  table.add(['other', undefined]);
  expect(readdirSync(home).filter(name => name.startsWith('runs'))).toEqual([]);
  table.finish();
  table.discard();
  expect(readdirSync(home).sort()).toEqual(['runs.csv', 'runs.parquet']);
  expect(readFileSync(join(home, 'runs.csv'), 'utf8')).toBe('plan,week\n"as, it was",3\nother,\n');
  const bytes = readFileSync(join(home, 'runs.parquet'));
  expect(await parquetReadObjects({file: Uint8Array.from(bytes).buffer})).toEqual([
    {plan: 'as, it was', week: 3},
    {plan: 'other', week: null},
  ]);
});

test('durableTable(path, columns) leaves nothing where it is discarded', () => {
  const table = durableTable(join(home, 'runs'), columns, {parquet: true});
  table.add(['other', 1]);
  table.discard();
  expect(readdirSync(home)).toEqual([]);
});
