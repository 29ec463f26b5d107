import type {RunRange} from '@postbellum/experiments';
import {expect, test} from 'vitest';
import type {runJoined} from './joined-runs.ts';
import type {PlanResult, RunRequest} from './messages.ts';
import {runPaced} from './paced-runs.ts';

const request: RunRequest = {scenario: 'tessera', plans: [], seed: '1', people: 2_000};
const resultOf = (runs: number): PlanResult => ({histories: {runs}}) as PlanResult;

/** Makes runs at once, and remembers what it was asked for. */
function quickMaker() {
  const askedFor: RunRange[] = [];
  const make: typeof runJoined = async (_, [range], {made = [], onMore}) => {
    askedFor.push(range);
    const done = (made[0]?.histories.runs ?? 0) + 1;
    onMore(() => [resultOf(done)], done);
    return 'done';
  };
  return {askedFor, make};
}

test('runPaced(...) makes one run after the other, and no two within the interval', async () => {
  const {askedFor, make} = quickMaker();
  const heard: {newest: number; runs: number; at: number}[] = [];
  const outcome = await runPaced(
    make,
    request,
    [
      [1, 2],
      [4, 6],
    ],
    {
      interval: 60,
      signal: new AbortController().signal,
      made: [resultOf(2)],
      onMore: ([{histories}], newest) => heard.push({newest, runs: histories.runs, at: performance.now()}),
    },
  );
  expect(outcome).toBe('done');
  expect(askedFor).toEqual([
    [1, 2],
    [4, 5],
    [5, 6],
  ]);
  expect(heard.map(({newest, runs}) => [newest, runs])).toEqual([
    [1, 3],
    [4, 4],
    [5, 5],
  ]);
  const waits = heard.slice(1).map(({at}, index) => at - heard[index].at);
  for (const wait of waits) expect(wait).toBeGreaterThan(55);
});

test('stopped, runPaced(...) ends at once and hands over nothing more', async () => {
  const {make} = quickMaker();
  const stopper = new AbortController();
  const heard: number[] = [];
  const before = performance.now();
  const running = runPaced(make, request, [[0, 5]], {
    interval: 60_000,
    signal: stopper.signal,
    onMore(_, newest) {
      heard.push(newest);
      setTimeout(() => stopper.abort(), 20);
    },
  });
  expect(await running).toBe('stopped');
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(heard).toEqual([0]);
});
