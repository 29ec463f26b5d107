import fc from 'fast-check';
import {expect, test} from 'vitest';
import {brierScore} from './brier-score.ts';
import {reliability} from './reliability.ts';
import {wilson} from './wilson.ts';

const said = (probability: number, events: number, forecasts: number) =>
  Array.from({length: forecasts}, (_, index) => ({probability, happened: index < events}));

test('reliability() gives a small example worked by hand', () => {
  // Said 0.2 ten times, came 3 times; said 0.8 ten times, came 7 times: base rate one half.
  const found = reliability([...said(0.8, 7, 10), ...said(0.2, 3, 10)], {level: 0.95});
  expect(found.bins.map(({events, frequency}) => [events, frequency])).toEqual([
    [3, 0.3],
    [7, 0.7],
  ]);
  expect(found.bins[0].probability).toBeCloseTo(0.2, 12);
  expect(found.bins[0].interval).toEqual(wilson(3, 10, 0.95));
  expect(found.reliability).toBeCloseTo(0.01, 12);
  expect(found.resolution).toBeCloseTo(0.04, 12);
  expect(found.uncertainty).toBe(0.25);
  expect(found.brier).toBeCloseTo(0.22, 12);
});

const forecasts = fc.array(
  fc.record({probability: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1), happened: fc.boolean()}),
  {minLength: 1, maxLength: 60},
);

test('reliability() by value adds up to the Brier score', () => {
  fc.assert(
    fc.property(forecasts, each => {
      const {brier, reliability: unreliable, resolution, uncertainty, withinBins} = reliability(each);
      expect(withinBins).toBe(0);
      expect(unreliable - resolution + uncertainty).toBeCloseTo(brierScore(each), 12);
      expect(brier).toBe(brierScore(each));
    }),
    {seed: 1},
  );
});

test('reliability({bins}) puts 1 into the last bin, loses no forecast, and says what is left within bins', () => {
  fc.assert(
    fc.property(forecasts, fc.integer({min: 1, max: 12}), (each, bins) => {
      const found = reliability(each, {bins});
      expect(found.bins.length).toBeLessThanOrEqual(bins);
      expect(found.bins.reduce((sum, bin) => sum + bin.forecasts, 0)).toBe(each.length);
      const whole = found.reliability - found.resolution + found.uncertainty + found.withinBins;
      expect(whole).toBeCloseTo(found.brier, 12);
    }),
    {seed: 1},
  );
});

test('reliability() of forecasts that came as often as said is 0', () => {
  expect(reliability([...said(0.25, 1, 4), ...said(0.75, 3, 4)]).reliability).toBe(0);
});

test('reliability() refuses no forecasts and bins that cannot be', () => {
  expect(() => reliability([])).toThrow('invalid forecasts: 0');
  expect(() => reliability(said(0.5, 1, 2), {bins: 0})).toThrow('invalid bins: 0 (a whole number, 1 or more)');
});
