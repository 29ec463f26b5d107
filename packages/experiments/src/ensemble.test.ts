import {liberia, plans} from '@postbellum/scenarios';
import {leaveOut, simulate, weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensemble, ensembles} from './ensemble.ts';

const options = {seed: 'test', people: 2000, weeks: 20};
const {history} = plans;

test('ensemble(scenario, options) makes run i with the seed of the ensemble and i', async () => {
  const {runs, persons} = await ensemble(liberia, {...options, plan: history, runs: 3});
  expect(runs.map(run => run.seed)).toEqual(['test/0', 'test/1', 'test/2']);
  expect(runs[2].hash).toBe(simulate(liberia, {...options, plan: history, seed: 'test/2'}).hash);
  expect(persons).toBeGreaterThan(3_000_000);
});

test('ensembles(scenario, plans, options) gives each plan the runs it would have alone', async () => {
  const both = await ensembles(liberia, [history, plans.noMission], {...options, runs: 2});
  const alone = await ensemble(liberia, {...options, plan: plans.noMission, runs: 2});
  expect(both.map(({plan}) => plan.name)).toEqual(['history', 'no-mission']);
  expect(both[1].runs).toEqual(alone.runs);
});

test('ensemble(scenario, options) reports progress and keeps finished runs when stopped', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number): void => {
    seen.push(done);
    if (done === 2) controller.abort();
  };
  const {runs} = await ensemble(liberia, {...options, plan: history, runs: 9, onProgress, signal: controller.signal});
  expect(seen).toEqual([1, 2]);
  expect(runs).toHaveLength(2);
});

test('ensemble(scenario, options) rejects with the reason when stopped before the first run', async () => {
  const signal = AbortSignal.abort(new Error('not today'));
  await expect(ensemble(liberia, {...options, plan: history, runs: 2, signal})).rejects.toThrow('not today');
});

test('ensemble(scenario, options) takes mechanisms of one’s own', async () => {
  const calm = weekly.filter(({name}) => name !== 'violence');
  const {runs} = await ensemble(liberia, {...options, plan: history, runs: 1, mechanisms: calm});
  expect(runs[0].deaths['state-based'].every(deaths => deaths === 0)).toBe(true);
});

test('ensemble(scenario, {leaveOut}) makes the runs of the mechanisms without it', async () => {
  const {runs} = await ensemble(liberia, {...options, plan: history, runs: 1, leaveOut: 'violence'});
  const mechanisms = leaveOut(weekly, 'violence');
  expect(runs[0].hash).toBe(simulate(liberia, {...options, plan: history, seed: 'test/0', mechanisms}).hash);
  await expect(ensemble(liberia, {...options, plan: history, runs: 1, leaveOut: 'magic'})).rejects.toThrow(
    'failed run: plan history, seed test/0 without magic (unknown mechanism: magic',
  );
});

test('ensemble(scenario, {reasons: true}) records reasons', async () => {
  const {runs} = await ensemble(liberia, {...options, plan: history, runs: 1, reasons: true});
  expect(runs[0].reasons?.factions).toEqual(Object.keys(liberia.factions));
});

test('ensemble(scenario, options) names plan and seed of a failing run', async () => {
  const failing = ensemble(liberia, {...options, plan: history, runs: 1, weeks: 100_000});
  await expect(failing).rejects.toThrow('failed run: plan history, seed test/0 (invalid weeks');
});

test('ensemble(scenario, options) refuses a number of runs or a seed that cannot be', async () => {
  await expect(ensemble(liberia, {...options, plan: history, runs: 0})).rejects.toThrow('invalid runs: 0');
  await expect(ensemble(liberia, {...options, plan: history, runs: 1, seed: ''})).rejects.toThrow('invalid seed');
});
