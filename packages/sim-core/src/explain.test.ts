import {describe, expect, test} from 'vitest';
import {explain, explainDifference} from './explain.ts';
import {reasons} from './reasons.ts';
import type {RecordedReasons, Run} from './series.ts';
import {simulate} from './simulate.ts';
import {asItWas, tiny, withoutTroops} from './tiny.fixture.ts';

type Explainable = Pick<Run, 'scenario' | 'start' | 'weeks' | 'reasons'>;

const written = {
  factions: ['rebels', 'army'],
  names: ['baseline', 'exclusion', 'deterrence', 'beliefFromMission'],
  // Two weeks of two factions of four reasons.
  values: Float64Array.of(-3, 1, -0.5, -0.25, -3, 0, -1, 0, -3, 2, 0, 0, -3, 0.5, 0, 0),
  logHazard: Float64Array.of(-2.75, -4, -1, -2.5),
} satisfies RecordedReasons;

/** A run written by hand. */
const run = (reasonsOfRun: RecordedReasons = written): Explainable => ({
  scenario: 'tiny',
  start: '2001-01-01',
  weeks: 2,
  reasons: reasonsOfRun,
});

describe('explain', () => {
  test('explain(run, week) reads log hazard, hazard and contributions of each faction', () => {
    const [rebels, army] = explain(run(), 1);
    expect(rebels).toMatchObject({faction: 'rebels', logHazard: -1});
    expect(rebels.hazard).toBeCloseTo(0.36788, 5);
    expect(rebels.contributions.map(({value}) => value)).toEqual([-3, 2, 0, 0]);
    expect(army.contributions[1]).toEqual({
      reason: 'exclusion',
      title: 'exclusion from power',
      mechanism: 'timeline',
      value: 0.5,
    });
  });

  test('explain(run, week) adds up what one mechanism does', () => {
    expect(explain(run(), 0)[0].byMechanism).toEqual([
      {mechanism: 'resortToForce', value: -3},
      {mechanism: 'timeline', value: 1},
      {mechanism: 'monitoring', value: -0.75},
    ]);
  });

  test('explain(run, week) throws for a run without reasons and outside the weeks recorded', () => {
    expect(() => explain({weeks: 2}, 0)).toThrow(
      new RangeError('invalid run: no reasons recorded (simulate with `reasons: true`)'),
    );
    for (const week of [-1, 2, 0.5, Number.NaN]) {
      expect(() => explain(run(), week)).toThrow(new RangeError(`invalid week: ${week} (a whole number from 0 to 1)`));
    }
    expect(() => explain(run({...written, names: ['baseline', 'envy', 'deterrence', 'poll']}), 0)).toThrow(
      'unknown reason: envy (there are baseline, ',
    );
  });

  test('explain(run, week) gives contributions that sum to the log hazard, to 1e-9, in every week', () => {
    const simulated = simulate(tiny, {plan: asItWas, seed: 'a', people: 2_000, reasons: true});
    for (let week = 0; week < simulated.weeks; week++) {
      for (const {logHazard, contributions, byMechanism} of explain(simulated, week)) {
        expect(Number.isFinite(logHazard)).toBe(true);
        expect(Math.abs(sumOf(contributions) - logHazard)).toBeLessThan(1e-9);
        expect(Math.abs(sumOf(byMechanism) - logHazard)).toBeLessThan(1e-9);
      }
    }
  });

  test('explain(run, week) finds that more than half of the reasons are at work somewhere', () => {
    const simulated = simulate(tiny, {plan: asItWas, seed: 'a', people: 2_000, reasons: true});
    const working = new Set<string>();
    for (let week = 0; week < simulated.weeks; week += 13) {
      for (const {contributions} of explain(simulated, week)) {
        for (const {reason, value} of contributions) if (value !== 0) working.add(reason);
      }
    }
    expect(working.size).toBeGreaterThan(reasons.length / 2);
  });
});

describe('explainDifference', () => {
  const worse: RecordedReasons = {
    ...written,
    values: Float64Array.from(written.values, (value, index) => (index === 2 ? 0 : value)),
    logHazard: Float64Array.of(-2.25, -4, -1, -2.5),
  };

  test('explainDifference(run, other, week) is the other less the first, reason by reason', () => {
    const [rebels, army] = explainDifference(run(), run(worse), 0);
    expect(rebels.logHazard).toBe(0.5);
    expect(rebels.hazardRatio).toBeCloseTo(1.64872, 5);
    expect(rebels.contributions.map(({value}) => value)).toEqual([0, 0, 0.5, 0]);
    expect(rebels.byMechanism.find(({mechanism}) => mechanism === 'monitoring')?.value).toBe(0.5);
    expect(army).toMatchObject({faction: 'army', logHazard: 0, hazardRatio: 1});
  });

  test('explainDifference(run, other, week) of a run and itself is nothing', () => {
    for (const {logHazard, contributions} of explainDifference(run(), run(), 1)) {
      expect([logHazard, ...contributions.map(({value}) => value)].every(value => value === 0)).toBe(true);
    }
  });

  test('explainDifference(run, other, week) sums to the difference of the log hazards and sees soldiers gone', () => {
    const options = {seed: 'a', people: 2_000, weeks: 60, reasons: true};
    const history = simulate(tiny, {...options, plan: asItWas});
    const without = simulate(tiny, {...options, plan: withoutTroops});
    const differences = explainDifference(history, without, 59);
    for (const {logHazard, contributions} of differences) {
      expect(Math.abs(sumOf(contributions) - logHazard)).toBeLessThan(1e-9);
    }
    const lost = differences.map(({byMechanism}) => byMechanism.find(({mechanism}) => mechanism === 'monitoring'));
    expect(lost.some(total => total !== undefined && total.value > 0)).toBe(true);
  });

  test('explainDifference(run, other, week) refuses runs of two countries or of two first days', () => {
    expect(() => explainDifference(run(), {...run(), start: '2001-01-08'}, 0)).toThrow(
      new RangeError('unmatched runs: tiny from 2001-01-01 and tiny from 2001-01-08 (one scenario and one first day)'),
    );
    expect(() => explainDifference(run(), {...run(), scenario: 'huge'}, 0)).toThrow('unmatched runs');
  });
});

const sumOf = (parts: readonly {readonly value: number}[]): number => parts.reduce((sum, {value}) => sum + value, 0);
