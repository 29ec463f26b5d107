import {relapseRules} from '@postbellum/sim-core';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {relapseRisk} from './relapse-risk.ts';

test('relapseRisk(ensemble) counts runs that resumed, never settled and stayed at peace', () => {
  const risk = relapseRisk(ensembleOf([[], [100], [10], [550]]));
  expect(risk.runs).toBe(4);
  expect(risk.months.at(-1)).toMatchObject({cumulative: 0.5, resumed: 2, atPeace: 2, unsettled: 0});
  expect(risk.headline).toMatchObject({withinYears: 10, share: 0.25, neverSettledFirst: 0.25});
  expect(risk.months.find(({date}) => date === '2003-04-07')).toMatchObject({atPeace: 3, unsettled: 1});
});

test('relapseRisk(ensemble) divides relapses by years at risk', () => {
  const {years} = relapseRisk(ensembleOf([[], [100]]));
  // No run is at risk until 52 weeks have been quiet, so only the last of the 53 weeks of the first year counts.
  expect(years[0]).toMatchObject({from: '2003-01-06', to: '2004-01-12', events: 0});
  expect(years[0].exposure).toBeCloseTo((2 * 7) / 365.2425, 9);
  // In the second year one run is at risk for all 52 weeks, the other until it relapses in week 100.
  expect(years[1].events).toBe(1);
  expect(years[1].exposure).toBeCloseTo(((52 + 48) * 7) / 365.2425, 9);
  expect(years[1].hazard).toBeCloseTo(1 / years[1].exposure, 9);
  expect(years[1].interval?.low).toBeCloseTo(0.0513 / years[1].exposure, 3);
});

test('relapseRisk(ensemble) has no hazard where nothing is at risk', () => {
  const {years} = relapseRisk(ensembleOf([[60]], {weeks: 200}));
  expect(years.at(-1)).toMatchObject({events: 0, exposure: 0});
  expect(years.at(-1)).not.toHaveProperty('hazard');
});

test('relapseRisk(ensemble) reports the years simulated where they are fewer than asked', () => {
  expect(relapseRisk(ensembleOf([[]], {weeks: 104})).headline.withinYears).toBe(2);
  expect(relapseRisk(ensembleOf([[]], {weeks: 521})).headline.withinYears).toBe(10);
});

test('relapseRisk(ensemble) refuses an ensemble without a finished run', () => {
  expect(() => relapseRisk(ensembleOf([]))).toThrow('empty ensemble: plan history (at least one finished run)');
});

const ensembles = fc
  .array(fc.array(fc.nat(299), {maxLength: 6}), {minLength: 1, maxLength: 12})
  .map(battles => ensembleOf(battles, {weeks: 300}));
const rules = fc.constantFrom(...Object.values(relapseRules));

test('relapseRisk(ensemble, {rule}) never falls, adds up to all runs and nests its intervals', () => {
  fc.assert(
    fc.property(ensembles, rules, (ensemble, rule) => {
      const {months, years, headline, runs} = relapseRisk(ensemble, {rule, withinYears: 3});
      let last = 0;
      for (const {cumulative, intervals, atPeace, resumed, unsettled} of months) {
        expect(atPeace + resumed + unsettled).toBe(runs);
        expect(cumulative).toBeGreaterThanOrEqual(last);
        const [half, wide] = intervals;
        expect(
          wide.low <= half.low && half.low <= cumulative && cumulative <= half.high && half.high <= wide.high,
        ).toBe(true);
        last = cumulative;
      }
      const events = years.reduce((sum, year) => sum + year.events, 0);
      expect(events).toBeGreaterThanOrEqual(months.at(-1)?.resumed ?? 0);
      expect(events).toBeLessThanOrEqual(runs);
      expect(headline.share).toBeLessThanOrEqual(events / runs);
    }),
    {seed: 1},
  );
});
