import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {sensitivityOf} from '../../sweep/sensitivity.ts';
import {smallSweep} from '../../sweep/sweep.fixture.ts';
import {factorOf} from './factor-of.ts';
import {sensitivityChartOf} from './sensitivity-chart-of.ts';

const factors = [
  factorOf({parameter: 'resortToForce.baseline', scale: 'log'}),
  factorOf({parameter: 'commitment.guarantee', low: 0.3, high: 1.2}),
  factorOf({lever: 'troops'}),
  factorOf({lever: 'dialogue', from: '2001-07-01'}),
];
const oneAtATime = smallSweep({factors, design: {kind: 'one-at-a-time'}, rule: relapseRules.default, runs: 4});
const base = [0, 1, 0, 0];
const histories = oneAtATime.points.map((_, point) => (point === 1 ? [0, 0, 0, 0] : point === 2 ? [1, 1, 1, 0] : base));
const means = histories.map(each => each.reduce((sum, value) => sum + value, 0) / 4);
const about = {plan: 'history', measure: 'relapsed'};

test('sensitivityChartOf(sweep, sensitivity) of one at a time has percentage points at both ends and the base in percent', () => {
  const data = sensitivityChartOf(oneAtATime, sensitivityOf(oneAtATime, means, histories), about);
  expect(data).toMatchObject({method: 'one-at-a-time', base: 25, points: 9, runs: 4, seed: 'small'});
  // Eight weeks are 56 days, of which the first and the last are named.
  expect([data.start, data.end]).toEqual(['2001-01-01', '2001-02-25']);
  expect(data.measure).toEqual({
    name: 'relapsed',
    title: 'relapse within 0.2 years',
    unit: '%',
    changeUnit: 'percentage points',
  });
  const [first] = data.rows;
  expect(first).toMatchObject({name: 'resortToForce.baseline', low: 0.003, high: 0.03, source: 'calibrated'});
  expect(first.statistics.map(each => 'value' in each && each.value)).toEqual([-25, 50]);
  const [, high] = first.statistics;
  const interval = 'value' in high ? high.interval : undefined;
  expect(interval?.low).toBeLessThan(0);
  expect(interval?.high).toBeGreaterThan(80);
});

test('sensitivityChartOf(sweep, sensitivity) says of each factor what is declared of it and nothing else', () => {
  const {rows} = sensitivityChartOf(oneAtATime, sensitivityOf(oneAtATime, means, histories), about);
  const row = (name: string) => rows.find(each => each.name === name);
  // Ends of the spec's own have no declared source; the value still is what it is.
  expect(row('commitment.guarantee')).not.toHaveProperty('source');
  expect(row('commitment.guarantee')?.declared).toBeGreaterThan(0);
  expect(row('troops')).toMatchObject({change: 'multiply', low: 0, high: 2, grade: 'A'});
  expect(row('dialogue')).toMatchObject({
    title: 'dialogue meetings between groups, from 2001-07-01',
    change: 'set',
    unit: 'meetings/month',
    grade: 'B',
  });
});

test('sensitivityChartOf(sweep, sensitivity) leaves indices as they are and keeps why one is missing', () => {
  const sobol = smallSweep({factors, design: {kind: 'saltelli', basePoints: 4}});
  const flat = sensitivityChartOf(sobol, sensitivityOf(sobol, new Array(sobol.points.length).fill(0.3)), about);
  expect(flat).not.toHaveProperty('base');
  expect(flat.rows[0].statistics[0]).toHaveProperty('missing');
  const outputs = sobol.points.map(([first = 0]) => 100 * first);
  const found = sensitivityOf(sobol, outputs);
  const {rows} = sensitivityChartOf(sobol, found, about);
  expect(rows.map(({statistics}) => statistics)).toEqual(found.factors.map(({statistics}) => statistics));
});
