import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wilson} from './wilson.ts';

test('wilson(successes, trials, 0.95) gives the published intervals', () => {
  // Newcombe 1998, Stat Med 17:857-872, table I, method 3.
  const published: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [successes, trials, low, high] of published) {
    const interval = wilson(successes, trials, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test('wilson(successes, trials, level) holds the share and the narrower interval of a lower level', () => {
  const counts = fc.nat(500).chain(trials => fc.tuple(fc.nat(trials), fc.constant(trials)));
  fc.assert(
    fc.property(counts, ([successes, trials]) => {
      const [half, wide] = [wilson(successes, trials, 0.5), wilson(successes, trials, 0.9)];
      const share = trials === 0 ? 0.5 : successes / trials;
      expect(0 <= wide.low && wide.low <= half.low && half.high <= wide.high && wide.high <= 1).toBe(true);
      expect(half.low <= share && share <= half.high).toBe(true);
    }),
    {seed: 1},
  );
});

test('wilson(0, 0, level) knows nothing', () => {
  expect(wilson(0, 0, 0.9)).toEqual({level: 0.9, low: 0, high: 1});
});

test('wilson(successes, trials, level) refuses counts and levels that cannot be', () => {
  expect(() => wilson(3, 2, 0.9)).toThrow('invalid successes: 3 (a whole number from 0 to 2)');
  expect(() => wilson(1, 1.5, 0.9)).toThrow('invalid trials');
  expect(() => wilson(1, 2, 90)).toThrow('invalid level: 90');
});
