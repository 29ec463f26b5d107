import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {inventing} from '../../sweep/sweep.fixture.ts';
import {checkOutputFolder} from '../output-folder.ts';
import {fileDigest} from '../sha256.ts';
import {readStoredResult} from '../stored-result.ts';
import {mergeParts} from './merge-parts.ts';
import {mergeSweep, sensitivityName, writeSweepManifest} from './sweep-manifest.ts';
import {computed, freshFolder} from './swept.fixture.ts';

const started = new Date();

test('writeSweepManifest(folder, work) says what is there and the command that makes it again from the folder', async () => {
  const folder = freshFolder();
  await computed(folder);
  mergeParts(folder);
  const {path} = folder;
  expect(() => readStoredResult(path)).toThrow(
    `missing manifest: ${join(path, 'manifest.json')} (postbellum merge ${path} writes it)`,
  );
  await writeSweepManifest(folder, {failed: 0, started, computed: 12});
  expect(readStoredResult(path)).toMatchObject({
    command: 'postbellum sweep .',
    words: ['sweep', path],
    files: ['manifest.json', 'sweep.json', 'runs.csv', 'points.csv', 'failures.csv'],
    digests: {'runs.csv': await fileDigest(join(path, 'runs.csv'))},
    claims: {sweep: folder.identity, histories: 12, failed: 0, points: 4, runs: 3, partial: false},
  });
  mergeParts(folder, {parquet: true});
  writeFileSync(join(path, sensitivityName), '');
  await writeSweepManifest(folder, {failed: 0, started, computed: 0});
  expect(readStoredResult(join(path, 'manifest.json'))).toMatchObject({
    words: ['sensitivity', path, '--parquet'],
    files: expect.arrayContaining(['runs.parquet', 'points.parquet', 'sensitivity.csv']),
  });
  expect(() => checkOutputFolder(path)).toThrow(`foreign file: ${join(path, 'parts')}`);
});

test('writeSweepManifest(folder, work) keeps the timing of the command that computed the last histories', async () => {
  const folder = freshFolder();
  await computed(folder);
  mergeParts(folder);
  const timing = (): {readonly computed: number} =>
    JSON.parse(readFileSync(join(folder.path, 'manifest.json'), 'utf8')).timing;
  await writeSweepManifest(folder, {failed: 0, started, computed: 0});
  expect(timing()).toMatchObject({started: started.toISOString(), computed: 0});
  await writeSweepManifest(folder, {failed: 0, started: new Date(0), computed: 7});
  await writeSweepManifest(folder, {failed: 0, started, computed: 0});
  expect(timing()).toMatchObject({started: '1970-01-01T00:00:00.000Z', computed: 7});
});

test('mergeSweep(folder, work) keeps a sensitivity until a history that failed is made again', async () => {
  const folder = freshFolder();
  const {path} = folder;
  const merged = (): ReturnType<typeof mergeSweep> => mergeSweep(folder, {started, computed: 0});
  const there = (): readonly boolean[] =>
    [sensitivityName, 'sensitivity.svg'].map(name => existsSync(join(path, name)));
  await computed(folder, {executors: [inventing(({seed}) => seed.endsWith('/1'))]});
  expect((await merged()).failed).toBeGreaterThan(0);
  for (const name of [sensitivityName, 'sensitivity.svg']) writeFileSync(join(path, name), '');
  await merged();
  expect(there()).toEqual([true, true]);
  rmSync(join(path, 'parts', '000000.csv'));
  await computed(folder);
  await merged();
  expect(there()).toEqual([false, false]);
  expect(readStoredResult(path)).toMatchObject({command: 'postbellum sweep .'});
});
