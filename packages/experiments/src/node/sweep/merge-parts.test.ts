import {copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parquetReadObjects} from 'hyparquet';
import {expect, test} from 'vitest';
import {asItWas, inventing, smallSweep} from '../../sweep/sweep.fixture.ts';
import {batchCount} from '../../sweep/sweep.ts';
import {csvLine} from '../../tables/csv.ts';
import {mergeParts} from './merge-parts.ts';
import {batchesOf} from './shard.ts';
import {computed, freshFolder, tablesOf} from './swept.fixture.ts';

test('mergeParts(folder) writes one row per history and one per point', async () => {
  const folder = freshFolder();
  await computed(folder);
  expect(mergeParts(folder)).toEqual({runs: 12, failed: 0});
  const [runs, points, failures] = tablesOf(folder).map(text => text.trimEnd().split('\n'));
  expect(runs[0]).toBe(
    'point,plan,run,relapse_week,censored,deaths_state_based,deaths_one_sided,deaths_communal,relapsed,mean.logHazard',
  );
  expect(runs).toHaveLength(13);
  expect(runs[2]).toBe('0,history,1,,1,8,0,8,0,0.442857143');
  expect(points).toHaveLength(5);
  expect(points[1]).toMatch(/^0,history,0.2,0,3,0,0.6666666666666666,/);
  expect(failures).toEqual(['point,plan,run,seed,message']);
});

test('mergeParts(folder) gives the same bytes whoever computed what when', async () => {
  const sweep = smallSweep({plans: [asItWas, {...asItWas, name: 'other'}], runs: 7, batch: 3});
  const [local, shared] = [freshFolder(sweep), freshFolder(sweep)];
  await computed(local);
  mergeParts(local);
  for (const number of [3, 1, 4, 2]) {
    const batches = batchesOf({number, of: 4}, batchCount(sweep)).toReversed();
    await computed(shared, {batches, executors: [inventing(), inventing(), inventing()]});
  }
  mergeParts(shared);
  expect(tablesOf(shared)).toEqual(tablesOf(local));
});

test('mergeParts(folder) lists histories that failed with point, seed and message, and keeps their rows', async () => {
  const folder = freshFolder();
  const {failed} = await computed(folder, {executors: [inventing(({seed}) => seed === 'small/1')]});
  expect(failed).toBe(4);
  expect(mergeParts(folder)).toEqual({runs: 12, failed: 4});
  const [runs, points, failures] = tablesOf(folder);
  expect(runs).toContain('\n2,history,1,,,,,,,\n');
  expect(points).toMatch(/\n2,history,1.2,0,3,1,1,/);
  expect(failures).toContain('\n2,history,1,small/1,failed run: seed small/1 (not a number)\n');
});

test('mergeParts(folder) names every part that is missing, corrupt or foreign, and writes nothing', async () => {
  const [folder, other] = [freshFolder(), freshFolder(smallSweep({seed: 'other', batch: 2}))];
  await computed(folder);
  await computed(other);
  const part = (name: string): string => join(folder.path, 'parts', name);
  rmSync(part('000000.csv'));
  truncateSync(part('000001.csv'), 200);
  copyFileSync(join(other.path, 'parts', '000002.csv'), part('000002.csv'));
  writeFileSync(part('000003.csv'), '');
  writeFileSync(part('notes.txt'), '');
  expect(() => mergeParts(folder)).toThrow(
    [
      `missing part: ${part('000000.csv')}`,
      `corrupt part: ${part('000001.csv')}`,
      `foreign part: ${part('000002.csv')}`,
      `foreign file: ${part('000003.csv')}`,
      `foreign file: ${part('notes.txt')}`,
      '(the same sweep command makes missing and corrupt parts; move foreign ones away)',
    ].join('\n'),
  );
  expect(existsSync(join(folder.path, 'runs.csv'))).toBe(false);
});

test('mergeParts(folder) takes away what killed processes left half written', async () => {
  const folder = freshFolder();
  await computed(folder);
  const half = '.000001.csv.01234567-89ab-cdef-0123-456789abcdef.new';
  writeFileSync(join(folder.path, 'parts', half), 'half');
  mergeParts(folder);
  expect(readdirSync(join(folder.path, 'parts'))).toEqual(['000000.csv', '000001.csv', '000002.csv']);
});

test('mergeParts(folder, {parquet}) writes runs and points of the CSV files, and again wherever they are there', async () => {
  const folder = freshFolder(smallSweep({runs: 7}));
  await computed(folder, {executors: [inventing(({seed}) => seed === 'small/1')]});
  mergeParts(folder, {parquet: true});
  for (const table of ['runs', 'points']) {
    const bytes = readFileSync(join(folder.path, `${table}.parquet`));
    const rows = await parquetReadObjects({file: Uint8Array.from(bytes).buffer});
    const lines = [Object.keys(rows[0]), ...rows.map(row => Object.values(row).map(cell => cell ?? undefined))];
    expect(lines.map(csvLine).join('')).toBe(readFileSync(join(folder.path, `${table}.csv`), 'utf8'));
    rmSync(join(folder.path, `${table}.csv`));
    writeFileSync(join(folder.path, `${table}.parquet`), '');
    mergeParts(folder);
    expect(readFileSync(join(folder.path, `${table}.parquet`)).equals(bytes)).toBe(true);
  }
  expect(readdirSync(folder.path)).not.toContain('failures.parquet');
});
