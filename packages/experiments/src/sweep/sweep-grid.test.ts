import {weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {wilson} from '../statistics/wilson.ts';
import {computeBatch, type SweepRow} from './compute-batch.ts';
import {inventing, smallSweep} from './sweep.fixture.ts';
import {sweepGrid} from './sweep-grid.ts';

const sweep = smallSweep({batch: 100});
const rows = await computeBatch(sweep, 0, {executor: inventing()});

test('sweepGrid(sweep, rows) has the share of histories that relapsed at each point, x by y', () => {
  const {x, y, cells, measure} = sweepGrid(sweep, rows);
  expect([x, y]).toEqual([
    {
      name: 'commitment.guarantee',
      title: weekly.find(({name}) => name === 'commitment')?.parameters['guarantee'].meaning,
      unit: '1/year',
      values: [0.2, 1.2],
    },
    {name: 'troops', title: 'peacekeeping soldiers authorised', unit: 'times the plan', values: [0, 2]},
  ]);
  expect(cells.map(each => [each.x, each.y])).toEqual(
    sweep.points.map(([a, b]) => [a === 0.2 ? 0 : 1, b === 0 ? 0 : 1]),
  );
  expect(measure.unit).toBe('share of histories');
  for (const [point, cell] of cells.entries()) {
    const relapsed = rows.filter(
      row => row.point === point && 'reading' in row && row.reading.measures[0] === 1,
    ).length;
    expect(cell).toMatchObject({runs: 3, failed: 0, value: relapsed / 3, interval: wilson(relapsed, 3, 0.9)});
  }
});

test('sweepGrid(sweep, rows, {measure}) has means, and leaves out histories that failed', () => {
  const failing = rows.map((row): SweepRow => {
    const {point, plan, run, seed} = row;
    return point === 3 || (point === 1 && run > 0) ? {point, plan, run, seed, failure: 'no'} : row;
  });
  const {cells, measure} = sweepGrid(sweep, failing, {measure: 'mean.logHazard'});
  expect(measure).toEqual({
    name: 'mean.logHazard',
    title: 'the mean of log hazard of resorting to force',
    unit: 'log 1/year',
  });
  expect(cells[0].interval?.level).toBe(0.9);
  expect(cells[1]).toMatchObject({runs: 1, failed: 2});
  expect(cells[1]).not.toHaveProperty('interval');
  expect(cells[3]).toEqual({x: 1, y: 1, runs: 0, failed: 3});
});

test('sweepGrid(sweep, rows) refuses what is no grid of two, and unknown names', () => {
  const one = smallSweep({factors: sweep.factors.slice(0, 1)});
  expect(() => sweepGrid(one, [])).toThrow('invalid factors: 1 (two, one for each side of a grid)');
  const alone = smallSweep({design: {kind: 'one-at-a-time'}});
  expect(() => sweepGrid(alone, [])).toThrow('missing value: commitment.guarantee');
  expect(() => sweepGrid(sweep, [], {measure: 'deaths'})).toThrow('unknown measure: deaths (there are relapsed');
  expect(() => sweepGrid(sweep, [], {plan: 'other'})).toThrow('unknown plan: other (there are history)');
});
