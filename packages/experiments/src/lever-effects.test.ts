import {liberia, plans} from '@postbellum/scenarios';
import type {Change, LeverName, Run} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import type {Executor, Task, Work} from './executor.ts';
import {leverEffects, verdictOf} from './lever-effects.ts';

const weeks = 120;
const {history} = plans;

/** Makes runs up: soldiers set to none add 0.5 to the log hazard, courts well funded add 0.2. */
function madeUp(seen: Work[] = []): Executor {
  return {
    async execute(work) {
      seen.push(work);
      return {runs: work.tasks.map(runOf), persons: 1_000_000};
    },
    close: () => Promise.resolve(),
  };
}

function runOf({plan, seed}: Task): Run {
  const sets = (lever: LeverName, value: number): boolean =>
    plan.changes.some((change: Change) => change.lever === lever && 'set' in change && change.set === value);
  const luck = Number(seed.split('/')[1]);
  const logHazard = luck + (sets('troops', 0) ? 0.5 : 0) + (sets('justiceFunding', 40) ? 0.2 : 0);
  const nobody = new Float64Array(weeks);
  return {
    scenario: 'liberia',
    plan: plan.name,
    seed,
    start: '2003-08-18',
    weeks,
    people: 2000,
    deaths: {'state-based': nobody, 'one-sided': nobody, communal: nobody},
    reported: {'state-based': nobody, 'one-sided': nobody, communal: nobody},
    series: {logHazard: new Float64Array(weeks).fill(logHazard)},
    hash: '',
  };
}

const options = {plan: history, seed: 's', runs: 4, weeks};

describe('leverEffects', () => {
  test('leverEffects(scenario, options) gives the high level less the low one, beside what is expected', async () => {
    const levers: LeverName[] = ['justiceFunding', 'troops', 'police'];
    const found = await leverEffects(liberia, {...options, levers, executor: madeUp()});
    expect(found.map(({lever}) => lever)).toEqual(levers);
    const [justice, troops, police] = found;
    expect(justice.logHazard?.mean).toBeCloseTo(0.2, 12);
    expect(justice).toMatchObject({low: 'none', high: 'high', expected: 'lowers', grade: 'B', verdict: 'against'});
    expect(troops.logHazard?.mean).toBeCloseTo(-0.5, 12);
    expect(troops.verdict).toBe('as expected');
    expect(police.verdict).toBe('negligible');
  });

  test('leverEffects(scenario, options) compares two plans on one luck, on top of the plan given', async () => {
    const seen: Work[] = [];
    await leverEffects(liberia, {...options, plan: plans.halfForce, levers: ['troops'], executor: madeUp(seen)});
    const [{tasks}] = seen;
    expect(tasks.map(({plan, seed}) => `${plan.name} ${seed}`).slice(0, 2)).toEqual([
      'half-force+troops=none s/0',
      'half-force+troops=double s/0',
    ]);
  });

  test('leverEffects(scenario, options) tries nothing where both levels decide the same', async () => {
    const seen: Work[] = [];
    const never = {...liberia, decisions: {...liberia.decisions, policeTraining: [{on: liberia.start, value: 0}]}};
    const found = await leverEffects(never, {...options, levers: ['policeTraining'], executor: madeUp(seen)});
    expect(seen).toEqual([]);
    expect(found).toMatchObject([{lever: 'policeTraining', verdict: 'no contrast'}]);
    expect('relapse' in found[0]).toBe(false);
  });
});

describe('verdictOf', () => {
  const below = {low: -12, high: -3};
  const around = {low: -4, high: 5};
  const above = {low: 0.05, high: 0.15};

  test('verdictOf(expected, relapse, logHazard) lets relapse decide where it is told apart', () => {
    expect(verdictOf('lowers', below, above)).toBe('as expected');
    expect(verdictOf('raises', below, above)).toBe('against');
  });

  test('verdictOf(expected, relapse, logHazard) lets the log hazard decide where relapse does not', () => {
    expect(verdictOf('raises', around, above)).toBe('as expected');
    expect(verdictOf('lowers', around, above)).toBe('against');
    expect(verdictOf('lowers', around, {low: -0.2, high: 0.1})).toBe('unclear');
    expect(verdictOf('lowers', around, undefined)).toBe('unclear');
  });

  test('verdictOf(expected, relapse, logHazard) calls small what is small, told apart or not', () => {
    expect(verdictOf('lowers', around, {low: 0.002, high: 0.009})).toBe('negligible');
    expect(verdictOf('lowers', around, {low: -0.002, high: 0.009})).toBe('negligible');
    expect(verdictOf('lowers', around, {low: 0.002, high: 0.011})).toBe('against');
  });

  test('verdictOf(expected, relapse, logHazard) says the way where none is expected', () => {
    expect(verdictOf('mixed', below, undefined)).toBe('lowers');
    expect(verdictOf('unknown', around, above)).toBe('raises');
  });
});
