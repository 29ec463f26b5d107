import {liberia, plans} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {type Ensemble, ensembles} from './ensemble.ts';
import {ensembleParts} from './ensemble-parts.ts';
import {sequential} from './executor/sequential.ts';
import type {Executor} from './executor.ts';

const both = [plans.history, plans.noMission];
const options = {seed: 'parts', people: 2000, weeks: 20, runs: 5, partRuns: 2};

async function gathered(parts: AsyncIterable<readonly Ensemble[]>): Promise<(readonly Ensemble[])[]> {
  const all: (readonly Ensemble[])[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

test('ensembleParts(scenario, plans, options) gives the runs of ensembles, a few at a time', async () => {
  const seen: number[] = [];
  const parts = await gathered(ensembleParts(liberia, both, {...options, onProgress: done => seen.push(done)}));
  expect(parts.map(([{runs}]) => runs.length)).toEqual([2, 2, 1]);
  const {partRuns: _, ...plain} = options;
  const whole = await ensembles(liberia, both, plain);
  for (const plan of [0, 1]) expect(parts.flatMap(part => part[plan].runs)).toEqual(whole[plan].runs);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('ensembleParts(scenario, plans, options) ends with runs finished under every plan where it is stopped', async () => {
  const controller = new AbortController();
  const stopAt = (stop: number) => (done: number) => done === stop && controller.abort();
  // Run 2 is finished under the first plan alone.
  const parts = await gathered(
    ensembleParts(liberia, both, {...options, signal: controller.signal, onProgress: stopAt(7)}),
  );
  expect(parts.map(part => part.map(({runs}) => runs.length))).toEqual([
    [2, 2],
    [1, 1],
  ]);
});

test('ensembleParts(scenario, plans, options) rejects where no run was finished under every plan', async () => {
  const stopped = {...options, signal: AbortSignal.abort(new Error('stopped'))};
  await expect(gathered(ensembleParts(liberia, both, stopped))).rejects.toThrow('stopped');
  const controller = new AbortController();
  const onProgress = (): void => controller.abort(new Error('stopped at once'));
  await expect(
    gathered(ensembleParts(liberia, both, {...options, runs: 1, signal: controller.signal, onProgress})),
  ).rejects.toThrow('stopped at once');
});

test('ensembleParts(scenario, plans, options) asks for no more runs at a time than one part has', async () => {
  const asked: number[] = [];
  const inner = sequential();
  const executor: Executor = {
    ...inner,
    execute: (work, watch) => {
      asked.push(work.tasks.length);
      return inner.execute(work, watch);
    },
  };
  await gathered(ensembleParts(liberia, both, {...options, executor}));
  expect(asked).toEqual([4, 4, 2]);
  await expect(gathered(ensembleParts(liberia, both, {...options, partRuns: 0}))).rejects.toThrow(
    'invalid runs of a part: 0',
  );
});
