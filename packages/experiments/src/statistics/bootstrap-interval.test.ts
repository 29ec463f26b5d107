import {expect, test} from 'vitest';
import {bootstrapInterval} from './bootstrap-interval.ts';
import {meanEstimate} from './mean-estimate.ts';

const values = Float64Array.from({length: 400}, (_, index) => (index * 7919) % 400);
const doubles = values.map(value => 2 * value);
const meanOf = (units: Int32Array, of = values): number =>
  units.reduce((sum, unit) => sum + of[unit], 0) / units.length;

test('bootstrapInterval() of a mean is as wide as Student’s interval', () => {
  const {low = 0, high = 0} = bootstrapInterval(400, meanOf, {seed: 'a'}) ?? {};
  const exact = meanEstimate(values, 0.95).interval;
  expect(low).toBeCloseTo(exact?.low ?? 0, -0.5);
  expect((high - low) / ((exact?.high ?? 0) - (exact?.low ?? 0))).toBeCloseTo(1, 0.8);
});

test('bootstrapInterval() is the same for the same seed, and another for another', () => {
  const first = bootstrapInterval(400, meanOf, {seed: 'a'});
  expect(bootstrapInterval(400, meanOf, {seed: 'a'})).toEqual(first);
  expect(bootstrapInterval(400, meanOf, {seed: 'b'})).not.toEqual(first);
});

test('bootstrapInterval() keeps units paired: the ratio of a list to its double is 1/2 in every resample', () => {
  const ratio = (units: Int32Array): number => meanOf(units) / meanOf(units, doubles);
  expect(bootstrapInterval(400, ratio, {seed: 'a'})).toMatchObject({level: 0.95, low: 0.5, high: 0.5});
});

test('bootstrapInterval() is absent where most resamples have no value, and refuses no units', () => {
  expect(bootstrapInterval(400, () => Number.NaN, {seed: 'a'})).toBeUndefined();
  expect(() => bootstrapInterval(0, meanOf, {seed: 'a'})).toThrow('invalid count: 0');
});
