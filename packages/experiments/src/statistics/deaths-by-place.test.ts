import {placeGrids, tessera} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {deathsByPlace} from './deaths-by-place.ts';
import {ensembleOf} from './ensemble.fixture.ts';

const codes = Object.keys(tessera.districts);
const {tiles} = placeGrids['tessera'];

/** Runs from January 2003 over so many weeks, with deaths in two places of the second year. */
function kept(deaths: readonly number[], weeks = 104) {
  const ensemble = ensembleOf(
    deaths.map(() => []),
    {weeks},
  );
  return {
    ...ensemble,
    scenario: tessera,
    runs: ensemble.runs.map((run, index) => {
      const districtDeaths = new Float64Array(2 * codes.length);
      districtDeaths[codes.length + codes.indexOf('jade')] = deaths[index];
      districtDeaths[codes.length + codes.indexOf('rose')] = 24.9;
      return {...run, districtDeaths};
    }),
  };
}

test('deathsByPlace(ensemble, {atLeast}) counts runs that reached it, with an interval from their number', () => {
  const found = deathsByPlace(kept([25, 30, 24, 0]), {tiles, atLeast: 25});
  expect(found.periods).toEqual([
    {from: '2003-01-06', to: '2003-12-31'},
    {from: '2004-01-01', to: '2005-01-02'},
  ]);
  const [jade, rose] = ['jade', 'rose'].map(code => found.places.find(({key}) => key === code));
  expect(jade).toMatchObject({title: 'Jade', row: 1, column: 2, values: [0, 0.5]});
  expect(jade?.intervals?.[1].low).toBeCloseTo(0.1824, 4); // Wilson 90 % of 2 in 4: 0.5 less 1.6449 √(0.25/4 + 2.7055/64) / 1.6764
  expect(rose?.values).toEqual([0, 0]);
  expect(found).toMatchObject({every: 'year', runs: 4, people: 2000, measure: {unit: 'share of histories'}});
});

test('deathsByPlace(ensemble, {every: "month"}) reads calendar months, the first and last as far as simulated', () => {
  const {runs, ...ensemble} = kept([1], 9);
  const asked = {tiles, every: 'month'} as const;
  expect(() => deathsByPlace({...ensemble, runs}, asked)).toThrow("(ask for districtDeaths: 'month')");
  const monthlyDistrictDeaths = new Float64Array(3 * codes.length);
  monthlyDistrictDeaths[2 * codes.length + codes.indexOf('jade')] = 7;
  const found = deathsByPlace({...ensemble, runs: runs.map(run => ({...run, monthlyDistrictDeaths}))}, asked);
  expect(found.periods).toEqual([
    {from: '2003-01-06', to: '2003-01-31'},
    {from: '2003-02-01', to: '2003-02-28'},
    {from: '2003-03-01', to: '2003-03-09'},
  ]);
  expect(found.places.find(({key}) => key === 'jade')?.values).toEqual([0, 0, 7]);
  expect(found.every).toBe('month');
});

test('deathsByPlace(ensemble) is the mean of reported deaths; its interval never falls below none', () => {
  const {places, measure} = deathsByPlace(kept([0, 0, 0, 40]), {tiles});
  const jade = places.find(({key}) => key === 'jade');
  expect(jade?.values).toEqual([0, 10]);
  expect(jade?.intervals?.[1].low).toBe(0);
  expect(measure.unit).toBe('persons');
  expect(deathsByPlace(kept([7]), {tiles}).places[0]).not.toHaveProperty('intervals');
});

test('deathsByPlace(ensemble) names what is missing', () => {
  const bare = {...ensembleOf([[]]), scenario: tessera};
  expect(() => deathsByPlace(bare, {tiles})).toThrow('missing deaths by district: seed s/0 (ask for districtDeaths)');
  expect(() => deathsByPlace(kept([1]), {tiles: {}})).toThrow('missing tile: amber');
  expect(() => deathsByPlace({...bare, runs: []}, {tiles})).toThrow('empty ensemble: plan history');
});
