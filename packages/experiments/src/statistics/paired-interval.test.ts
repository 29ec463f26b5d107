import fc from 'fast-check';
import {expect, test} from 'vitest';
import {pairedInterval} from './paired-interval.ts';

test('pairedInterval({onlyA, onlyB, pairs}, 0.95) gives the published intervals', () => {
  // Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017), chapter 8: Tango's interval for
  // airway hyper-responsiveness (Bentur 2009: 1, 1, 7, 12) and complete response (Cavo 2012: 59, 6, 16, 80).
  const bentur = pairedInterval({onlyA: 7, onlyB: 1, pairs: 21}, 0.95);
  expect(bentur.low).toBeCloseTo(-0.517, 3);
  expect(bentur.high).toBeCloseTo(-0.026, 3);
  const cavo = pairedInterval({onlyA: 16, onlyB: 6, pairs: 161}, 0.95);
  expect(cavo.low).toBeCloseTo(-0.124, 4);
  expect(cavo.high).toBeCloseTo(-0.0054, 4);
});

test('pairedInterval({onlyA, onlyB, pairs}, 0.9) gives the interval of the R package PropCIs', () => {
  // scoreci.mp(25, 28, 618, 0.90).
  const {low, high} = pairedInterval({onlyA: 25, onlyB: 28, pairs: 618}, 0.9);
  expect(low).toBeCloseTo(-0.0148, 4);
  expect(high).toBeCloseTo(0.0247, 4);
});

const tables = fc
  .integer({min: 1, max: 400})
  .chain(pairs => fc.nat(pairs).chain(onlyA => fc.tuple(fc.constant(onlyA), fc.nat(pairs - onlyA), fc.constant(pairs))))
  .map(([onlyA, onlyB, pairs]) => ({onlyA, onlyB, pairs}));

test('pairedInterval(table, level) holds the difference and the narrower interval of a lower level', () => {
  fc.assert(
    fc.property(tables, table => {
      const [half, wide] = [pairedInterval(table, 0.5), pairedInterval(table, 0.9)];
      const difference = (table.onlyB - table.onlyA) / table.pairs;
      expect(-1 <= wide.low && wide.low <= half.low && half.low <= difference).toBe(true);
      expect(difference <= half.high && half.high <= wide.high && wide.high <= 1).toBe(true);
    }),
    {seed: 1},
  );
});

test('pairedInterval(table, level) turns round when the two sides are exchanged', () => {
  fc.assert(
    fc.property(tables, ({onlyA, onlyB, pairs}) => {
      const there = pairedInterval({onlyA, onlyB, pairs}, 0.9);
      const back = pairedInterval({onlyA: onlyB, onlyB: onlyA, pairs}, 0.9);
      expect(there.low).toBeCloseTo(-back.high, 9);
      expect(there.high).toBeCloseTo(-back.low, 9);
    }),
    {seed: 1},
  );
});

test('pairedInterval(table, level) refuses more discordant pairs than pairs', () => {
  expect(() => pairedInterval({onlyA: 3, onlyB: 3, pairs: 5}, 0.9)).toThrow('invalid discordant pairs: 6');
});
