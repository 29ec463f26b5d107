import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetReadObjects} from 'hyparquet';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Cell} from '../tables/csv.ts';
import {type ParquetColumn, writeParquet} from './parquet-file.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-parquet-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const columns: readonly ParquetColumn[] = [
  {name: 'plan', type: 'text'},
  {name: 'week', type: 'integer'},
  {name: 'value', type: 'number'},
];
const written = (name: string, rows: Iterable<readonly Cell[]>): Buffer => {
  writeParquet(join(home, name), columns, rows);
  return readFileSync(join(home, name));
};
const readBack = (bytes: Buffer) => parquetReadObjects({file: Uint8Array.from(bytes).buffer});

test('writeParquet(path, columns, rows) is read back as it was, absent cells as null', async () => {
  const bytes = written('some.parquet', [
    ['history', 3, 0.1],
    ['Côte', undefined, Number.NaN],
    [undefined, -1, -2e300],
  ]);
  expect(await readBack(bytes)).toEqual([
    {plan: 'history', week: 3, value: 0.1},
    {plan: 'Côte', week: null, value: null},
    {plan: null, week: -1, value: -2e300},
  ]);
});

test('writeParquet(path, columns, rows) writes an empty table, and one of several groups, in the same bytes again', async () => {
  expect(await readBack(written('none.parquet', []))).toEqual([]);
  function* many(): Generator<readonly Cell[]> {
    for (let row = 0; row < 100_001; row++) yield ['history', row, row / 7];
  }
  const bytes = written('many.parquet', many());
  expect(written('again.parquet', many()).equals(bytes)).toBe(true);
  const rows = await readBack(bytes);
  expect(rows).toHaveLength(100_001);
  expect(rows[100_000]).toEqual({plan: 'history', week: 100_000, value: 100_000 / 7});
});

test('writeParquet(path, columns, rows) refuses whole numbers too large for its integers, and leaves nothing', () => {
  expect(() => written('large.parquet', [['history', 2 ** 31, 0]])).toThrow('int32');
  expect(() => written('broken.parquet', [['history', 0.5, 0]])).toThrow('integer');
  expect(readdirSync(home).filter(name => /large|broken/.test(name))).toEqual([]);
});
