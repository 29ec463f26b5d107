import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation, type Plan, relapseRules, relapseWeek, type Simulation} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';

const runs = 300;
const tenYears = 522;
const asDeclared = createSimulation(liberia, {people: 2_000});
const withoutAbuse = createSimulation(liberia, {people: 2_000, parameters: {trust: {abuse: 0}}});

/** Runs in which armed conflict resumed within ten years, at any time or after a quiet year. */
function resumed(simulation: Simulation, plan: Plan, rule: 'default' | 'any-resumption'): boolean[] {
  return Array.from({length: runs}, (_, run) => {
    const history = simulation.run({plan, seed: `policies/${run}`, weeks: tenYears});
    return relapseWeek(history, relapseRules[rule]) !== undefined;
  });
}

const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;

/** Share under `b` less share under `a` and twice its standard error, from pairs on shared luck. */
function difference(a: readonly boolean[], b: readonly boolean[]): {mean: number; margin: number} {
  const differences = a.map((hit, run) => Number(b[run]) - Number(hit));
  const mean = differences.reduce((sum, value) => sum + value, 0) / runs;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1);
  return {mean, margin: 2 * Math.sqrt(variance / runs)};
}

describe('policies', () => {
  const history = resumed(asDeclared, plans.history, 'default');

  test('history of Liberia relapses in few histories, yet in some', () => {
    expect(share(history)).toBeGreaterThan(0.01);
    expect(share(history)).toBeLessThan(0.25);
  });

  test.each([
    ['no-mission', plans.noMission],
    ['no-troops', plans.noTroops],
    ['exit-after-two-years', plans.exitAfterTwoYears],
  ])('%s relapses more often than history by more than twice the standard error', (_name, plan) => {
    const {mean, margin} = difference(history, resumed(asDeclared, plan, 'default'));
    expect(mean).toBeGreaterThan(margin);
  });

  test.each(['default', 'any-resumption'] as const)(
    'double-force never relapses more often with abuse off, rule %s',
    rule => {
      const single = resumed(withoutAbuse, plans.history, rule);
      expect(share(resumed(withoutAbuse, plans.doubleForce, rule))).toBeLessThanOrEqual(share(single));
    },
  );
});

test('run() of Liberia conserves people and never counts fewer than none', () => {
  const simulation = createSimulation(liberia, {people: 5_000});
  for (const plan of Object.values(plans)) {
    const {series} = simulation.run({plan, seed: 'conserve'});
    const {country, people} = simulation.world;
    const counted =
      country.civilians[0] +
      country.displaced[0] +
      country.refugees[0] +
      country.underArms[0] +
      country.disarmed[0] +
      country.demobilised[0] +
      country.reintegrating[0] +
      country.reintegrated[0] +
      country.dead[0];
    expect(counted).toBeCloseTo(simulation.world.persons, 0);
    expect(people.weight.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(simulation.world.persons, -1);
    for (const [name, values] of Object.entries(series))
      expect(Math.min(...values), `${plan.name} ${name}`).toBeGreaterThanOrEqual(0);
  }
});
