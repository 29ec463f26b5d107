import {sourceOf} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import type {Ensemble} from '../ensemble.ts';
import {ensembleOf} from './ensemble.fixture.ts';
import {indicatorFan} from './indicator-fan.ts';

/** Runs in which `troops` is a number of its own all the time. */
function flat(values: readonly number[], seed = 's'): Ensemble {
  const made = ensembleOf(
    values.map(() => []),
    {seed, weeks: 60},
  );
  const runs = made.runs.map((run, at) => ({...run, series: {troops: new Float64Array(run.weeks).fill(values[at])}}));
  return {...made, runs};
}

test('indicatorFan(ensemble, indicator) has quantiles over runs month by month, and every history', () => {
  const fan = indicatorFan(flat([1, 2, 3, 4, 5]), 'troops');
  expect(fan.months).toHaveLength(14);
  expect(fan.months[0]).toEqual({
    date: '2003-01-06',
    median: 3,
    bands: [
      {level: 0.5, low: 2, high: 4},
      {level: 0.9, low: 1.2, high: 4.8},
    ],
  });
  expect(fan.indicator).toEqual({name: 'troops', title: 'peacekeeping soldiers', unit: 'persons'});
  expect([fan.runs, fan.draws, fan.fromZero, fan.start, fan.end]).toEqual([
    5,
    undefined,
    true,
    '2003-01-06',
    '2004-02-29',
  ]);
  expect(fan.histories.map(({values}) => values[13])).toEqual([1, 2, 3, 4, 5]);
  expect(indicatorFan(flat([1, 2, 3]), 'troops', {histories: 2}).histories).toHaveLength(2);
});

test('indicatorFan(ensemble, indicator) has the record with its sources', () => {
  const {observed} = indicatorFan(flat([1]), 'troops', {sourceOf});
  expect(observed.length).toBeGreaterThan(10);
  for (const {source} of observed) expect(source).toMatch(/^(cited|calibrated|estimated|assumed): /);
  expect(indicatorFan(flat([1]), 'troops').observed[0]).toEqual({on: observed[0].on, value: observed[0].value});
});

test('indicatorFan(draws, indicator) draws bands of settings, narrower than their plain means', () => {
  const draws = [flat([0, 8], 'a'), flat([2, 10], 'b'), flat([6, 18], 'c'), flat([10, 16], 'd')];
  const {months, draws: count, runs, histories} = indicatorFan(draws, 'troops');
  // Means 4, 6, 12, 13 have variance 19.58; chance leaves (32 + 32 + 72 + 18) / 4 / 2 = 19.25 of it.
  const [{median, bands}] = months;
  const shrink = Math.sqrt((19.583333 - 19.25) / 19.583333);
  expect(bands[1].high - bands[1].low).toBeCloseTo(shrink * (12.85 - 4.3), 4);
  expect(median).toBeCloseTo(8.75 + shrink * (9 - 8.75), 4);
  expect([count, runs]).toEqual([4, 8]);
  expect(histories.slice(0, 5).map(({seed}) => seed)).toEqual(['a/0', 'b/0', 'c/0', 'd/0', 'a/1']);
});

test('indicatorFan(ensemble, indicator) names what it cannot read', () => {
  expect(() => indicatorFan(flat([1]), 'tanks')).toThrow('unknown indicator: tanks (there are troops)');
  expect(() => indicatorFan(flat([]), 'troops')).toThrow('empty ensemble: plan history (at least one finished run)');
  expect(() => indicatorFan([flat([1]), flat([2])], 'troops')).toThrow('invalid values of a group: 1');
});
