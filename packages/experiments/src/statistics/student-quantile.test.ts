import {expect, test} from 'vitest';
import {studentQuantile} from './student-quantile.ts';

test('studentQuantile(p, degrees) gives the tabulated values', () => {
  // Abramowitz and Stegun, table 26.10 (A = 2p - 1).
  const tabulated: [number, number, number][] = [
    [0.95, 1, 6.314],
    [0.95, 2, 2.92],
    [0.95, 5, 2.015],
    [0.975, 10, 2.228],
    [0.95, 30, 1.697],
    [0.975, 120, 1.98],
  ];
  for (const [p, degrees, value] of tabulated) {
    expect(studentQuantile(p, degrees)).toBeCloseTo(value, 3);
    expect(studentQuantile(1 - p, degrees)).toBeCloseTo(-value, 3);
  }
});

test('studentQuantile(p, degrees) nears the normal value as degrees grow', () => {
  expect(studentQuantile(0.95, 10_000)).toBeCloseTo(1.645, 3);
});
