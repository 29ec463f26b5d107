import {assert, double, integer, property} from 'fast-check';
import {expect, test} from 'vitest';
import {
  cellText,
  evenThresholds,
  numberText,
  per100Thresholds,
  printedOf,
  shareThresholds,
  stepOf,
  stepText,
  wideThresholds,
} from './cell-steps.ts';
import {english, french} from './language.ts';

test('wideThresholds(largest) are 1 and 3 and their tens below the largest', () => {
  expect(wideThresholds(240)).toEqual([1, 3, 10, 30, 100]);
  expect(wideThresholds(300)).toEqual([3, 10, 30, 100, 300]);
  expect(wideThresholds(0)).toHaveLength(5);
});

test('shareThresholds(low, high) are five whole numbers around the shares there are', () => {
  expect(shareThresholds(43, 83)).toEqual([50, 60, 70, 80, 90]);
  expect(shareThresholds(14, 16)).toEqual([15, 20, 25, 30, 35]);
  expect(shareThresholds(88, 100)).toEqual([75, 80, 85, 90, 95]);
  expect(shareThresholds(0, 89)).toEqual([15, 30, 45, 60, 75]);
  expect(shareThresholds(0, 100)).toEqual([10, 30, 50, 70, 90]);
});

test('shares spread over no fewer steps than their range has in whole steps', () => {
  const share = integer({min: 0, max: 100});
  assert(
    property(share, share, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const thresholds = shareThresholds(low, high);
      expect(thresholds.every(each => each > 0 && each < 100)).toBe(true);
      const widest = thresholds[1] - thresholds[0];
      expect(stepOf(high, thresholds) - stepOf(low, thresholds)).toBeGreaterThanOrEqual(
        Math.floor((high - low) / widest) - 1,
      );
    }),
  );
});

test('evenThresholds(low, high) are five round numbers between six steps', () => {
  expect(evenThresholds(0, 60)).toEqual([10, 20, 30, 40, 50]);
  expect(evenThresholds(-5.2, -4.1)).toEqual([-5, -4.8, -4.6, -4.4, -4.2]);
  expect(evenThresholds(3, 3)).toHaveLength(5);
});

test('thresholds rise, and every number has one of six steps', () => {
  const number = double({min: -1e6, max: 1e6, noNaN: true}).map(value => Math.round(1e4 * value) / 1e4);
  assert(
    property(number, number, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      for (const thresholds of [evenThresholds(low, high), wideThresholds(Math.abs(a))]) {
        expect(thresholds.every((value, i) => i === 0 || value > thresholds[i - 1])).toBe(true);
        expect(stepOf(low, thresholds)).toBeLessThanOrEqual(stepOf(high, thresholds));
        expect(stepOf(high, thresholds)).toBeLessThanOrEqual(5);
      }
    }),
  );
});

test('a number has the step of what is printed', () => {
  expect(stepOf(printedOf(0.0996, true), per100Thresholds)).toBe(2);
  expect([0, 0.002, 0.0996, 1].map(share => cellText(share, true, english))).toEqual(['0', '<1', '10', '100']);
});

test('cellText(value) is short, numberText(value) is whole', () => {
  const texts = [-4.256, 999.4, 0.0421, -0.000_04, 1_000, 12_345, 1_234_567].map(value =>
    cellText(value, false, english),
  );
  expect(texts).toEqual(['−4.26', '999', '0.042', '>−0.001', '1k', '12k', '1.2M']);
  expect(cellText(1_234_567, false, french)).toBe('1,2M');
  expect(numberText(1_234_567, english)).toBe('1,230,000');
});

test('stepText(step, …) has an end or two', () => {
  expect([0, 1, 5].map(step => stepText(step, per100Thresholds, english))).toEqual(['<5', '5–10', '≥60']);
});
