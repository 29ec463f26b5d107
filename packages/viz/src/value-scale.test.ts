import {scaleLinear} from 'd3';
import {expect, test} from 'vitest';
import {niceScale, valueScale} from './value-scale.ts';

const domains: readonly (readonly [number, number])[] = [
  [0, 100],
  [-3.7, 12.4],
  [0, 0.0031],
  [-1, 1],
  [17, 81_234],
  [5, 5],
];
const ranges: readonly (readonly [number, number])[] = [
  [0, 1],
  [311.3, 40],
  [34, 881.7],
];
const counts = [1, 2, 4, 5, 8, 10];

test('valueScale(domain, range) places values where scaleLinear does, to the last bit, with its ticks', () => {
  for (const [low, high] of domains) {
    for (const range of ranges) {
      const ours = valueScale([low, high], range);
      const theirs = scaleLinear([low, high], range);
      for (let i = -2; i <= 12; i++) {
        const value = low + (i / 9.7) * (high - low);
        expect(ours(value)).toBe(theirs(value));
      }
      expect(ours.domain()).toEqual(theirs.domain());
      expect(ours.range()).toEqual(theirs.range());
      for (const count of counts) expect(ours.ticks(count)).toEqual(theirs.ticks(count));
    }
  }
});

test('niceScale(domain, range, count) begins and ends where scaleLinear does when made nice', () => {
  for (const domain of domains) {
    for (const count of counts) {
      expect(niceScale(domain, [0, 1], count).domain()).toEqual(scaleLinear(domain, [0, 1]).nice(count).domain());
    }
  }
});
