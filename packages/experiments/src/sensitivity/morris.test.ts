import {Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {morrisTrajectories} from '../design/morris-trajectories.ts';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import {holds, numberOf} from './measurement.fixture.ts';
import {morris} from './morris.ts';

const options = {seed: 'a', resamples: 400};

test('morris() gives slopes where the output is linear, and the spread that an interaction makes', () => {
  const points = morrisTrajectories(400, 4, {seed: 'a'});
  const effects = morris(
    points,
    points.map(([x1, x2, x3, x4]) => 2 * x1 - 3 * x2 + 4 * x3 * x4),
    options,
  );
  const linear = [2, -3];
  for (const [parameter, slope] of linear.entries()) {
    const {mu, muStar, sigma} = effects[parameter];
    expect(numberOf(mu)).toBeCloseTo(slope, 10);
    expect(numberOf(muStar)).toBeCloseTo(Math.abs(slope), 10);
    expect(numberOf(sigma)).toBeCloseTo(0, 10);
  }
  // The effect of one factor of the product is 4 times the other, which is 0, 1/3, 2/3 or 1: mean 2, sd 4 sqrt(5) / 6.
  for (const {mu, muStar, sigma} of effects.slice(2)) {
    expect(holds(mu, 2) && holds(muStar, 2) && holds(sigma, (4 * Math.sqrt(5)) / 6)).toBe(true);
    expect(numberOf(mu)).toBeCloseTo(2, 0.5);
  }
});

test('morris() tells by mu* what cancels in mu', () => {
  // The effect of x between levels 0 and 2/3 is -1/3, between 1/3 and 1 it is 1/3: mu 0, mu* and sigma 1/3.
  const points = morrisTrajectories(500, 1, {seed: 'a'});
  const [{mu, muStar, sigma}] = morris(
    points,
    points.map(([x]) => (x - 0.5) ** 2),
    options,
  );
  expect(holds(mu, 0)).toBe(true);
  expect(numberOf(muStar)).toBeCloseTo(1 / 3, 10);
  expect(numberOf(sigma)).toBeCloseTo(1 / 3, 2);
});

/**
 * Test function of Morris 1991: 20 parameters, of which the first ten matter; coefficients of first and
 * second order that the paper does not fix are standard normal. As in morris.fun of the R package sensitivity.
 */
function morrisFunction(place: readonly number[]): number {
  const w = place.map((x, at) =>
    at === 2 || at === 4 || at === 6 ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5),
  );
  let y = 0;
  for (let i = 0; i < 20; i++) {
    y += (i < 10 ? 20 : normal(i)) * w[i];
    for (let j = i + 1; j < 20; j++) {
      y += (j < 6 ? -15 : normal(20 * (i + 1) + j)) * w[i] * w[j];
      for (let k = j + 1; k < 5; k++) {
        y -= 10 * w[i] * w[j] * w[k];
        for (let l = k + 1; l < 4; l++) y += 5 * w[i] * w[j] * w[k] * w[l];
      }
    }
  }
  return y;
}

const draws = new Random('coefficients', 'morris');
const normal = (index: number): number => normalQuantile(draws.uniform(index));

test('morris() sorts the parameters of Morris’s function into the three groups it was made with', () => {
  const points = morrisTrajectories(50, 20, {seed: 'b'});
  const effects = morris(points, points.map(morrisFunction), options);
  const [muStar, sigma] = [effects.map(each => numberOf(each.muStar)), effects.map(each => numberOf(each.sigma))];
  expect(Math.min(...muStar.slice(0, 10))).toBeGreaterThan(3 * Math.max(...muStar.slice(10)));
  // Parameters 8, 9 and 10 are nearly linear with slope 20 dw/dx = 40; the first seven are not.
  for (const parameter of [7, 8, 9]) {
    expect(Math.abs(muStar[parameter] - 40)).toBeLessThan(6);
    expect(sigma[parameter]).toBeLessThan(15);
  }
  expect(Math.min(...sigma.slice(0, 7))).toBeGreaterThan(2 * Math.max(...sigma.slice(7)));
});

test('morris() intervals are the same for the same seed, and one trajectory is refused', () => {
  const points = morrisTrajectories(10, 2, {seed: 'a'});
  const outputs = points.map(([x, y]) => x * y);
  expect(morris(points, outputs, options)).toEqual(morris(points, outputs, options));
  expect(morris(points, outputs, {seed: 'b'})).not.toEqual(morris(points, outputs, options));
  expect(() => morris(points.slice(0, 3), outputs.slice(0, 3), options)).toThrow('invalid trajectories: 1');
});
