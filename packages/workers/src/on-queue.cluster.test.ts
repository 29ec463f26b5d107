import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadSweep, openSweepFolder, type SweepFolder} from '@postbellum/experiments/node';
import {Queue} from 'bullmq';
import type {Redis} from 'ioredis';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {queueName} from './batch-job.ts';
import {batchWorker} from './batch-worker.ts';
import {connectRedis} from './connect-redis.ts';
import {FailedBatches} from './failed-batches.ts';
import {onQueue} from './on-queue.ts';

const spec = `
scenario: tessera
plans: [history]
seed: 1
runs: 1
people: 2000
years: 1
factors: [{lever: troops}]
design: {kind: latin-hypercube, points: 6}
measures: [relapsed]
batch: 2
`;

// It needs redis-server, which `pnpm test:cluster` installs and `pnpm test` does not ask for.
describe('onQueue(redis, options)', () => {
  let home = '';
  let server: ChildProcess;
  let redis: Redis;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'postbellum-queue-'));
    writeFileSync(join(home, 'six.yaml'), spec);
    const port = await freePort();
    server = spawn('redis-server', ['--port', String(port), '--dir', home, '--save', '']);
    redis = await retried(() => connectRedis(`redis://127.0.0.1:${port}`));
  });
  afterAll(() => {
    redis.disconnect();
    server.kill();
    rmSync(home, {recursive: true});
  });
  const folderNamed = (name: string): SweepFolder =>
    openSweepFolder(join(home, name), loadSweep(join(home, 'six.yaml')));
  const queued = async (): Promise<number> => {
    const queue = new Queue(queueName, {connection: redis});
    const counts = await queue.getJobCounts();
    await queue.close();
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  };

  test('has the batches that are missing computed, and counts what comes of them', async () => {
    const folder = folderNamed('good');
    const dones: number[] = [];
    const worker = batchWorker(redis, {threads: 1, silence: 30, tell: () => undefined});
    const onProgress = ({done}: {readonly done: number}): number => dones.push(done);
    const compute = onQueue(redis, {attempts: 1, tell: () => undefined});
    expect(await compute(folder, [0, 2], {onProgress})).toMatchObject({
      done: 4,
      found: 0,
      total: 4,
      failed: 0,
      read: 4,
    });
    expect(await compute(folder, [0, 1, 2], {onProgress})).toMatchObject({done: 6, found: 4, total: 6});
    await worker.close();
    expect(dones).toEqual([0, 2, 4, 4, 6]);
    expect(readdirSync(join(folder.path, 'parts'))).toEqual(['000000.csv', '000001.csv', '000002.csv']);
    expect(await queued()).toBe(0);
  });

  test('tells of each failed try, and throws what failed at every one', async () => {
    const folder = folderNamed('bad');
    rmSync(join(folder.path, 'parts'), {recursive: true});
    writeFileSync(join(folder.path, 'parts'), 'not a folder');
    const told: string[] = [];
    const worker = batchWorker(redis, {threads: 1, silence: 30, tell: () => undefined});
    const compute = onQueue(redis, {attempts: 2, tell: line => told.push(line)});
    const error: unknown = await compute(folder, [0, 1], {}).catch(reason => reason);
    await worker.close();
    expect(error).toBeInstanceOf(FailedBatches);
    expect(String(error)).toMatch(/failed batches: 2 .*\n {2}batch \d: failed write: .*ENOTDIR/);
    expect(told.filter(line => /^Batch [01] failed: failed write/.test(line))).toHaveLength(4);
    expect(await queued()).toBe(0);
  });

  test('stopped by the signal, takes back what no worker has begun', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const compute = onQueue(redis, {attempts: 1, tell: line => told.push(line)});
    const stopped = compute(folderNamed('stopped'), [0, 1, 2], {signal: stop.signal});
    await retried(async () => expect(await queued()).toBe(3));
    stop.abort();
    expect(await stopped).toMatchObject({done: 0, total: 6});
    expect(told).toEqual(['No worker is there yet; waiting for one.']);
    expect(await queued()).toBe(0);
  });
});

async function retried<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return await action();
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  return action();
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
