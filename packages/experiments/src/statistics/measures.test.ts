import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {deathsWithin, meanWithin} from './measures.ts';

test('meanWithin(indicator, years) averages the weeks before the anniversary', () => {
  const [run] = ensembleOf([[]], {weeks: 200}).runs;
  // The values are 0, 1, 2 and so on; 6 January 2004 is a day after the start of week 52, so week 52 counts.
  expect(meanWithin('troops', 1)(run)).toBe(26);
});

test('meanWithin(indicator, years) averages all weeks where fewer were simulated', () => {
  const [run] = ensembleOf([[]], {weeks: 20}).runs;
  expect(meanWithin('troops', 10)(run)).toBe(9.5);
});

test('meanWithin(indicator, years) names the indicators there are when one is unknown', () => {
  const [run] = ensembleOf([[]]).runs;
  expect(() => meanWithin('tanks', 10)(run)).toThrow('unknown indicator: tanks (there are troops)');
});

test('deathsWithin(years, channels) sums all deaths, reported or not, of the weeks before the anniversary', () => {
  const [run] = ensembleOf([[0, 52, 53]], {weeks: 200}).runs;
  expect(deathsWithin(1)(run)).toBe(120);
  expect(deathsWithin(10, ['state-based'])(run)).toBe(180);
  expect(deathsWithin(10, ['communal'])(run)).toBe(0);
});
