import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetReadObjects} from 'hyparquet';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Cell} from './csv.ts';
import {type ParquetColumn, parquetFile} from './parquet-file.ts';

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
  const file = parquetFile(join(home, name), columns);
  file.add(rows);
  file.finish();
  return readFileSync(join(home, name));
};
const readBack = (bytes: Buffer) => parquetReadObjects({file: Uint8Array.from(bytes).buffer});

test('parquetFile(path, columns) is read back as it was, absent cells as null', async () => {
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

test('parquetFile(path, columns) writes an empty table, and one of several groups, in the same bytes again', async () => {
  expect(await readBack(written('none.parquet', []))).toEqual([]);
  function* many(): Generator<readonly Cell[]> {
    for (let row = 0; row < 100_001; row++) yield ['history', row, row / 7];
  }
  const bytes = written('many.parquet', many());
  const inParts = parquetFile(join(home, 'parts.parquet'), columns);
  for (const row of many()) inParts.add([row]);
  inParts.finish();
  expect(readFileSync(join(home, 'parts.parquet')).equals(bytes)).toBe(true);
  const rows = await readBack(bytes);
  expect(rows).toHaveLength(100_001);
  expect(rows[100_000]).toEqual({plan: 'history', week: 100_000, value: 100_000 / 7});
});
