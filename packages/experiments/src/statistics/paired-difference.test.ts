import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {historiesOf} from './histories.ts';
import {historiesDifference, pairedDifference} from './paired-difference.ts';

test('pairedDifference(a, b) counts pairs by what happened under each plan', () => {
  const a = ensembleOf([[], [100], [100], [], []]);
  const b = ensembleOf([[100], [100], [], [200], []], {plan: 'no-mission'});
  const difference = pairedDifference(a, b);
  expect(difference).toMatchObject({pairs: 5, both: 1, onlyA: 1, onlyB: 2, neither: 1, shareA: 0.4, shareB: 0.6});
  expect(difference.points).toBeCloseTo(20);
  expect(difference.interval.low).toBeLessThan(20);
  expect(difference.interval.high).toBeGreaterThan(20);
});

test('pairedDifference(a, b, {withinYears}) leaves later relapses out', () => {
  const a = ensembleOf([[], []]);
  const b = ensembleOf([[100], [400]], {plan: 'no-mission'});
  expect(pairedDifference(a, b, {withinYears: 3})).toMatchObject({withinYears: 3, onlyB: 1, neither: 1});
});

test('pairedDifference(a, b) pairs runs by seed where some were never finished', () => {
  const a = ensembleOf([[100], []], {runs: 3});
  const b = ensembleOf([[100], [100], [100]], {runs: 3});
  expect(pairedDifference(a, b)).toMatchObject({pairs: 2, both: 1, onlyB: 1});
});

test('pairedDifference(a, b) refuses ensembles that do not share their luck', () => {
  const a = ensembleOf([[], []]);
  expect(() => pairedDifference(a, ensembleOf([[], []], {seed: 't'}))).toThrow('unpaired ensembles: seed s and t');
  expect(() => pairedDifference(a, ensembleOf([[]]))).toThrow('unpaired ensembles: runs 2 and 1');
});

test('historiesDifference(a, b) is the paired difference, from what runs did, in those that both have', () => {
  const a = ensembleOf([[], [100], [100], [], [400]]);
  const b = ensembleOf([[100], [100], [], [200], []], {plan: 'no-mission'});
  for (const withinYears of [3, 10, 20]) {
    const expected = pairedDifference(a, b, {withinYears});
    expect(historiesDifference(historiesOf(a), historiesOf(b), {withinYears})).toEqual(expected);
  }
  const few = {...b, runs: b.runs.slice(2)};
  expect(historiesDifference(historiesOf(a), historiesOf(few))).toMatchObject({pairs: 3, onlyA: 2, onlyB: 1});
});

test('historiesDifference(a, b) refuses histories that do not share their luck, or have no run in common', () => {
  const [a, b] = [ensembleOf([[], []]), ensembleOf([[], []], {seed: 't'})];
  expect(() => historiesDifference(historiesOf(a), historiesOf(b))).toThrow('unlike parts: seed "s" and "t"');
  const [first, second] = a.runs;
  const alone = [first, second].map(run => historiesOf({...a, runs: [run]}));
  expect(() => historiesDifference(alone[0], alone[1])).toThrow('empty pairing: 0 pairs');
});
