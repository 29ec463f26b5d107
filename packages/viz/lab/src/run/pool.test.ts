import {ensembles, type RunRange} from '@postbellum/experiments';
import {scenarios} from '@postbellum/scenarios';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {joinedResult} from './joined-result.ts';
import {type LocalWorker, localWorker} from './local-worker.fixture.ts';
import type {FromWorker, PlanResult, RunRequest} from './messages.ts';
import {createPool, type Pool, usualSize} from './pool.ts';
import {recorded, reduceRuns} from './reduce-runs.ts';
import {runWorker} from './run-worker.ts';

const {tessera} = scenarios;
const [history, noMission] = tessera.plans;
const request: RunRequest = {
  scenario: 'tessera',
  plans: [history, noMission],
  seed: 'pool',
  people: 2_000,
  weeks: 20,
};
const never = new AbortController().signal;

/** A pool in this thread, with the workers it started. */
function localPool(size: number): {readonly pool: Pool; readonly started: LocalWorker[]} {
  const started: LocalWorker[] = [];
  const start = (): LocalWorker => {
    started.push(localWorker());
    return started[started.length - 1];
  };
  return {pool: createPool({size, start}), started};
}

/** Every part of a run, and the results of the plans together. */
async function made(pool: Pool, runs: number, about: Partial<RunRequest> = {}) {
  return madeOf(pool, [[0, runs]], about);
}

async function madeOf(pool: Pool, numbers: readonly RunRange[], about: Partial<RunRequest> = {}) {
  const parts: (readonly PlanResult[])[] = [];
  const outcome = await pool.run({...request, ...about}, numbers, {signal: never, onPart: plans => parts.push(plans)});
  return {outcome, parts, plans: joined(parts)};
}

const joined = (parts: readonly (readonly PlanResult[])[]): readonly PlanResult[] =>
  [0, 1].map(plan => parts.map(part => part[plan]).reduce((sum, part) => joinedResult(sum, part)));

test('a pool gives what ensembles() give, run by run, whatever the number of workers', async () => {
  const sampling = {seed: 'pool', people: 2_000, weeks: 20, runs: 6, ...recorded(tessera)};
  const whole = await ensembles(tessera, request.plans, sampling);
  const expected = whole.map(reduceRuns);
  for (const size of [1, 3]) {
    const {pool, started} = localPool(size);
    const {outcome, plans, parts} = await made(pool, 6);
    expect(outcome).toBe('done');
    expect(plans).toEqual(expected);
    expect(parts.length).toBeGreaterThanOrEqual(size);
    expect(started).toHaveLength(size);
    pool.close();
    expect(started.every(({ended}) => ended)).toBe(true);
  }
  const months = expected[0].counts.months.length;
  expect(expected[0].values.map(({length}) => length)).toEqual(Array(6).fill(expected[0].indicators.length * months));
  expect(expected[0].districtDeaths.map(({length}) => length)).toEqual(
    Array(6).fill(Object.keys(tessera.districts).length),
  );
  const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
  const reported = expected[0].values.map(values => sum(values.slice(-months)));
  for (const [run, deaths] of expected[0].districtDeaths.entries()) expect(reported[run]).toBeCloseTo(sum(deaths), 3);
  expect(Math.max(...reported)).toBeGreaterThan(0);
  expect(expected[0].rows.map(row => row[2])).toEqual([0, 1, 2, 3, 4, 5].map(run => `pool/${run}`));
});

test('joinedResult(a, b) is the same in any order, and refuses a run twice', async () => {
  const {parts, plans} = await made(localPool(2).pool, 6);
  fc.assert(
    fc.property(fc.shuffledSubarray(parts, {minLength: parts.length}), shuffled => {
      expect(joined(shuffled)).toEqual(plans);
    }),
    {numRuns: 10},
  );
  expect(() => joinedResult(plans[0], parts[0][0])).toThrow('repeated run');
});

test('a pool makes the runs of the numbers asked for, and those of two goes are those of one', async () => {
  const {pool} = localPool(2);
  const whole = await made(pool, 6);
  const first = await madeOf(pool, [
    [1, 2],
    [3, 5],
  ]);
  expect(first.plans[0].histories.histories.map(({run}) => run)).toEqual([1, 3, 4]);
  const rest = await madeOf(pool, [
    [0, 1],
    [2, 3],
    [5, 6],
  ]);
  expect(joined([...first.parts, ...rest.parts])).toEqual(whole.plans);
});

test('a stopped pool keeps what is finished and answers at once; what comes later of it is dropped', async () => {
  const {pool, started} = localPool(2);
  const stopper = new AbortController();
  const parts: (readonly PlanResult[])[] = [];
  const outcome = await pool.run(request, [[0, 500]], {
    signal: stopper.signal,
    onPart(plans) {
      parts.push(plans);
      stopper.abort();
    },
  });
  expect(outcome).toBe('stopped');
  const kept = joined(parts);
  expect(kept[0].histories.runs).toBeGreaterThan(0);
  expect(kept[0].histories.runs).toBeLessThan(500);
  expect(kept[1].histories.histories.map(({run}) => run)).toEqual(kept[0].histories.histories.map(({run}) => run));
  expect(started.some(({ended}) => ended)).toBe(false);

  const again = made(pool, 2);
  for (const worker of started) worker.say({kind: 'part', request: 1, plans: parts[0]});
  expect((await again).plans[0].histories.runs).toBe(2);
  expect(started).toHaveLength(2);
});

