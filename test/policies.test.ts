import {type Ensemble, pairedMeanDifference} from '@postbellum/experiments';
import {liberia, plans} from '@postbellum/scenarios';
import {
  createSimulation,
  type Plan,
  type RelapseRuleName,
  type Run,
  relapseRules,
  relapseWeek,
  type Simulation,
} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';

const runs = 200;
const tenYears = 522;
const asDeclared = createSimulation(liberia, {people: 2_000});
const withoutAbuse = createSimulation(liberia, {people: 2_000, parameters: {deployment: {abuse: 0}}});

/** An ensemble like that of `ensemble()`, on a world made once. */
function ensembleOf({run, world}: Simulation, plan: Plan): Ensemble {
  return {
    scenario: liberia,
    plan,
    options: {seed: 'policies', runs, people: 2_000, weeks: tenYears},
    runs: Array.from({length: runs}, (_, nth) => run({plan, seed: `policies/${nth}`, weeks: tenYears})),
    persons: world.persons,
  };
}

const resumed =
  (rule: RelapseRuleName) =>
  (run: Run): number =>
    relapseWeek(run, relapseRules[rule]) === undefined ? 0 : 1;

/** Share of runs in which armed conflict resumed within ten years. */
const share = (ensemble: Ensemble, rule: RelapseRuleName): number =>
  ensemble.runs.map(resumed(rule)).reduce((sum, hit) => sum + hit, 0) / runs;

describe('policies', () => {
  const history = ensembleOf(asDeclared, plans.history);

  test('history of Liberia relapses in few histories, yet in some', () => {
    expect(share(history, 'default')).toBeGreaterThan(0.01);
    expect(share(history, 'default')).toBeLessThan(0.25);
  });

  test.each([
    ['no-mission', plans.noMission],
    ['no-troops', plans.noTroops],
    ['exit-after-two-years', plans.exitAfterTwoYears],
  ])('%s relapses more often than history by more than twice the standard error', (_name, plan) => {
    const {mean, sd = Number.NaN} = pairedMeanDifference(history, ensembleOf(asDeclared, plan), {
      measure: resumed('default'),
    });
    expect(mean).toBeGreaterThan(2 * (sd / Math.sqrt(runs)));
  });

  const single = ensembleOf(withoutAbuse, plans.history);
  const double = ensembleOf(withoutAbuse, plans.doubleForce);
  test.each(['default', 'any-resumption'] as const)(
    'double-force never relapses more often with abuse off, rule %s',
    rule => {
      expect(share(double, rule)).toBeLessThanOrEqual(share(single, rule));
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
    for (const [name, values] of Object.entries(series)) {
      // A logarithm is no count.
      if (name !== 'logHazard') expect(Math.min(...values), `${plan.name} ${name}`).toBeGreaterThanOrEqual(0);
    }
  }
});
