import {expect, test} from 'vitest';
import {calibrate} from './calibrate.ts';
import type {Evaluation} from './evaluate.ts';
import {inMind} from './memory.ts';
import {posteriorQuantile} from './posterior.ts';
import {toyFree, toySimulator, toyTarget} from './toy.fixture.ts';

const free = toyFree(2);
const truth = [0.3, 0.7];
const shape = ([a, b]: readonly number[]): readonly number[] => [a + 0.5 * a * b, b * b, a - b];
const targets = shape(truth).map((value, at) => toyTarget(`summary ${at}`, value, 0.05));
const options = {free, targets, seed: 'test', points: 60, waves: 3, check: 10};

test('calibrate() finds the parameters behind the targets and leaves less of the prior wave by wave', async () => {
  const posterior = await calibrate({...options, simulate: toySimulator(shape, 0.1)});
  for (const [parameter, value] of truth.entries()) {
    expect(posteriorQuantile(posterior, parameter, 0.02)).toBeLessThan(value);
    expect(posteriorQuantile(posterior, parameter, 0.98)).toBeGreaterThan(value);
    expect(Math.abs(posteriorQuantile(posterior, parameter, 0.5) - value)).toBeLessThan(0.1);
  }
  const left = posterior.waves.map(({shareLeft}) => shareLeft);
  expect(left[0]).toBeLessThan(0.5);
  expect(left[2]).toBeLessThanOrEqual(left[0]);
  expect(posterior.check?.draws).toBe(10);
  expect(Math.abs((posterior.check?.means[0] ?? Number.NaN) - targets[0].value)).toBeLessThan(0.15);
});

test('calibrate() chooses of the draws tried the one nearest to the targets, on shared luck, and tries the nearer ones longer', async () => {
  const luck = new Set<string>();
  const noisy = toySimulator(shape, 0.1);
  const simulate: typeof noisy = Object.assign(
    async (point: readonly number[], replicate: string) => {
      if (replicate.includes('choice')) luck.add(replicate);
      return await noisy(point, replicate);
    },
    {calls: 0},
  );
  const {chosen, draws} = await calibrate({...options, simulate, choose: 6});
  const finalists = chosen?.tried.filter(({replicates}) => replicates === 20) ?? [];
  expect(chosen?.tried.map(({replicates}) => replicates).sort((x, y) => x - y)).toEqual([5, 5, 5, 5, 20, 20]);
  expect(chosen?.distance).toBe(Math.min(...finalists.map(({distance}) => distance)));
  expect([...luck]).toEqual(Array.from({length: 20}, (_, each) => `test/choice ${each + 1}`));
  const [a, b] = draws[chosen?.draw ?? -1];
  expect(Math.abs(a - truth[0])).toBeLessThan(0.15);
  expect(Math.abs(b - truth[1])).toBeLessThan(0.15);
});

test('calibrate() gives the same posterior whether or not it was stopped and went on', async () => {
  const simulate = toySimulator(shape, 0.1);
  const undisturbed = await calibrate({...options, simulate});
  const all = simulate.calls;
  const memory = inMind();
  const controller = new AbortController();
  const stopping = {
    ...memory,
    keep: async (evaluation: Evaluation) => {
      await memory.keep(evaluation);
      if (evaluation.key.endsWith('wave 2/point 5')) controller.abort();
    },
  };
  const first = calibrate({...options, simulate, memory: stopping, signal: controller.signal});
  await expect(first).rejects.toThrow(/aborted/);
  const before = simulate.calls - all;
  const resumed = await calibrate({...options, simulate, memory});
  expect(JSON.stringify(resumed)).toBe(JSON.stringify(undisturbed));
  expect(simulate.calls - all).toBe(all);
  expect(before).toBeGreaterThan(30);
});

test('calibrate() says so when no point of the prior can meet the targets', async () => {
  const impossible = [toyTarget('summary 0', 50, 0.1), ...targets.slice(1)];
  await expect(calibrate({...options, targets: impossible, simulate: toySimulator(shape, 0.1)})).rejects.toThrow(
    /^implausible targets: wave 1 leaves fewer than 2 of 100,000 points/,
  );
});
