import {relapseWeek, simulate} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {sequential} from '../executor/sequential.ts';
import {computeBatch} from './compute-batch.ts';
import {overridesAt, planAt} from './point.ts';
import {inventing, smallSweep} from './sweep.fixture.ts';

test('computeBatch(sweep, batch) reads the histories that simulate gives', async () => {
  const sweep = smallSweep();
  const rows = await computeBatch(sweep, 1, {executor: sequential()});
  expect(rows.map(({point, run}) => [point, run])).toEqual([
    [1, 2],
    [2, 0],
    [2, 1],
    [2, 2],
    [3, 0],
  ]);
  const {scenario, people, weeks, plans, factors, points, rule} = sweep;
  const run = simulate(scenario, {
    people,
    weeks,
    seed: 'small/2',
    plan: planAt(plans[0], factors, points[1]),
    parameters: overridesAt(factors, points[1]),
  });
  const mean = run.series.logHazard.reduce((sum, value) => sum + value, 0) / weeks;
  expect(rows[0]).toMatchObject({
    seed: 'small/2',
    reading: {relapseWeek: relapseWeek(run, rule), measures: [expect.any(Number), Number(mean.toPrecision(9))]},
  });
});

test('computeBatch(sweep, batch) gives a history that failed once as if nothing had happened', async () => {
  let failures = 0;
  const executor = inventing(({seed}) => seed === 'small/1' && failures++ === 0);
  expect(await computeBatch(smallSweep(), 0, {executor})).toEqual(
    await computeBatch(smallSweep(), 0, {executor: inventing()}),
  );
  expect(failures).toBeGreaterThan(1);
});

test('computeBatch(sweep, batch) records a history that failed twice and keeps the others', async () => {
  const rows = await computeBatch(smallSweep(), 0, {executor: inventing(({seed}) => seed === 'small/1')});
  expect(rows.map(row => 'failure' in row)).toEqual([false, true, false, false, true]);
  expect(rows[1]).toMatchObject({point: 0, run: 1, failure: 'failed run: seed small/1 (not a number)'});
});

test('computeBatch(sweep, batch) counts histories as they are done and throws the reason when stopped', async () => {
  const seen: number[] = [];
  const controller = new AbortController();
  const onProgress = (done: number, total: number): void => {
    seen.push(done);
    if (done === 4) controller.abort(new Error('enough'));
    expect(total).toBe(5);
  };
  const options = {executor: inventing(), onProgress, signal: controller.signal};
  await expect(computeBatch(smallSweep(), 0, options)).rejects.toThrow('enough');
  expect(seen.slice(0, 4)).toEqual([1, 2, 3, 4]);
});