test('a worker hands over what is finished when it is stopped, though it was not yet due', async () => {
  const said: FromWorker[] = [];
  let time = 0;
  const hear = runWorker(
    scenarios,
    message => said.push(message),
    () => ++time,
  );
  await hear({kind: 'begin', request: 1, run: request});
  const going = hear({kind: 'range', request: 1, from: 0, until: 500});
  await hear({kind: 'stop', request: 1});
  await going;
  expect(said.map(({kind}) => kind)).toEqual(['part', 'ended']);
  const [part] = said as [FromWorker & {kind: 'part'}];
  const [first, second] = part.plans.map(({histories}) => histories.histories.map(({run}) => run));
  expect(first[0]).toBe(0);
  expect(first.length).toBeLessThan(500);
  expect(second).toEqual(first);
});

test('a pool that is asked again stops what it was doing', async () => {
  const {pool} = localPool(1);
  const first = made(pool, 500).catch(error => error);
  const second = await made(pool, 2, {seed: 'second'});
  expect(second.plans[0].histories.seed).toBe('second');
  expect(await first).toMatchObject({});
});

test('a pool that is stopped before it begins makes nothing, and says that it is stopped', async () => {
  const {pool} = localPool(2);
  const onPart = (): never => {
    throw new Error('part of nothing');
  };
  expect(await pool.run(request, [[0, 5]], {signal: AbortSignal.abort(), onPart})).toBe('stopped');
  expect((await made(pool, 2)).plans[0].histories.runs).toBe(2);
});

test('a worker that does not stop within 200 ms is ended and replaced', async () => {
  const {pool, started} = localPool(1);
  const stopper = new AbortController();
  const running = pool.run(request, [[0, 5]], {signal: stopper.signal, onPart: () => {}});
  started[0].deaf = true;
  stopper.abort();
  const before = performance.now();
  expect(await running).toBe('stopped');
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(started[0].ended).toBe(true);
  expect((await made(pool, 2)).plans[0].histories.runs).toBe(2);
  expect(started).toHaveLength(2);
});

test('a failing run is told with its plan and seed, and a lost worker with its message', async () => {
  const {pool, started} = localPool(2);
  const plans = [{...history, name: 'too-many', changes: [{lever: 'troops', multiply: 100} as const]}];
  await expect(pool.run({...request, plans}, [[0, 3]], {signal: never, onPart: () => {}})).rejects.toThrow(
    /^failed run: plan too-many, seed pool\/\d \(invalid plan: troops = \d+ \(from 0 to 60000 persons\)\)$/,
  );
  const lost = pool.run(request, [[0, 3]], {signal: never, onPart: () => {}});
  for (const worker of started)
    worker.onerror?.call(worker as unknown as Worker, {message: 'out of memory'} as ErrorEvent);
  await expect(lost).rejects.toThrow('failed worker: out of memory');
  const unloaded = pool.run(request, [[0, 1]], {signal: never, onPart: () => {}});
  started.at(-1)?.onerror?.call(started[0] as unknown as Worker, {} as ErrorEvent);
  await expect(unloaded).rejects.toThrow('failed worker: not loaded');
});

test('a worker that fails while it is idle is not used', async () => {
  const {pool, started} = localPool(2);
  pool.warm();
  expect(started).toHaveLength(2);
  started[1].onerror?.call(started[1] as unknown as Worker, {message: 'not loaded'} as ErrorEvent);
  expect((await made(pool, 3)).plans[0].histories.runs).toBe(3);
  expect(started).toHaveLength(3);
  expect(started[1].heard).toEqual([]);
  expect(started[0].heard.length).toBeGreaterThan(0);
});

test('a worker makes one world in its life: runs of other agents are made by new ones', async () => {
  const {pool, started} = localPool(1);
  await made(pool, 1);
  await made(pool, 1, {seed: 'second'});
  expect(started).toHaveLength(1);
  await made(pool, 1, {people: 3_000});
  expect(started).toHaveLength(2);
  expect(started[0].ended).toBe(true);
});

test('a worker that stops after runs of other agents were begun is ended and used no more', async () => {
  const {pool, started} = localPool(1);
  const first = made(pool, 500).catch(error => error);
  await made(pool, 1, {people: 3_000});
  await first;
  expect(started.map(({ended}) => ended)).toEqual([true, false]);
  await made(pool, 1, {people: 3_000});
  expect(started).toHaveLength(2);
});

test('usualSize(cores) uses all of a small device and leaves one of a larger', () => {
  expect([1, 2, 4, 8, 64].map(usualSize)).toEqual([1, 2, 3, 7, 8]);
});
