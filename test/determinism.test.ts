import {branch, createSimulation, simulate} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {asItWas, tiny, withoutTroops} from '../packages/sim-core/src/tiny.fixture.ts';

const people = 2_000;

describe('simulate', () => {
  test('simulate() with the same seed gives the same world and series', () => {
    const first = simulate(tiny, {plan: asItWas, seed: 'a', people});
    const second = simulate(tiny, {plan: asItWas, seed: 'a', people});
    expect(second.hash).toBe(first.hash);
    expect(second.series).toEqual(first.series);
  });

  test('simulate() with another seed gives another world', () => {
    const first = simulate(tiny, {plan: asItWas, seed: 'a', people});
    expect(simulate(tiny, {plan: asItWas, seed: 'b', people}).hash).not.toBe(first.hash);
  });

  test('run() does not depend on the runs before it', () => {
    const simulation = createSimulation(tiny, {people});
    simulation.run({plan: withoutTroops, seed: 'other'});
    expect(simulation.run({plan: asItWas, seed: 'a'}).hash).toBe(
      simulate(tiny, {plan: asItWas, seed: 'a', people}).hash,
    );
  });

  test('branch() under the same plan equals the straight run', () => {
    const straight = simulate(tiny, {plan: asItWas, seed: 'a', people, saveAfter: 100});
    if (!straight.snapshot) throw new Error('no snapshot was saved');
    expect(branch(tiny, straight.snapshot, {plan: asItWas, seed: 'a', people}).hash).toBe(straight.hash);
  });

  test('simulate() records finite numbers, none negative where they count persons', () => {
    const {series} = simulate(tiny, {plan: withoutTroops, seed: 'c', people});
    for (const [name, values] of Object.entries(series)) {
      expect(values.every(Number.isFinite), name).toBe(true);
      if (name !== 'logHazard') expect(Math.min(...values), name).toBeGreaterThanOrEqual(0);
    }
  });
});
