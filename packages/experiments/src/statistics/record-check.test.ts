import {plans, scenarios, sourceOf} from '@postbellum/scenarios';
import type {RecordCheck} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {recorded} from '../calibrate/record.fixture.ts';
import type {PredictedPoint, RecordComparison} from '../calibrate/record-comparison.ts';
import {ensemble} from '../ensemble.ts';
import {ensembleOf} from './ensemble.fixture.ts';
import {compareWithObserved} from './observed-comparison.ts';
import {fittedRecordCheck, recordCheck} from './record-check.ts';

const options = {plan: plans.history, seed: 'check', runs: 3, people: 2_000, weeks: 60};

test('recordCheck(ensemble) has every value compared in the time simulated, with its source and the whole course', async () => {
  const made = await ensemble(scenarios.liberia, options);
  const check = recordCheck(made, {sourceOf});
  // A year is simulated: later values of the record have nothing beside them.
  const compared = compareWithObserved(made.scenario, made.runs).filter(({on}) => on <= check.end);
  const flat = check.series.flatMap(({indicator, points}) =>
    points.map(({on, observed, histories: [{median, low, high, within}]}) => ({
      ...{indicator, on, observed, median, low, high, within},
    })),
  );
  expect(flat).toEqual(compared.map(({tolerance: _, unit: __, ...point}) => point));
  for (const {points, courses} of check.series) {
    expect(courses[0]).toHaveLength(15);
    for (const {observed, accepted, source, histories} of points) {
      const [{median, low, high, within, covered}] = histories;
      expect(source).toMatch(/^(cited|calibrated|estimated|assumed): /);
      expect(within).toBe(Math.abs(median - observed) <= accepted);
      if (low - accepted <= observed && observed <= high + accepted) expect(covered).toBe(true);
      if (within) expect(covered).toBe(true);
    }
  }
  expect([check.runs, check.people, check.days, check.sets, check.until]).toEqual([
    3,
    made.runs[0].people,
    'months',
    ['shipped'],
    undefined,
  ]);
  const followers = check.series.filter(({followsDecisions}) => followsDecisions).map(({indicator}) => indicator);
  expect(followers).toEqual(['troops', 'police', 'disarmed']);
  expect(check.leftOut).toContain('deaths in riots, mob violence and land disputes in the year');
});

test('recordCheck(ensemble) puts the course on the day from which a value holds, within the time simulated', () => {
  const check = recordCheck(ensembleOf([[], [1], [1, 2]], {weeks: 56}));
  const [{courses, points}] = check.series;
  const [course] = courses;
  // The fixture counts the weeks since its start, plus the battles of the run.
  expect(course[0]).toEqual({on: '2003-01-13', median: 1, low: expect.closeTo(0.1), high: expect.closeTo(1.9)});
  expect(course[course.length - 1]).toMatchObject({on: '2004-01-12', median: 53});
  expect(course).toHaveLength(13);
  expect(check.end).toBe('2004-02-01');
  expect(points[0].source).toBeUndefined();
  expect(points.every(({on}) => on <= check.end)).toBe(true);
  expect(recordCheck(ensembleOf([[]], {weeks: 9})).series).toEqual([]);
  expect(() => recordCheck(ensembleOf([]))).toThrow('invalid runs: 0 (at least 1)');
});

const prediction = (median: number, within: boolean) => ({
  ...{median, low: median - 1, high: median + 1, within},
  ...{covered: within, off: 1, halfWidth: 1},
});

const predicted = (on: string, part: PredictedPoint['part'], medians: readonly [number, number]): PredictedPoint => ({
  ...{indicator: 'refugees', unit: 'persons', on, observed: 3_000, tolerance: 0.1, part},
  predictions: {shipped: prediction(medians[0], false), fitted: prediction(medians[1], true)},
});

const comparison: RecordComparison = {
  scenario: 'tiny',
  until: '2002-12-31',
  draws: 4,
  histories: 8,
  relapsed: {shipped: 0, fitted: 0},
  points: [predicted('2002-12-31', 'seen', [100, 2_900]), predicted('2004-12-31', 'unseen', [150, 2_950])],
};

test('fittedRecordCheck(comparison, options) keeps both sets in order, and days of the record alone', () => {
  const scenario = recorded();
  const check: RecordCheck = fittedRecordCheck(comparison, {scenario, seed: 's', people: 500});
  expect(check.sets).toEqual(['shipped', 'fitted']);
  expect([check.until, check.draws, check.runs, check.days]).toEqual(['2002-12-31', 4, 8, 'record']);
  const [{title, courses, points}] = check.series;
  expect(title).toBe('refugees');
  expect(courses.map(course => course.map(({on, median}) => [on, median]))).toEqual([
    [
      ['2002-12-31', 100],
      ['2004-12-31', 150],
    ],
    [
      ['2002-12-31', 2_900],
      ['2004-12-31', 2_950],
    ],
  ]);
  expect(points[0]).toEqual({
    on: '2002-12-31',
    observed: 3_000,
    accepted: 300,
    histories: [
      {median: 100, low: 99, high: 101, within: false, covered: false},
      {median: 2_900, low: 2_899, high: 2_901, within: true, covered: true},
    ],
  });
  expect(check.leftOut).toEqual(['soldiers', 'deaths', 'rain', 'income']);
  expect(fittedRecordCheck({...comparison, draws: 1}, {scenario, seed: 's', people: 500}).draws).toBeUndefined();
});
