import {expect, test} from 'vitest';
import {logScore} from './log-score.ts';

test('logScore() is the mean of -ln of the probability of what came', () => {
  const forecasts = [
    {probability: 0.1, happened: false},
    {probability: 0.9, happened: true},
    {probability: 0.8, happened: true},
    {probability: 0.35, happened: false},
  ];
  // The example of scikit-learn’s log_loss.
  expect(logScore(forecasts)).toBeCloseTo(0.21616, 5);
});

test('logScore() is 0 for the certain and right, ln 2 for one half, infinite for the impossible', () => {
  expect(logScore([{probability: 1, happened: true}])).toBeCloseTo(0, 12);
  expect(logScore([{probability: 0.5, happened: false}])).toBeCloseTo(Math.LN2, 12);
  expect(
    logScore([
      {probability: 0, happened: true},
      {probability: 1, happened: true},
    ]),
  ).toBe(Number.POSITIVE_INFINITY);
});

test('logScore() is proper: of all constant forecasts that of the true share does best', () => {
  const of = (probability: number): number =>
    logScore(Array.from({length: 10}, (_, index) => ({probability, happened: index < 3})));
  for (const other of [0.01, 0.2, 0.29, 0.31, 0.5, 0.99]) expect(of(other)).toBeGreaterThan(of(0.3));
});

test('logScore() refuses no forecasts and what is no probability', () => {
  expect(() => logScore([])).toThrow('invalid forecasts: 0');
  expect(() => logScore([{probability: Number.NaN, happened: true}])).toThrow('invalid probability: NaN');
});
