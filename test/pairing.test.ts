import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation, dayNumber, type Plan, plan, type Run} from '@postbellum/sim-core';
import {describe, expect, test} from 'vitest';

/** One lever changed in 2010: the soldiers leave. */
const goneIn2010 = plan({
  name: 'gone-in-2010',
  title: 'Soldiers gone in 2010',
  summary: 'From January 2010 there is no soldier.',
  changes: [{lever: 'troops', from: '2010-01-01', set: 0}],
});
const changeWeek = Math.ceil((dayNumber('2010-01-01') - dayNumber(liberia.start)) / 7);
const pairs = 150;
const simulation = createSimulation(liberia, {people: 2_000});
const runsOf = (which: Plan, seed: string): Run[] =>
  Array.from({length: pairs}, (_, run) => simulation.run({plan: which, seed: `${seed}/${run}`}));

/** Where a fight broke out, pairs differ by what the change did; what pairing itself leaves is seen where none did. */
const isQuiet = (run: Run): boolean => run.series.factionsFighting.slice(changeWeek).every(fighting => fighting === 0);

/** Mean of an indicator over a year that starts with a week. */
const yearOf = (run: Run, indicator: string, week: number): number =>
  (run.series[indicator] ?? new Float64Array()).slice(week, week + 52).reduce((sum, value) => sum + value, 0) / 52;

function sdOfDifference(a: readonly Run[], b: readonly Run[], indicator: string, week: number): number {
  const differences = a.map((run, index) => yearOf(run, indicator, week) - yearOf(b[index] ?? run, indicator, week));
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  return Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (differences.length - 1));
}

describe('pairing', () => {
  const history = runsOf(plans.history, 'pair');
  const changed = runsOf(goneIn2010, 'pair');
  const independent = runsOf(goneIn2010, 'other');

  const quiet = history.flatMap((run, index) =>
    [run, changed[index], independent[index]].every(isQuiet) ? [index] : [],
  );

  test('run() under two plans is the same to the last bit before the plans differ', () => {
    for (const [index, run] of history.entries()) {
      for (const [name, values] of Object.entries(run.series)) {
        expect(changed[index]?.series[name]?.slice(0, changeWeek), name).toEqual(values.slice(0, changeWeek));
      }
    }
  });

  test.each([
    ['mobilisable', 52],
    ['mobilisable', 260],
    ['mobilisable', 365],
    ['trustInState', 260],
    ['grievance', 260],
  ])(
    'run() pairs %s from %i weeks after the change where peace holds: at most a third of the spread of other seeds',
    (name, after) => {
      expect(quiet.length).toBeGreaterThan(pairs / 4);
      const [a, b, c] = [history, changed, independent].map(runs => quiet.map(index => runs[index]));
      expect(sdOfDifference(a, b, name, changeWeek - 60)).toBe(0);
      const paired = sdOfDifference(a, b, name, changeWeek + after);
      const unpaired = sdOfDifference(a, c, name, changeWeek + after);
      console.log(
        `${name} ${after} weeks after: sd of paired difference ${paired.toPrecision(2)}, unpaired ${unpaired.toPrecision(2)}`,
      );
      expect(paired).toBeGreaterThan(0);
      expect(paired).toBeLessThanOrEqual(unpaired / 3);
    },
  );
});
