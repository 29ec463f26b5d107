import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation, explain, explainDifference} from '@postbellum/sim-core';
import {expect, test} from 'vitest';

const runs = 100;
const most = 1e-9;

test('explain() sums to each log hazard in every week of 100 runs, and its difference for two plans', {
  timeout: 300_000,
}, () => {
  const simulation = createSimulation(liberia, {people: 2_000, reasons: true});
  let [weeks, worst, worstDifference] = [0, 0, 0];
  for (let nth = 0; nth < runs; nth++) {
    const seed = `explain/${nth}`;
    const history = simulation.run({plan: plans.history, seed});
    const other = simulation.run({plan: plans.noMission, seed});
    for (let week = 0; week < history.weeks; week++, weeks++) {
      for (const {logHazard, contributions} of explain(history, week)) {
        const sum = contributions.reduce((total, {value}) => total + value, 0);
        worst = Math.max(worst, Math.abs(sum - logHazard));
      }
      for (const {logHazard, contributions} of explainDifference(history, other, week)) {
        const sum = contributions.reduce((total, {value}) => total + value, 0);
        worstDifference = Math.max(worstDifference, Math.abs(sum - logHazard));
      }
    }
  }
  expect(weeks).toBe(runs * 762);
  expect(worst).toBeLessThan(most);
  expect(worstDifference).toBeLessThan(most);
});
