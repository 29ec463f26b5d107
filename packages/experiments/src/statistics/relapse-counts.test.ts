import {relapseRules} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Ensemble} from '../ensemble.ts';
import {ensembleOf} from './ensemble.fixture.ts';
import {joinedDifference, pairedDifference} from './paired-difference.ts';
import {joinedCounts, relapseCounts, runsCounted} from './relapse-counts.ts';
import {relapseRisk, riskFromCounts} from './relapse-risk.ts';

const weeks = 300;
const withinYears = 3;
const battles = fc.array(fc.nat(weeks - 1), {maxLength: 6});
const rules = fc.constantFrom(...Object.values(relapseRules));
/** Battles of two plans, and the part each run is in. */
const parted = fc.array(fc.tuple(battles, battles, fc.nat(3)), {minLength: 1, maxLength: 12});

/** The parts of an ensemble in the order of their last run, so not in that of their numbers. */
function partsOf(ensemble: Ensemble, labels: readonly number[]): readonly Ensemble[] {
  const order = [...new Set(labels.toReversed())];
  return order.map(label => ({...ensemble, runs: ensemble.runs.filter((_, run) => labels[run] === label)}));
}

test('joinedCounts(a, b) of parts in any order gives the relapse risk of the whole, to the last byte', () => {
  fc.assert(
    fc.property(parted, rules, (runs, rule) => {
      const whole = ensembleOf(
        runs.map(([mine]) => mine),
        {weeks},
      );
      const options = {rule, withinYears};
      const labels = runs.map(([, , label]) => label);
      const counts = partsOf(whole, labels)
        .map(part => relapseCounts(part, options))
        .reduce(joinedCounts);
      expect(JSON.stringify(riskFromCounts(counts))).toBe(JSON.stringify(relapseRisk(whole, options)));
      expect(counts).toEqual(relapseCounts(whole, options));
      expect(runsCounted(counts)).toBe(runs.length);
    }),
    {seed: 1},
  );
});

test('joinedDifference(first, second) of parts in any order is the difference of the whole, to the last byte', () => {
  fc.assert(
    fc.property(parted, rules, (runs, rule) => {
      const [mine, other] = [0, 1].map(plan =>
        ensembleOf(
          runs.map(each => each[plan as 0 | 1]),
          {weeks, plan: `plan-${plan}`},
        ),
      );
      const labels = runs.map(([, , label]) => label);
      const options = {rule, withinYears};
      const others = partsOf(other, labels);
      const differences = partsOf(mine, labels).map((part, index) => pairedDifference(part, others[index], options));
      const whole = pairedDifference(mine, other, options);
      expect(JSON.stringify(differences.reduce(joinedDifference))).toBe(JSON.stringify(whole));
    }),
    {seed: 1},
  );
});

test('joinedCounts(a, b) refuses parts that are not of one ensemble, and runs counted twice', () => {
  const one = relapseCounts(ensembleOf([[100], []]));
  expect(() => joinedCounts(one, one)).toThrow('repeated run: 0 (each run once)');
  const other = relapseCounts(ensembleOf([[100], []], {plan: 'no-mission'}));
  expect(() => joinedCounts(one, other)).toThrow(/^unlike parts: plan .*no-mission.*\(parts of one ensemble\)$/);
  const war = relapseCounts(ensembleOf([[100], []]), {rule: relapseRules.war});
  expect(() => joinedCounts(one, war)).toThrow(/^unlike parts: rule /);
});

test('joinedDifference(first, second) refuses differences of other plans', () => {
  const [history, none, late] = ['history', 'no-mission', 'late'].map(plan => ensembleOf([[100], []], {plan}));
  expect(() => joinedDifference(pairedDifference(history, none), pairedDifference(history, late))).toThrow(
    /^unlike parts: b .*two ensembles\)$/,
  );
});
