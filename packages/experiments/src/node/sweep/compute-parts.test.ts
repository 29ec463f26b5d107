import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {inventing, smallSweep} from '../../sweep/sweep.fixture.ts';
import {FailedWrite} from '../failed-write.ts';
import {mergeParts} from './merge-parts.ts';
import {openSweepFolder, type SweepFolder} from './sweep-folder.ts';
import type {SweepTally} from './sweep-tally.ts';
import {computed, freshFolder, tablesOf} from './swept.fixture.ts';

const partsIn = ({path}: SweepFolder): readonly string[] => readdirSync(join(path, 'parts')).sort();

test('computeParts(folder, batches) counts what it does and in how many histories war returned', async () => {
  const seen: SweepTally[] = [];
  const tally = await computed(freshFolder(), {onProgress: each => seen.push(each)});
  expect(tally).toEqual({done: 12, found: 0, total: 12, failed: 0, read: 12, relapsed: 8});
  expect(seen[0]).toEqual({done: 0, found: 0, total: 12, failed: 0, read: 0, relapsed: 0});
  expect(seen.map(({done}) => done)).toEqual(seen.map(({done}) => done).toSorted((a, b) => a - b));
});

test('computeParts(folder, batches) leaves what is there and whole as it is', async () => {
  const folder = freshFolder();
  await computed(folder, {batches: [0, 2]});
  const before = statSync(join(folder.path, 'parts', '000000.csv')).mtimeMs;
  const corrupt: string[] = [];
  truncateSync(join(folder.path, 'parts', '000002.csv'), 150);
  const made: string[] = [];
  const executor = inventing(({seed}) => made.push(seed) < 0);
  const tally = await computed(folder, {executors: [executor], onCorrupt: name => corrupt.push(name)});
  expect(tally).toMatchObject({done: 12, found: 5, relapsed: 8, read: 12});
  expect(corrupt).toEqual([join(folder.path, 'parts', '000002.csv')]);
  expect(made).toHaveLength(7);
  expect(statSync(join(folder.path, 'parts', '000000.csv')).mtimeMs).toBe(before);
});

test('computeParts(folder, batches) stopped and run again ends in the bytes of an undisturbed sweep', async () => {
  const [straight, disturbed] = [freshFolder(), freshFolder()];
  await computed(straight);
  mergeParts(straight);
  for (let stops = 0; stops < 9; stops++) {
    const controller = new AbortController();
    const onProgress = ({done, found}: SweepTally): void => {
      if (done - found > 5) controller.abort();
    };
    await computed(disturbed, {signal: controller.signal, onProgress});
    if (partsIn(disturbed).length === 3) break;
    expect(() => mergeParts(disturbed)).toThrow('missing part');
  }
  mergeParts(disturbed);
  expect(tablesOf(disturbed)).toEqual(tablesOf(straight));
});

test('computeParts(folder, batches) refuses to write over a part of another sweep', async () => {
  const [folder, other] = [freshFolder(), freshFolder(smallSweep({seed: 'other'}))];
  await computed(other);
  await expect(computed({...folder, path: other.path})).rejects.toThrow('foreign part');
});

test('computeParts(folder, batches) stops all places of work where one cannot write', async () => {
  const folder = freshFolder(smallSweep({batch: 1}));
  const made: string[] = [];
  const executor = inventing(({seed}) => {
    rmSync(join(folder.path, 'parts'), {recursive: true, force: true});
    return made.push(seed) < 0;
  });
  await expect(computed(folder, {executors: [executor, executor]})).rejects.toThrow(FailedWrite);
  expect(made.length).toBeLessThan(12);
});

const home = mkdtempSync(join(tmpdir(), 'postbellum-disk-'));
const mounts = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', home]).status === 0;

test.skipIf(!mounts)(
  'computeParts(folder, batches) says which file met a full disk and goes on once there is room',
  async () => {
    try {
      const sweep = smallSweep({batch: 2});
      const folder = openSweepFolder(join(home, 'out'), sweep);
      await computed(folder, {batches: [0, 1]});
      fill(join(home, 'filler'));
      const failed = computed(folder);
      await expect(failed).rejects.toThrow(FailedWrite);
      await expect(failed).rejects.toThrow(/^full disk: .*parts.000002.csv \(ENOSPC; everything finished is kept; /);
      expect(partsIn(folder)).toEqual(['000000.csv', '000001.csv']);
      rmSync(join(home, 'filler'));
      await computed(folder);
      fill(join(home, 'filler'));
      expect(() => mergeParts(folder)).toThrow(/^full disk: .*runs.csv/);
      rmSync(join(home, 'filler'));
      expect(mergeParts(folder)).toEqual({runs: 12, failed: 0});
      const straight = freshFolder(sweep);
      await computed(straight);
      mergeParts(straight);
      expect(tablesOf(folder)).toEqual(tablesOf(straight));
    } finally {
      spawnSync('umount', [home]);
    }
  },
);

/** Writes until the disk is full. */
function fill(path: string): void {
  try {
    for (;;) writeFileSync(path, 'x'.repeat(1024), {flag: 'a'});
  } catch {
    // Full.
  }
}
