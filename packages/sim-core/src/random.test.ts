import {expect, test} from 'vitest';
import {Random} from './random.ts';

test('uniform() fills [0, 1) evenly over persons and over weeks', () => {
  const random = new Random('seed', 'mechanism');
  const cells = new Float64Array(100);
  const draws = 100_000;
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 500 === 0) random.setWeek(draw / 500);
    cells[Math.floor(random.uniform(draw % 500) * 100)]++;
  }
  const expected = draws / 100;
  const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(chiSquare).toBeLessThan(149); // 99.9 % quantile at 99 degrees of freedom is 148.2
  expect(chiSquare).toBeGreaterThan(60);
});

test('uniform() depends on seed, mechanism, week, purpose and index, and on nothing drawn before', () => {
  const random = new Random('seed', 'mechanism');
  random.setWeek(3);
  const draw = random.uniform(7, 1);
  random.uniform(8, 1);
  expect(random.uniform(7, 1)).toBe(draw);
  const other = new Random('other', 'mechanism');
  other.setWeek(3);
  expect(other.uniform(7, 1)).not.toBe(draw);
  expect(random.uniform(7, 2)).not.toBe(draw);
  random.setWeek(4);
  expect(random.uniform(7, 1)).not.toBe(draw);
});
