import {Random} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import {abc, type WeightedPlaces} from './abc.ts';
import {latinHypercube} from './latin-hypercube.ts';
import {toyTarget} from './toy.fixture.ts';

const mean = ({places, weights}: WeightedPlaces, parameter = 0): number =>
  places.reduce((sum, place, at) => sum + weights[at] * place[parameter], 0);

function sd(posterior: WeightedPlaces, parameter = 0): number {
  const middle = mean(posterior, parameter);
  const {places, weights} = posterior;
  return Math.sqrt(places.reduce((sum, place, at) => sum + weights[at] * (place[parameter] - middle) ** 2, 0));
}

/** Ten normal observations with standard deviation 0.2 around a mean with a uniform prior; the summary is their mean. */
function normalMean(count: number): {places: number[][]; summaries: number[][]} {
  const places = latinHypercube(count, 1, 'prior');
  const summaries = places.map(([truth], row) => {
    const random = new Random('data', `set ${row}`);
    let sum = 0;
    for (let observation = 0; observation < 10; observation++) {
      sum += truth + 0.2 * normalQuantile(random.uniform(observation));
    }
    return [sum / 10];
  });
  return {places, summaries};
}

test('abc() gives the known posterior of a normal mean under a flat prior', () => {
  const posterior = abc(normalMean(20_000), [toyTarget('mean', 0.4, 0.01)], {share: 0.02});
  expect(Math.abs(mean(posterior) - 0.4)).toBeLessThan(0.01);
  expect(Math.abs(sd(posterior) - 0.2 / Math.sqrt(10))).toBeLessThan(0.008);
});

test('abc() with a wide share is biased and too wide without the regression, and less so with it', () => {
  const places = latinHypercube(4_000, 1, 'prior').map(([u]) => [Math.sqrt(u)]);
  const random = new Random('noise', 'toy');
  const summaries = places.map(([a], row) => [a + 0.02 * normalQuantile(random.uniform(row))]);
  const targets = [toyTarget('value', 0.5, 0.01)];
  const plain = abc({places, summaries}, targets, {share: 0.3, adjust: false});
  const moved = abc({places, summaries}, targets, {share: 0.3});
  expect(mean(plain) - 0.5).toBeGreaterThan(0.008);
  expect(Math.abs(mean(moved) - 0.5)).toBeLessThan(0.3 * (mean(plain) - 0.5));
  expect(sd(moved)).toBeLessThan(0.6 * sd(plain));
});

test('abc() never leaves the range of a parameter and its weights sum to 1', () => {
  const {places, weights} = abc(normalMean(2_000), [toyTarget('mean', 0.995, 0.01)], {share: 0.1});
  for (const [place] of places) expect(place > 0 && place < 1).toBe(true);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test('abc() takes anything on the allowed side of a bound, and passes over points with a missing summary', () => {
  const places = latinHypercube(2_000, 1, 'prior');
  const summaries = places.map(([x], row) => [row % 10 === 0 ? Number.NaN : x]);
  const target = {...toyTarget('share', 0.25, 0.05), bound: 'at-most' as const};
  const posterior = abc({places, summaries}, [target], {share: 0.25});
  expect(posterior.places).toHaveLength(450);
  expect(Math.max(...posterior.places.flat())).toBeLessThan(0.3);
  expect(mean(posterior)).toBeCloseTo(0.125, 1);
});
