import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation, peaceStateByWeek, relapseRules} from '@postbellum/sim-core';
import {afterAll, expect, test} from 'vitest';
import {type BranchedHistory, type BranchOptions, branchedHistories} from './branched-histories.ts';
import {sequential} from './executor/sequential.ts';
import type {Watch} from './executor.ts';
import {joinedRecord} from './joined-record.ts';
import {workerThreads} from './node/worker-threads.ts';

const plan = plans.history;
const world = {scenario: liberia, people: 2_000, indicators: {}};
const rule = {...relapseRules.default, threshold: 100};
const options = {plan, seeds: ['b/0'], past: 100, weeks: 30, futures: 3, rule};
/** Peace that nothing ends. */
const always = {...options, rule: {...rule, threshold: 1e6}};
/** More histories than branch at once. */
const ten = {...always, seeds: Array.from({length: 10}, (_, run) => `b/${run}`), past: 10, weeks: 5, futures: 2};

const executor = sequential();
const two = workerThreads({workers: 2});
afterAll(() => two.close());

const branched = (
  asked: Partial<BranchOptions> = {},
  watch: Watch & {readonly executor?: typeof executor} = {},
): Promise<readonly BranchedHistory[]> => branchedHistories(world, {...options, ...asked}, {executor, ...watch});

/** Stops at the n-th report, and keeps what was reported. */
function stopAt(n: number): Required<Watch> & {readonly seen: (readonly [number, number])[]} {
  const controller = new AbortController();
  const seen: (readonly [number, number])[] = [];
  const onProgress = (done: number, total: number): void => {
    if (seen.push([done, total]) === n) controller.abort();
  };
  return {seen, onProgress, signal: controller.signal};
}

test('branchedHistories() makes future f on the luck of the seed and f, from the world the history left', async () => {
  const [history] = await branched();
  const simulation = createSimulation(liberia, world);
  const past = simulation.run({plan, seed: 'b/0', weeks: 100, saveAfter: 100});
  const future = simulation.run({plan, seed: 'b/0/2', weeks: 30, from: past.snapshot ?? new ArrayBuffer()});
  const codes = peaceStateByWeek(joinedRecord(past, future), rule);
  expect(history.state).toBe('at-risk');
  expect(history.people).toBe(past.people);
  expect(history.persons).toBe(simulation.world.persons);
  expect(history.futures).toHaveLength(3);
  expect(history.futures[2]).toEqual(codes.slice(100));
});

test('branchedHistories() has no future where there is no peace', async () => {
  const [{state, futures}] = await branched({rule: {...rule, threshold: 0, quietWeeks: 10}});
  expect(state).toBe('unsettled');
  expect(futures).toEqual([]);
});

test('branchedHistories() reports each run, histories first', async () => {
  const {seen, ...watch} = stopAt(Number.POSITIVE_INFINITY);
  await branched(ten, watch);
  expect(seen).toEqual(Array.from({length: 30}, (_, run) => [run + 1, 30]));
});

test('branchedHistories() stopped gives the first histories all of whose futures were lived', async () => {
  // Eight histories, two futures of each of the first three, and one of the next.
  const {seen, ...watch} = stopAt(8 + 2 * 3 + 1);
  expect(await branched(ten, watch)).toEqual((await branched(ten)).slice(0, 3));
  expect(seen).toHaveLength(15);
});

test('branchedHistories() stopped before any future gives the first histories without peace', async () => {
  const some = {...ten, seeds: ['b/4', 'b/8', 'b/0', 'b/4'], past: 60, rule: {...rule, threshold: 8, quietWeeks: 50}};
  const whole = await branched(some);
  expect(whole.map(({state}) => state)).toEqual(['unsettled', 'unsettled', 'at-risk', 'unsettled']);
  const {seen, ...watch} = stopAt(4);
  expect(await branched(some, watch)).toEqual(whole.slice(0, 2));
  expect(seen).toHaveLength(4);
});

test('branchedHistories() stopped on worker threads gives the same histories', async () => {
  // Eight histories with all their futures, the last two, and one future.
  const {seen, ...watch} = stopAt(8 * 3 + 2 + 1);
  expect(await branched(ten, {...watch, executor: two})).toEqual((await branched(ten)).slice(0, 8));
  expect(seen.at(-1)).toEqual([27, 30]);
});

test('branchedHistories() names plan and seed of a failing run, history or future', async () => {
  await expect(branched({past: 10_000})).rejects.toThrow(
    'failed run: plan history, seed b/0, saved after 10000 weeks (invalid weeks',
  );
  const future = {...always, past: 10, weeks: 10_000};
  await expect(branched(future)).rejects.toThrow(
    'failed run: plan history, seed b/0/0, from a saved week (invalid weeks',
  );
  await expect(branched(future, {executor: two})).rejects.toThrow(
    /^failed run: plan history, seed b\/0\/\d, from a saved week \(invalid weeks/,
  );
});

test('branchedHistories() throws what failed, though it was stopped meanwhile', async () => {
  const controller = new AbortController();
  const failing = {
    ...executor,
    execute: () => {
      controller.abort();
      return Promise.reject(new Error('failed run'));
    },
  };
  await expect(branched({}, {executor: failing, signal: controller.signal})).rejects.toThrow('failed run');
});
