import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {indicatorFacets, relapseFacets} from './facets.ts';
import {relapseRisk} from './relapse-risk.ts';

test('relapseFacets(risks) has each month with its widest interval', () => {
  const risk = relapseRisk(ensembleOf([[300], []]));
  const {facets, band, measure} = relapseFacets([risk]);
  const last = risk.months[risk.months.length - 1];
  const widest = last.intervals[last.intervals.length - 1];
  expect(band).toEqual({of: 'runs', level: widest.level});
  expect(measure.unit).toBe('share of histories');
  expect(facets[0].steps[facets[0].steps.length - 1]).toEqual({
    date: last.date,
    value: last.cumulative,
    low: widest.low,
    high: widest.high,
  });
  expect(facets[0].scenario).toEqual({name: 'liberia', title: risk.scenario.title});
  expect(relapseFacets([risk], 'scenario').facets[0].key).toBe('liberia');
  expect(() => relapseFacets([])).toThrow('missing risks (one or more)');
});

test('indicatorFacets(ensembles, indicator) has the mean of runs and the middle ones', () => {
  const runs = Array.from({length: 11}, (_, run) => Array.from({length: run}, () => 0));
  const {facets, measure, band} = indicatorFacets([ensembleOf(runs, {weeks: 9})], 'troops', {level: 0.8});
  const [{date, value, low, high}] = facets[0].steps;
  expect([date, value, high]).toEqual(['2003-01-06', 5, 9]);
  expect(low).toBeCloseTo(1, 12);
  expect(measure).toEqual({name: 'troops', title: 'peacekeeping soldiers', unit: 'persons'});
  expect(band).toEqual({of: 'histories', level: 0.8});
  expect(() => indicatorFacets([ensembleOf([[]])], 'nothing')).toThrow('unknown indicator: nothing');
});
