import {describe, expect, test} from 'vitest';
import {weekOf} from './calendar.ts';
import {applyPlan, compileFacts, weekly} from './facts.ts';
import {leverNames} from './levers.ts';
import type {Change, Plan} from './plan.ts';
import {asItWas, tiny, withoutTroops} from './tiny.fixture.ts';
import {sum} from './tiny-world.fixture.ts';

const planOf = (...changes: Change[]): Plan => ({name: 'p', title: 'P', summary: 'A plan.', changes});

describe('compileFacts', () => {
  const facts = compileFacts(tiny);

  test('compileFacts(scenario) has a value for every week', () => {
    expect(facts.weeks).toBe(313);
    for (const lever of leverNames) expect(facts.decisions[lever]).toHaveLength(313);
    expect(facts.exclusion).toHaveLength(2 * 313);
    expect(facts.deployment).toHaveLength(3 * 313);
  });

  test('compileFacts(scenario) keeps districts and factions in the order of the scenario', () => {
    expect(facts.districtNames).toEqual(['A', 'B', 'C']);
    expect(facts.factionNames).toEqual(['state', 'rebels']);
    expect(facts.capital).toBe(0);
    expect(facts.totalPopulation).toBe(100_000);
  });

  test('compileFacts(scenario) computes Reynal-Querol’s polarisation with the unlisted as one group', () => {
    expect(facts.polarisation[0]).toBeCloseTo(1, 12);
    expect(facts.polarisation[1]).toBeCloseTo(4 * (0.81 * 0.1 + 0.01 * 0.9), 12);
    expect(facts.polarisation[2]).toBeCloseTo(4 * (0.04 * 0.8 + 0.64 * 0.2), 12);
  });

  test('compileFacts(scenario) marks neighbours both ways and nobody as its own', () => {
    expect(Array.from(facts.adjacency)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
  });

  test('compileFacts(scenario) measures a degree north as 111.2 km, and at least 1 km', () => {
    expect(facts.distance[1]).toBeCloseTo(111.2, 9);
    expect(facts.distance[3]).toBeCloseTo(111.2, 9);
    expect(facts.distance[2]).toBeCloseTo(222.4, 9);
    expect(facts.distance[0]).toBe(1);
  });

  test('compileFacts(scenario) recruits from the rural people of the ground a faction holds', () => {
    const rebels = facts.heartland.subarray(3, 6);
    expect(rebels[0]).toBeCloseTo(1_200 / 29_400, 12);
    expect(rebels[1]).toBeCloseTo(19_200 / 29_400, 12);
    expect(rebels[2]).toBeCloseTo(9_000 / 29_400, 12);
    expect(sum(facts.heartland.subarray(0, 3))).toBeCloseTo(1, 12);
  });

  test('compileFacts(scenario) moves the deployment on its date', () => {
    const change = weekOf(tiny.start, '2002-01-01');
    expect(Array.from(facts.deployment.subarray(0, 3))).toEqual([1, 0, 0]);
    const after = facts.deployment.subarray(3 * (change + 1), 3 * (change + 2));
    [0.4, 0.4, 0.2].forEach((share, place) => {
      expect(after[place]).toBeCloseTo(share, 12);
    });
  });

  test('compileFacts(scenario) puts polls into weeks', () => {
    expect(facts.elections).toEqual([{week: weekOf(tiny.start, '2003-06-01'), stakes: 0.8, contest: 0.2}]);
  });
});

describe('weekly', () => {
  const series = [
    {on: '2001-01-04', value: 70},
    {on: '2001-01-18', value: 0},
  ];

  test('weekly(series, step) averages the days of a week, so that a rate keeps its sum', () => {
    const values = weekly(series, '2001-01-01', 4, 'step');
    expect(Array.from(values.subarray(0, 2))).toEqual([70, 70]);
    expect(values[2]).toBeCloseTo((3 * 70) / 7, 12);
    expect(values[3]).toBe(0);
    const days = 17;
    expect(sum(values)).toBeCloseTo((days * 70) / 7, 9);
  });

  test('weekly(series, linear) reads the joined line at the end of each week', () => {
    const values = weekly(series, '2001-01-01', 4, 'linear');
    expect(values[0]).toBeCloseTo(70 * (1 - 4 / 14), 12);
    expect(values[1]).toBeCloseTo(70 * (1 - 11 / 14), 12);
    expect(values[2]).toBe(0);
    expect(values[3]).toBe(0);
  });

  test('weekly(series) holds the first value before its date and the last after', () => {
    const late = [{on: '2002-01-01', value: 5}];
    expect(Array.from(weekly(late, '2001-01-01', 2, 'linear'))).toEqual([5, 5]);
    expect(Array.from(weekly(late, '2001-01-01', 2, 'step'))).toEqual([5, 5]);
  });
});

describe('applyPlan', () => {
  const history = compileFacts(tiny);

  test('applyPlan(facts, plan) with no changes is history', () => {
    const facts = compileFacts(tiny);
    applyPlan(facts, asItWas);
    expect(facts).toEqual(history);
  });

  test('applyPlan(facts, plan) forgets the plan before', () => {
    const facts = compileFacts(tiny);
    applyPlan(facts, withoutTroops);
    expect(sum(facts.decisions.troops)).toBe(0);
    applyPlan(facts, asItWas);
    expect(facts).toEqual(history);
  });

  test('applyPlan(facts, plan) sets, multiplies and caps one lever and leaves the others', () => {
    const facts = compileFacts(tiny);
    const lever = 'ddrIntake';
    applyPlan(facts, planOf({lever, multiply: 2}));
    expect(sum(facts.decisions.ddrIntake)).toBeCloseTo(2 * sum(history.decisions.ddrIntake), 6);
    applyPlan(facts, planOf({lever, atMost: 45}));
    expect(Math.max(...facts.decisions.ddrIntake)).toBe(45);
    expect(facts.decisions.ddrIntake[0]).toBe(0);
    applyPlan(facts, planOf({lever, set: 10}));
    expect(facts.decisions.ddrIntake.every(value => value === 10)).toBe(true);
    for (const other of leverNames) {
      if (other !== lever) expect(facts.decisions[other]).toEqual(history.decisions[other]);
    }
  });

  test('applyPlan(facts, plan) holds a change from its first week that begins on the day or later', () => {
    const facts = compileFacts(tiny);
    applyPlan(facts, planOf({lever: 'police', set: 9, from: '2001-01-09', until: '2001-01-22'}));
    expect(Array.from(facts.decisions.police.subarray(0, 5))).toEqual([50, 50, 9, 50, 50]);
  });

  test('applyPlan(facts, plan) applies changes in order', () => {
    const facts = compileFacts(tiny);
    applyPlan(facts, planOf({lever: 'police', set: 40}, {lever: 'police', multiply: 0.5}));
    expect(facts.decisions.police[7]).toBe(20);
  });

  test('applyPlan(facts, plan) takes dates outside the scenario as its ends', () => {
    const facts = compileFacts(tiny);
    applyPlan(facts, planOf({lever: 'police', set: 1, from: '1990-01-01', until: '2050-01-01'}));
    expect(sum(facts.decisions.police)).toBe(313);
  });

  test('applyPlan(facts, plan) names the levers there are when one is unknown', () => {
    const misspelt: Plan = JSON.parse(JSON.stringify(planOf({lever: 'troops', set: 1})).replace('troops', 'trops'));
    expect(() => applyPlan(compileFacts(tiny), misspelt)).toThrow(
      new RangeError(`unknown lever: trops (there are ${leverNames.join(', ')})`),
    );
  });
});
