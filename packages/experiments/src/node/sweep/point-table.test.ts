import {parameterValues, weekly} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {asItWas, guarantee, smallSweep, troops} from '../../sweep/sweep.fixture.ts';
import {pointTable} from './point-table.ts';

test('pointTable(sweep) gives a row once a point is whole under a plan, and leaves failed histories out of means', () => {
  const plans = [asItWas, {...asItWas, name: 'other'}];
  const table = pointTable(smallSweep({plans, runs: 3, measures: ['relapsed']}));
  expect(table.columns.map(({name, type}) => `${name} ${type}`)).toEqual([
    'point integer',
    'plan text',
    'commitment.guarantee number',
    'troops number',
    'runs integer',
    'failed integer',
    'relapsed number',
    'relapsed_sd number',
  ]);
  const rows = [[1], [0], undefined, undefined, undefined, undefined, [1], [1], [1]].map(table.add);
  expect(rows).toEqual([
    undefined,
    undefined,
    [0, 'history', 0.2, 0, 3, 1, 0.5, Math.sqrt(0.5)],
    undefined,
    undefined,
    [0, 'other', 0.2, 0, 3, 3, Number.NaN, Number.NaN],
    undefined,
    undefined,
    [1, 'history', 0.2, 2, 3, 0, 1, 0],
  ]);
});

test('pointTable(sweep) shows declared values where a parameter is as it is, and nothing for a lever', () => {
  const table = pointTable(
    smallSweep({runs: 1, design: {kind: 'one-at-a-time'}, factors: [guarantee, troops], measures: []}),
  );
  const declared = parameterValues(weekly, {}).commitment.guarantee;
  expect(table.add([])).toEqual([0, 'history', declared, undefined, 1, 0]);
});
