import {liberia, plans} from '@postbellum/scenarios';
import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import type {Posterior} from './calibrate/posterior.ts';
import {ensembles} from './ensemble.ts';
import {type Robustness, type RobustOptions, robust} from './robust.ts';
import {relapseRisk} from './statistics/relapse-risk.ts';

/** Two settings, one of them far more warlike. */
const posterior: Posterior = {
  posteriorVersion: 1,
  engine: '0',
  command: '',
  seed: '1',
  free: [{mechanism: 'resortToForce', parameter: 'baseline', low: 0.003, high: 0.03, scale: 'log', unit: '1/year'}],
  targets: [],
  draws: [[0.003], [0.03]],
  weights: [0.5, 0.5],
  summaries: [],
  waves: [],
};
const rule = {...relapseRules.default, threshold: 50};
const tried = [plans.history, plans.noMission];
const options: RobustOptions = {
  posterior,
  draws: 4,
  soldierYear: 1_000,
  seed: 'r',
  runs: 3,
  people: 2_000,
  weeks: 160,
  rule,
  withinYears: 3,
};
let whole: Promise<Robustness | undefined> | undefined;
const once = async (): Promise<Robustness> => {
  whole ??= robust(liberia, tried, options);
  const found = await whole;
  if (!found) throw new Error('nothing found');
  return found;
};

test('robust(scenario, plans, options) runs every plan under every draw on luck of the draw', async () => {
  const found = await once();
  expect(found.draws).toEqual([0, 0, 1, 1]);
  for (const [draw, baseline] of [
    [1, 0.003],
    [2, 0.03],
  ]) {
    const parameters = {resortToForce: {baseline}};
    const made = await ensembles(liberia, tried, {seed: `r/${draw}`, runs: 3, people: 2_000, weeks: 160, parameters});
    const shares = made.map(each => relapseRisk(each, {rule, withinYears: 3}).headline.share);
    expect(found.plans.map(({byDraw}) => byDraw[draw])).toEqual(shares);
  }
});

test('robust(scenario, plans, options) gives means over draws, regret and costs that fit together', async () => {
  const {plans: found, withinYears} = await once();
  const [history, alone] = found;
  expect(withinYears).toBe(3);
  for (const {relapse, byDraw} of found) {
    expect(relapse.mean).toBeCloseTo(byDraw.reduce((sum, share) => sum + share, 0) / 4, 12);
  }
  expect(history.regret.best + alone.regret.best).toBeCloseTo(1, 12);
  expect(history).not.toHaveProperty('against');
  expect(history.cost.aid).toBeGreaterThan(alone.cost.aid);
  expect(history.cost.mission).toBeGreaterThan(alone.cost.mission);
  expect(alone.against?.extraCost.mean).toBeCloseTo(
    alone.cost.mission + alone.cost.aid - history.cost.mission - history.cost.aid,
    3,
  );
  expect(alone.against?.averted.mean).toBeCloseTo(history.relapse.mean - alone.relapse.mean, 12);
});

test('robust(scenario, plans, options) leaves open what pairs that never differ do not show', async () => {
  const twin = {...plans.history, name: 'twin'};
  const found = await robust(liberia, [plans.history, twin], {...options, draws: 2});
  const against = found?.plans[1].against;
  expect(against).toMatchObject({verdict: 'undefined', extraCost: {mean: 0}, averted: {mean: 0}});
  expect(against?.averted.interval?.low).toBeLessThan(-0.1);
  expect(against?.averted.interval?.high).toBeGreaterThan(0.1);
});

test('robust(scenario, plans, options) gives the draws that were finished when stopped, two at least', async () => {
  const stoppedAfter = (runs: number): ReturnType<typeof robust> => {
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done === runs) controller.abort();
    };
    return robust(liberia, tried, {...options, onProgress, signal: controller.signal});
  };
  expect(await stoppedAfter(8)).toBeUndefined();
  const part = await stoppedAfter(14);
  expect(part?.draws).toEqual([0, 0]);
  expect(part?.plans.map(({byDraw}) => byDraw)).toEqual((await once()).plans.map(({byDraw}) => byDraw.slice(0, 2)));
});

test.each([
  [tried.slice(1), {}, 'invalid plans: 1'],
  [[...tried, {...plans.history, changes: [{lever: 'troops', add: 90_000}]} as const], {}, 'invalid plan: troops = '],
  [tried, {draws: 1}, 'invalid draws: 1'],
  [tried, {runs: 1}, 'invalid runs: 1'],
  [tried, {soldierYear: Number.NaN}, 'invalid soldier year: NaN'],
])('robust(scenario, plans, options) refuses what it cannot use, case %#', async (given, wrong, message) => {
  await expect(robust(liberia, given, {...options, ...wrong})).rejects.toThrow(message);
});
