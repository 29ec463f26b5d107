import {describe, expect, test} from 'vitest';
import {log} from './detmath.ts';
import {Random} from './random.ts';
import {normal, poisson, powerLaw, rankOf, weeklyProbability} from './sample.ts';

const random = new Random('sample', 'test');
const uniforms = (count: number, purpose: number): number[] =>
  Array.from({length: count}, (_, index) => random.uniform(index, purpose));
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return meanOf(values.map(value => (value - mean) ** 2));
};

describe('normal', () => {
  test.each([
    [0.25, -0.6744897], // the three values printed with algorithm AS 241
    [0.001, -3.090232],
    [1e-20, -9.26234],
    [0.5, 0],
    [0.75, 0.67448975],
    [0.9, 1.28155157],
    [0.975, 1.95996398],
    [0.995, 2.5758293],
    [0.9995, 3.29052673],
    [1e-6, -4.75342431],
  ])('normal(%d) is the published quantile %d', (uniform, quantile) => {
    expect(Math.abs(normal(uniform) - quantile)).toBeLessThan(1e-6 * Math.max(1, Math.abs(quantile)));
  });

  test('normal(uniform) is odd about one half and rises', () => {
    let before = Number.NEGATIVE_INFINITY;
    for (let step = 1; step < 1_000; step++) {
      const value = normal(step / 1_000);
      expect(value).toBeCloseTo(-normal(1 - step / 1_000), 6);
      expect(value).toBeGreaterThan(before);
      before = value;
    }
  });

  test('normal(uniform) has mean 0, variance 1 and fourth moment 3 within four standard errors', () => {
    const draws = uniforms(50_000, 0).map(normal);
    expect(Math.abs(meanOf(draws))).toBeLessThan(4 / Math.sqrt(50_000));
    expect(Math.abs(varianceOf(draws) - 1)).toBeLessThan(4 * Math.sqrt(2 / 50_000));
    expect(Math.abs(meanOf(draws.map(value => value ** 4)) - 3)).toBeLessThan(4 * Math.sqrt(96 / 50_000));
  });
});

describe('poisson', () => {
  test.each([0.05, 0.7, 4, 60, 500])('poisson(uniform, %d) has mean and variance within four standard errors', mean => {
    const count = 20_000;
    const draws = uniforms(count, 1).map(uniform => poisson(uniform, mean));
    expect(Math.abs(meanOf(draws) - mean)).toBeLessThan(4 * Math.sqrt(mean / count));
    const fourth = mean + 3 * mean * mean;
    expect(Math.abs(varianceOf(draws) - mean)).toBeLessThan(4 * Math.sqrt((fourth - mean * mean) / count));
  });

  test('poisson(uniform, 0) is 0', () => {
    expect(uniforms(1_000, 2).every(uniform => poisson(uniform, 0) === 0)).toBe(true);
  });

  test('poisson(uniform, mean) never falls as the mean rises, so paired runs stay paired', () => {
    for (const uniform of uniforms(200, 2)) {
      let before = 0;
      for (let mean = 0; mean <= 20; mean += 0.5) {
        const drawn = poisson(uniform, mean);
        expect(drawn).toBeGreaterThanOrEqual(before);
        before = drawn;
      }
    }
  });

  test('poisson(uniform, mean) takes means above 600 as 600', () => {
    expect(poisson(0.3, 1e9)).toBe(poisson(0.3, 600));
  });
});

describe('powerLaw', () => {
  const cap = 1_000;
  const cumulative = powerLaw(2.5, cap);

  test('powerLaw(exponent, cap) rises to 1 in steps proportional to k^-exponent', () => {
    expect(cumulative).toHaveLength(cap);
    expect(cumulative[cap - 1]).toBe(1);
    const first = cumulative[0];
    for (const size of [2, 3, 10, 100]) {
      const step = cumulative[size - 1] - cumulative[size - 2];
      expect(step / first).toBeCloseTo(size ** -2.5, 9);
    }
  });

  test('powerLaw(2.5, 1000) gives draws whose maximum-likelihood exponent is 2.4 to 2.6', () => {
    const sizes = uniforms(20_000, 3).map(uniform => 1 + rankOf(uniform, cumulative));
    const meanLog = meanOf(sizes.map(log));
    const logLikelihood = (exponent: number): number => {
      let scale = 0;
      for (let size = 1; size <= cap; size++) scale += size ** -exponent;
      return -exponent * meanLog - Math.log(scale);
    };
    let low = 1.5;
    let high = 4;
    while (high - low > 1e-4) {
      const left = low + (high - low) / 3;
      const right = high - (high - low) / 3;
      if (logLikelihood(left) < logLikelihood(right)) low = left;
      else high = right;
    }
    expect(low).toBeGreaterThan(2.4);
    expect(low).toBeLessThan(2.6);
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(cap);
  });
});

describe('rankOf', () => {
  test('rankOf(uniform, cumulative) is the first rank whose cumulative share exceeds the draw', () => {
    const shares = [0.2, 0.2, 0.7, 1];
    expect(rankOf(0, shares)).toBe(0);
    expect(rankOf(0.1999, shares)).toBe(0);
    expect(rankOf(0.2, shares)).toBe(2);
    expect(rankOf(0.69, shares)).toBe(2);
    expect(rankOf(0.7, shares)).toBe(3);
    expect(rankOf(0.9999999, shares)).toBe(3);
  });

  test('rankOf(uniform, cumulative) never gives a rank without a share', () => {
    const shares = [0, 0.5, 0.5, 1];
    for (const uniform of uniforms(1_000, 2)) expect([1, 3]).toContain(rankOf(uniform, shares));
  });

  test('rankOf(uniform, cumulative) of a sum that rounding left under 1 stays within the ranks', () => {
    expect(rankOf(0.9999999999, [0.5, 0.99])).toBe(1);
  });
});

describe('weeklyProbability', () => {
  test('weeklyProbability(rate) compounds over a year to 1 - e^-rate', () => {
    for (const rate of [0.01, 0.4, 3, 26]) {
      expect(1 - (1 - weeklyProbability(rate)) ** 52).toBeCloseTo(1 - Math.exp(-rate), 12);
    }
  });

  test('weeklyProbability(rate) goes from 0 at no rate to 1 at any rate whatever', () => {
    expect(weeklyProbability(0)).toBe(0);
    expect(weeklyProbability(Number.POSITIVE_INFINITY)).toBe(1);
  });
});
