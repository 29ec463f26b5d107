import {expect, test} from 'vitest';
import {pairedInterval} from '../statistics/paired-interval.ts';
import {endEffects} from './end-effects.ts';

test('endEffects(outputs) compares histories pair by pair, each end against the base', () => {
  const [{low, high}] = endEffects([
    [1, 5, 9],
    [2, 6, 10],
    [0, 6, 6],
  ]);
  expect(low).toEqual({value: 1, interval: {level: 0.95, low: 1, high: 1}});
  // Differences -1, 1, -3: sd 2, Student's 0.975 quantile of 2 degrees 4.302653.
  expect(high).toMatchObject({value: -1});
  const interval = 'value' in high ? high.interval : undefined;
  expect(interval?.low).toBeCloseTo(-1 - (4.302653 * 2) / Math.sqrt(3), 5);
  expect(interval?.high).toBeCloseTo(-1 + (4.302653 * 2) / Math.sqrt(3), 5);
});

test('endEffects(outputs) of outputs that are 0 or 1 have Tango’s interval', () => {
  const base = [0, 0, 0, 0, 1, 1, 0, 0, 0, 0];
  const more = [1, 1, 1, 0, 1, 0, 0, 0, 0, 0];
  const [{low, high}] = endEffects([base, base, more]);
  expect(high).toEqual({value: 0.2, interval: pairedInterval({onlyA: 1, onlyB: 3, pairs: 10}, 0.95)});
  expect(low).toEqual({value: 0, interval: pairedInterval({onlyA: 0, onlyB: 0, pairs: 10}, 0.95)});
});

test('endEffects(outputs) leave out pairs with a failed history, and say where none is left', () => {
  const [{low, high}] = endEffects([
    [3, Number.NaN, 4, 8],
    [4, 5, Number.NaN, 10],
    [Number.NaN, 1, Number.NaN, Number.NaN],
  ]);
  expect(low).toMatchObject({value: 1.5});
  expect(high).toEqual({missing: 'no history ended both there and with all as they are'});
});

test('endEffects(outputs) of one history have no interval', () => {
  expect(endEffects([[2.5], [3], [4.5]])).toEqual([{low: {value: 0.5}, high: {value: 2}}]);
});
