import {describe, expect, test} from 'vitest';
import {weekOf} from './calendar.ts';
import {applyPlan, compileFacts, weekly} from './facts.ts';
import {leverNames} from './lever-names.ts';
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

  test('compileFacts(scenario) puts polls into weeks, with the camp in office first', () => {
    const poll = {stakes: 0.8, office: 0, rival: 1, lead: 0.05};
    expect(facts.elections).toEqual([{week: weekOf(tiny.start, '2003-06-01'), ...poll}]);
    const [turned] = compileFacts({...tiny, elections: [{...tiny.elections[0], between: ['outs', 'ins']}]}).elections;
    expect([turned.office, turned.rival]).toEqual([1, 0]);
  });

  test('compileFacts(scenario) knows the vote of each camp by district and who would fight for it', () => {
    expect(facts.campNames).toEqual(['ins', 'outs']);
    expect(Array.from(facts.votes)).toEqual([0.5, 0.4, 0.2, 0.7, 0.6, 0.3]);
    expect(Array.from(facts.armedCamps)).toEqual([1, 0, 0, 1]);
    const camps = {ins: {title: '', armed: ['state', 'rebels']}, outs: {title: '', armed: []}};
    expect(Array.from(compileFacts({...tiny, camps}).armedCamps)).toEqual([1, 1, 0, 0]);
    const silent = {...tiny.districts.B, votes: {outs: 0.7}};
    expect(compileFacts({...tiny, districts: {...tiny.districts, B: silent}}).votes[2]).toBe(0);
  });

  test('compileFacts(scenario) measures how far votes follow districts by the index of dissimilarity', () => {
    const ins = [30_000, 6_000, 6_000].map(persons => persons / 42_000);
    const outs = [24_000, 21_000, 3_000].map(persons => persons / 48_000);
    const index = ins.reduce((total, share, place) => total + Math.abs(share - outs[place]) / 2, 0);
    expect(facts.segregation[1]).toBeCloseTo(index, 12);
    expect(Array.from(facts.segregation)).toEqual([0, facts.segregation[2], facts.segregation[1], 0]);
    const voting = (shares: readonly (readonly [ins: number, outs: number])[]): number => {
      const [A, B, C] = Object.values(tiny.districts).map((district, place) => ({
        ...district,
        votes: {ins: shares[place][0], outs: shares[place][1]},
      }));
      return compileFacts({...tiny, districts: {A, B, C}}).segregation[1];
    };
    expect(
      voting([
        [0.5, 0.3],
        [0.5, 0.3],
        [0.5, 0.3],
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      voting([
        [1, 0],
        [0, 1],
        [0, 1],
      ]),
    ).toBeCloseTo(1, 12);
  });

  test('compileFacts(scenario) has conflict over land relative to the mean of people', () => {
    const land = (A: number, B: number, C: number): readonly number[] => {
      const {districts} = tiny;
      const told = {
        A: {...districts.A, landConflict: A},
        B: {...districts.B, landConflict: B},
        C: {...districts.C, landConflict: C},
      };
      return Array.from(compileFacts({...tiny, districts: told}).landConflict);
    };
    const mean = 0.6 * 0.1 + 0.3 * 0.5 + 0.1 * 1;
    [0.1, 0.5, 1].forEach((conflict, place) => {
      expect(land(0.1, 0.5, 1)[place]).toBeCloseTo(conflict / mean, 12);
    });
    expect(land(0, 0, 0)).toEqual([1, 1, 1]);
  });

  test('compileFacts(scenario) takes an alliance named by one side for one of both', () => {
    const allies = (state: readonly string[], rebels: readonly string[]): readonly number[] => {
      const factions = {
        state: {...tiny.factions.state, alliedWith: state},
        rebels: {...tiny.factions.rebels, alliedWith: rebels},
      };
      return Array.from(compileFacts({...tiny, factions}).allied);
    };
    expect(allies([], [])).toEqual([0, 0, 0, 0]);
    expect(allies(['rebels'], [])).toEqual([0, 1, 1, 0]);
    expect(allies([], ['state'])).toEqual([0, 1, 1, 0]);
  });

  test('compileFacts(scenario) bases commanders by the shares given, or in the heartland', () => {
    expect(Array.from(facts.bases.subarray(0, 3))).toEqual([1, 0, 0]);
    expect(facts.bases.subarray(3)).toEqual(facts.heartland.subarray(3));
    const state = {...tiny.factions.state, bases: {A: 1, C: 3}};
    const moved = compileFacts({...tiny, factions: {...tiny.factions, state}});
    expect(Array.from(moved.bases.subarray(0, 3))).toEqual([0.25, 0, 0.75]);
    expect(moved.heartland).toEqual(facts.heartland);
  });

  test('compileFacts(scenario) holds how registers see the displaced and the disarmed week by week', () => {
    const observation = {
      deathsPerReported: {low: 1.2, high: 3},
      displacedRegistered: [
        {on: '2001-01-01', value: 0.6},
        {on: '2001-01-15', value: 0.9},
      ],
      disarmedClaimed: [{on: '2001-01-01', value: 1.8}],
    };
    const seen = compileFacts({...tiny, observation}).observation;
    expect(seen.deathsPerReported).toEqual({low: 1.2, high: 3});
    [0.6, 0.6, 0.9].forEach((share, week) => {
      expect(seen.displacedRegistered[week]).toBeCloseTo(share, 12);
    });
    expect(seen.displacedRegistered).toHaveLength(313);
    expect(seen.disarmedClaimed[312]).toBeCloseTo(1.8, 12);
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

  test('applyPlan(facts, plan) sets, adds to, multiplies and caps one lever and leaves the others', () => {
    const facts = compileFacts(tiny);
    const lever = 'ddrIntake';
    applyPlan(facts, planOf({lever, multiply: 2}));
    expect(sum(facts.decisions.ddrIntake)).toBeCloseTo(2 * sum(history.decisions.ddrIntake), 6);
    applyPlan(facts, planOf({lever, atMost: 45}));
    expect(Math.max(...facts.decisions.ddrIntake)).toBe(45);
    expect(facts.decisions.ddrIntake[0]).toBe(0);
    applyPlan(facts, planOf({lever, set: 10}, {lever, add: 5}));
    expect(facts.decisions.ddrIntake.every(value => value === 15)).toBe(true);
    applyPlan(facts, planOf({lever, set: 10}, {lever, add: -15}));
    expect(facts.decisions.ddrIntake.every(value => value === 0)).toBe(true);
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
