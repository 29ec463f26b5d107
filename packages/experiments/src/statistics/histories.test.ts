import {dateOf, relapseRules, relapseWeek} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {historiesOf} from './histories.ts';
import {relapseCounts} from './relapse-counts.ts';

const start = '2003-01-06';
const day = (week: number): string => dateOf(start, week);

test('historiesOf(ensemble) says of each run when it settled, resumed, or fought before it settled', () => {
  const {histories, end, runs} = historiesOf(ensembleOf([[], [200], [10], [10, 300]]));
  expect([end, runs]).toEqual(['2014-07-06', 4]);
  expect(histories).toEqual([
    {run: 0, settled: day(51), end},
    {run: 1, settled: day(51), resumed: day(200), end},
    {run: 2, unsettled: day(10), settled: day(113), end},
    {run: 3, unsettled: day(10), settled: day(113), resumed: day(300), end},
  ]);
});

test('historiesOf(ensemble) of fighting that never stops has neither settled nor resumed', () => {
  const weeks = Array.from({length: 15}, (_, i) => 40 * i);
  const [history] = historiesOf(ensembleOf([weeks])).histories;
  expect(history).toEqual({run: 0, unsettled: day(0), end: '2014-07-06'});
});

test('historiesOf(ensemble) counts as many relapses as relapseCounts, in the week of relapseWeek', () => {
  const ensemble = ensembleOf([[], [60], [200], [10, 400], [599]]);
  for (const rule of Object.values(relapseRules)) {
    const {histories} = historiesOf(ensemble, {rule});
    const counts = relapseCounts(ensemble, {rule, withinYears: 50});
    expect(histories.filter(({resumed}) => resumed !== undefined)).toHaveLength(counts.within.resumed);
    for (const [i, run] of ensemble.runs.entries()) {
      const week = relapseWeek(run, rule);
      expect(histories[i].resumed).toBe(week === undefined ? undefined : day(week));
    }
  }
});

test('historiesOf(ensemble) names an ensemble without runs', () => {
  expect(() => historiesOf(ensembleOf([]))).toThrow('empty ensemble: plan history (at least one finished run)');
});
