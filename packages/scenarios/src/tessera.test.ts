import {applyPlan, compileFacts, createSimulation, leverNames, type Plan} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';
import {parsePlan, parseScenario} from './parse-scenario.ts';
import {tessera} from './tessera.ts';

const districts = Object.values(tessera.districts);
const people = districts.reduce((sum, {population}) => sum + population, 0);

function planOf(name: string): Plan {
  const found = tessera.plans.find(plan => plan.name === name);
  if (!found) throw new RangeError(`unknown plan: ${name}`);
  return found;
}

describe('tessera', () => {
  test('parseScenario(tessera) finds no fault', () => {
    expect(parseScenario(tessera)).toEqual({scenario: tessera});
  });

  test('tessera has twelve tiles with ten million people', () => {
    expect(districts).toHaveLength(12);
    expect(people).toBe(10_000_000);
  });

  test('tessera lies in open water', () => {
    for (const {latitude, longitude} of districts) {
      expect(latitude).toBeGreaterThanOrEqual(-37);
      expect(latitude).toBeLessThanOrEqual(-35);
      expect(longitude).toBeGreaterThanOrEqual(-18);
      expect(longitude).toBeLessThanOrEqual(-15);
    }
  });

  test('tessera has a tile in the corner next to two others, one in the middle next to four', () => {
    expect([...tessera.districts.amber.neighbours].sort()).toEqual(['azure', 'indigo']);
    expect([...tessera.districts.ivory.neighbours].sort()).toEqual(['azure', 'indigo', 'jade', 'sable']);
  });

  test('tessera says of every number that it was invented', () => {
    for (const source of Object.values(tessera.sources)) {
      expect(source).toMatchObject({kind: 'assumed', because: expect.stringMatching(/invented|drawn|draws/)});
    }
  });

  test('tessera has votes that give about the lead of its polls', () => {
    const lead = districts.reduce(
      (sum, {population, votes}) => sum + (population / people) * ((votes['round-table'] ?? 0) - (votes.corners ?? 0)),
      0,
    );
    for (const poll of tessera.elections) expect(Math.abs(poll.lead - lead)).toBeLessThan(0.04);
  });

  test('tessera has no soldiers before or after its mission and 8,000 in between', () => {
    const {troops} = compileFacts(tessera).history;
    expect(troops[0]).toBe(0);
    expect(Math.max(...troops)).toBe(8_000);
    expect(troops.at(-1)).toBe(0);
  });

  test.each(tessera.plans)('parsePlan($name) finds no fault', plan => {
    expect(parsePlan(plan, tessera)).toEqual({plan});
  });

  test('plans of tessera change each lever they name, and history none', () => {
    const facts = compileFacts(tessera);
    for (const plan of tessera.plans) {
      applyPlan(facts, plan);
      const changed = leverNames.filter(lever =>
        facts.decisions[lever].some((value, week) => value !== facts.history[lever][week]),
      );
      expect(changed.sort(), plan.name).toEqual([...new Set(plan.changes.map(({lever}) => lever))].sort());
    }
  });

  test('no-mission leaves no soldier, police officer, reserve or team in any week', () => {
    const facts = compileFacts(tessera);
    applyPlan(facts, planOf('no-mission'));
    for (const lever of ['troops', 'police', 'reserve', 'civilTeams', 'unifiedCommand'] as const) {
      expect(Math.max(...facts.decisions[lever]), lever).toBe(0);
    }
  });

  test('createSimulation(tessera) runs half a year without a number that is none', () => {
    const run = createSimulation(tessera, {people: 2_000}).run({plan: planOf('history'), seed: 'class', weeks: 26});
    for (const series of Object.values(run.series)) expect(series.every(Number.isFinite)).toBe(true);
  });
});
