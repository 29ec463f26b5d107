import {expect, test} from 'vitest';
import {brierScore} from './brier-score.ts';

test('brierScore() is the mean squared error', () => {
  const forecasts = [
    {probability: 0.1, happened: false},
    {probability: 0.9, happened: true},
    {probability: 0.8, happened: true},
    {probability: 0.3, happened: false},
  ];
  // The example of scikit-learn’s brier_score_loss.
  expect(brierScore(forecasts)).toBeCloseTo(0.0375, 12);
});

test('brierScore() is 0 for the certain and right, 1 for the certain and wrong, a quarter for one half', () => {
  expect(brierScore([{probability: 1, happened: true}])).toBe(0);
  expect(brierScore([{probability: 1, happened: false}])).toBe(1);
  expect(brierScore([true, false].map(happened => ({probability: 0.5, happened})))).toBe(0.25);
});

test('brierScore() is proper: of all constant forecasts that of the true share does best', () => {
  const of = (probability: number): number =>
    brierScore(Array.from({length: 10}, (_, index) => ({probability, happened: index < 3})));
  for (const other of [0, 0.2, 0.29, 0.31, 0.5, 1]) expect(of(other)).toBeGreaterThan(of(0.3));
});

test('brierScore() refuses no forecasts and what is no probability', () => {
  expect(() => brierScore([])).toThrow('invalid forecasts: 0 (a whole number, 1 or more)');
  expect(() => brierScore([{probability: 40, happened: true}])).toThrow('invalid probability: 40 (from 0 to 1)');
});
