import {liberia, plans} from '@postbellum/scenarios';
import {weekly} from '@postbellum/sim-core';
import {afterAll, expect, test} from 'vitest';
import {ensemble} from '../ensemble.ts';
import {workerThreads} from './worker-threads.ts';

const options = {plan: plans.history, seed: 'test', runs: 5, people: 2000, weeks: 20};
const two = workerThreads({workers: 2});
afterAll(() => two.close());

test('workerThreads() gives the same runs as one thread', async () => {
  const alone = await ensemble(liberia, options);
  const shared = await ensemble(liberia, {...options, executor: two});
  expect(shared.runs).toEqual(alone.runs);
  expect(shared.persons).toBe(alone.persons);
});

test('workerThreads() leaves out a mechanism by name and records reasons and relief as one thread does', async () => {
  const asked = {...options, leaveOut: 'trust', reasons: true, relief: true};
  const shared = await ensemble(liberia, {...asked, executor: two});
  expect(shared.runs).toEqual((await ensemble(liberia, asked)).runs);
  expect(shared.runs[0].reasons?.logHazard.length).toBeGreaterThan(0);
  expect(shared.runs[0].relief?.spent.length).toBeGreaterThan(0);
});

test('workerThreads() gives the same runs in a world it has used before, and in another', async () => {
  const alone = await ensemble(liberia, options);
  await ensemble(liberia, {...options, executor: two, plan: plans.noMission, leaveOut: 'needs'});
  expect((await ensemble(liberia, {...options, executor: two})).runs).toEqual(alone.runs);
  expect((await ensemble(liberia, {...options, executor: two, people: 2500})).runs[0].people).toBeGreaterThan(2400);
  expect((await ensemble(liberia, {...options, executor: two})).runs).toEqual(alone.runs);
});

test('workerThreads() makes many runs of another world on threads that have seen no other', async () => {
  let started = 0;
  const count = (): number => ++started;
  process.on('worker', count);
  const few = {...options, weeks: 1, executor: two};
  await ensemble(liberia, few);
  started = 0;
  await ensemble(liberia, {...few, people: 2300});
  expect(started).toBe(0);
  await ensemble(liberia, {...few, people: 2300, runs: 128});
  expect(started).toBe(0);
  const many = await ensemble(liberia, {...few, people: 2400, runs: 128});
  expect(started).toBe(2);
  expect(many.runs).toHaveLength(128);
  process.off('worker', count);
});

test('workerThreads() keeps finished runs when stopped, and can be used again', async () => {
  const controller = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 3) controller.abort();
  };
  const stopped = await ensemble(liberia, {
    ...options,
    runs: 500,
    executor: two,
    onProgress,
    signal: controller.signal,
  });
  expect(stopped.runs.length).toBeGreaterThanOrEqual(3);
  expect(stopped.runs.length).toBeLessThan(500);
  expect((await ensemble(liberia, {...options, executor: two})).runs).toHaveLength(5);
});

test('workerThreads() refuses functions, which cannot be sent', async () => {
  await expect(ensemble(liberia, {...options, executor: two, mechanisms: weekly})).rejects.toThrow(
    'unsupported option: mechanisms (functions cannot be sent to worker threads; use sequential())',
  );
});

test('workerThreads() passes on what the kernel refuses', async () => {
  await expect(ensemble(liberia, {...options, executor: two, people: 7})).rejects.toThrow(/^invalid people: 7/);
  await expect(ensemble(liberia, {...options, executor: two, weeks: 100_000})).rejects.toThrow(
    'failed run: plan history, seed test/0 (invalid weeks',
  );
});

test('workerThreads() names plan and seed when a thread dies', async () => {
  const source = `
    import {parentPort} from 'node:worker_threads';
    parentPort.on('message', ({kind}) => kind === 'work' ? parentPort.postMessage({kind: 'ready'}) : process.exit(9));
  `;
  const entry = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const dying = workerThreads({workers: 1, entry});
  await expect(ensemble(liberia, {...options, executor: dying})).rejects.toThrow(
    'failed run: plan history, seed test/0 (stopped worker: exit code 9)',
  );
});
