import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation, peaceStateByWeek, relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {branchedHistory} from './branched-history.ts';
import {joinedRecord} from './joined-record.ts';

const plan = plans.history;
const simulation = createSimulation(liberia, {people: 2_000, indicators: {}});
const options = {plan, seed: 'b/0', past: 100, weeks: 30, futures: 3, rule: {...relapseRules.default, threshold: 100}};

test('branchedHistory() makes future f on the luck of the seed and f, from the world the history left', async () => {
  const history = await branchedHistory(simulation, options);
  const past = simulation.run({plan, seed: 'b/0', weeks: 100, saveAfter: 100});
  const future = simulation.run({plan, seed: 'b/0/2', weeks: 30, from: past.snapshot ?? new ArrayBuffer()});
  const codes = peaceStateByWeek(joinedRecord(past, future), options.rule);
  expect(history?.state).toBe('at-risk');
  expect(history?.futures).toHaveLength(3);
  expect(history?.futures[2]).toEqual(codes.slice(100));
});

test('branchedHistory() has no future where there is no peace', async () => {
  const rule = {...options.rule, threshold: 0, quietWeeks: 10};
  const history = await branchedHistory(simulation, {...options, rule});
  expect(history).toEqual({seed: 'b/0', state: 'unsettled', futures: []});
});

test('branchedHistory() reports each run, and is undefined once stopped', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number): void => {
    seen.push(done);
    if (done === 2) controller.abort();
  };
  expect(await branchedHistory(simulation, options, {onProgress, signal: controller.signal})).toBeUndefined();
  expect(seen).toEqual([1, 2]);
});

test('branchedHistory() names plan and seed of a failing run', async () => {
  await expect(branchedHistory(simulation, {...options, weeks: 10_000})).rejects.toThrow(
    'failed run: plan history, seed b/0/0 (invalid weeks',
  );
});
