import {liberia, plans} from '@postbellum/scenarios';
import type {Run} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {ablate} from './ablation.ts';
import type {Executor, Task} from './executor.ts';

const {history, noMission} = plans;
const weeks = 120;

/** A run written by hand. */
function runOf(
  {plan, seed}: Task,
  {
    battle,
    logHazard = 0,
    clash = 0,
    hash = 'same',
  }: Partial<Record<'battle' | 'logHazard' | 'clash', number>> & {hash?: string},
): Run {
  const stateBased = new Float64Array(weeks);
  if (battle !== undefined) stateBased[battle] = 30;
  const nobody = new Float64Array(weeks);
  const quiet = {'state-based': nobody, 'one-sided': nobody, communal: nobody};
  return {
    scenario: 'liberia',
    plan: plan.name,
    seed,
    start: '2003-08-18',
    weeks,
    people: 2000,
    deaths: {...quiet, communal: new Float64Array(weeks).fill(clash, 0, 1)},
    reported: {...quiet, 'state-based': stateBased},
    series: {logHazard: new Float64Array(weeks).fill(logHazard)},
    hash,
  };
}

/**
 * An executor that makes runs up: without `trust` more log hazard, and relapse in the first run; without `leaders` a
 * clash; without `needs`, under one plan, another world and no more.
 */
const madeUp: Executor = {
  async execute({tasks}, {signal, onProgress} = {}) {
    signal?.throwIfAborted();
    onProgress?.(tasks.length, tasks.length);
    const runs = tasks.map(task => {
      const luck = Number(task.seed.split('/')[1]);
      if (task.leaveOut === 'trust') {
        return runOf(task, {logHazard: luck + 0.25, hash: 'x', ...(luck === 0 && {battle: 80})});
      }
      if (task.leaveOut === 'leaders') return runOf(task, {logHazard: luck, clash: 3, hash: 'x'});
      if (task.leaveOut === 'needs' && task.plan.name === 'no-mission')
        return runOf(task, {logHazard: luck, hash: 'x'});
      return runOf(task, {logHazard: luck});
    });
    return {runs, persons: 1_000_000};
  },
  close: () => Promise.resolve(),
};

const options = {seed: 's', runs: 4, weeks, executor: madeUp, leaveOut: ['trust', 'needs', 'census', 'resortToForce']};

describe('ablate', () => {
  test('ablate(scenario, plans, options) tells communal violence from what counts as relapse', async () => {
    const [leaders] = await ablate(liberia, [history], {...options, leaveOut: ['leaders']});
    expect(leaders).toMatchObject({reach: 'communal', communalDeaths: {mean: 3}, relapse: {points: 0}});
  });

  test('ablate(scenario, plans, options) gives the model without less the whole model, for each mechanism and plan', async () => {
    const found = await ablate(liberia, [history, noMission], options);
    expect(found.map(({mechanism, plan}) => `${mechanism} ${plan.name}`)).toEqual([
      'trust history',
      'trust no-mission',
      'needs history',
      'needs no-mission',
      'census history',
      'census no-mission',
      'resortToForce history',
      'resortToForce no-mission',
    ]);
    const [trust] = found;
    expect(trust.relapse).toMatchObject({pairs: 4, points: 25, onlyB: 1, onlyA: 0});
    expect(trust.logHazard).toMatchObject({pairs: 4, mean: 0.25, sd: 0});
    expect(trust.purpose.length).toBeGreaterThan(10);
  });

  test('ablate(scenario, plans, options) says how far each mechanism reaches under each plan', async () => {
    const found = await ablate(liberia, [history, noMission], options);
    expect(found.map(({reach}) => reach)).toEqual([
      'risk',
      'risk',
      'nothing',
      'state',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  test('ablate(scenario, plans, options) marks bookkeeping and has no log hazard without what works it out', async () => {
    const found = await ablate(liberia, [history], options);
    expect(found.map(({bookkeeping}) => bookkeeping)).toEqual([false, false, true, false]);
    expect(found.map(each => 'logHazard' in each)).toEqual([true, true, true, false]);
  });

  test('ablate(scenario, plans, options) gives the mechanisms finished when it is stopped', async () => {
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 12) controller.abort();
    };
    const found = await ablate(liberia, [history], {...options, onProgress, signal: controller.signal});
    expect(found.map(({mechanism}) => mechanism)).toEqual(['trust']);
  });

  test('ablate(scenario, plans, options) of the model finds that violence reaches risk and kills', async () => {
    const [violence] = await ablate(liberia, [history], {
      seed: 'a',
      runs: 2,
      people: 2000,
      weeks: 60,
      leaveOut: ['violence'],
    });
    expect(violence.reach).toBe('risk');
  });

  test('ablate(scenario, plans, options) names the mechanisms there are when one is unknown', async () => {
    const failing = ablate(liberia, [history], {seed: 'a', runs: 1, people: 2000, weeks: 4, leaveOut: ['magic']});
    await expect(failing).rejects.toThrow('unknown mechanism: magic (there are timeline, ');
  });
});
