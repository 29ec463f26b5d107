import {liberia, plans} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {ensembles} from './ensemble.ts';
import {ensemblesUntil} from './ensembles-until.ts';

const both = [plans.history, plans.noMission];
const options = {seed: 'until', people: 2000, weeks: 20, runs: 7, partRuns: 2};

test('ensemblesUntil(scenario, plans, options) stops when it is enough, with the first runs of ensembles', async () => {
  const looks: number[] = [];
  const made = await ensemblesUntil(liberia, both, {
    ...options,
    enough: soFar => looks.push(soFar[1].runs.length) === 2,
  });
  expect(looks).toEqual([2, 4]);
  const plain = await ensembles(liberia, both, {seed: 'until', people: 2000, weeks: 20, runs: 4});
  expect(made.map(({runs}) => runs)).toEqual(plain.map(({runs}) => runs));
  expect(made[0].options).toMatchObject({seed: 'until', runs: 7});
});

test('ensemblesUntil(scenario, plans, options) makes no more than asked and reports progress towards that', async () => {
  const seen: (readonly [number, number])[] = [];
  const made = await ensemblesUntil(liberia, [plans.history], {
    ...options,
    runs: 3,
    enough: () => false,
    onProgress: (done, total) => seen.push([done, total]),
  });
  expect(made[0].runs.map(({seed}) => seed)).toEqual(['until/0', 'until/1', 'until/2']);
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('ensemblesUntil(scenario, plans, options) keeps whole pairs when stopped in between or at the end of a chunk', async () => {
  for (const [stopAt, kept] of [
    [4, 2],
    [6, 3],
  ]) {
    const controller = new AbortController();
    const made = await ensemblesUntil(liberia, both, {
      ...options,
      enough: () => false,
      signal: controller.signal,
      onProgress: done => {
        if (done === stopAt) controller.abort();
      },
    });
    expect(made.map(({runs}) => runs.length)).toEqual([kept, kept]);
  }
  await expect(
    ensemblesUntil(liberia, both, {...options, enough: () => false, signal: AbortSignal.abort()}),
  ).rejects.toThrow();
});
