import {expect, test} from 'vitest';
import {fitEmulator} from './emulator.ts';
import {latinHypercube} from './latin-hypercube.ts';
import {toySimulator} from './toy.fixture.ts';

const quadratic = (x: readonly number[]): number => 1 + 2 * x[0] - 3 * x[1] + 4 * x[0] * x[1] + 0.5 * x[1] * x[1];

test('fitEmulator() recovers a quadratic from points without noise', () => {
  const places = latinHypercube(40, 3, 'seed');
  const emulator = fitEmulator(
    places,
    places.map(place => [quadratic(place)]),
  );
  for (const place of latinHypercube(20, 3, 'elsewhere')) {
    expect(emulator.at(place).means[0]).toBeCloseTo(quadratic(place), 4);
  }
  expect(emulator.quality[0].r2).toBeGreaterThan(0.999999);
  expect(emulator.quality[0].residualSd).toBeLessThan(1e-4);
});

test('fitEmulator() averages the noise of single replicates away, and says how uncertain its mean is', async () => {
  const simulate = toySimulator(point => [quadratic(point)], 0.5);
  const places = latinHypercube(400, 3, 'seed');
  const summaries = await Promise.all(places.map((place, index) => simulate(place, `point ${index}`)));
  const emulator = fitEmulator(places, summaries, {noise: [0.25]});
  expect(emulator.quality[0].residualSd).toBeCloseTo(0.5, 1);
  expect(emulator.quality[0].misfitSd).toBeLessThan(0.2);
  const standard = latinHypercube(200, 3, 'elsewhere').map(place => {
    const {means, variances} = emulator.at(place);
    return (means[0] - quadratic(place)) / Math.sqrt(variances[0]);
  });
  const inside = standard.filter(error => Math.abs(error) < 2).length / standard.length;
  expect(inside).toBeGreaterThan(0.85);
});

test('fitEmulator() tells a surface that is no quadratic from noise', () => {
  const places = latinHypercube(300, 1, 'seed');
  const wave = places.map(([x]) => [Math.sin(12 * x)]);
  expect(fitEmulator(places, wave).quality[0].misfitSd).toBeGreaterThan(0.3);
});

test('fitEmulator() does not take what few points leave uncertain for a wrong surface, nor count it twice', async () => {
  const noiseSd = 0.5;
  const simulate = toySimulator(point => [quadratic(point)], noiseSd);
  const trials = await Promise.all(
    Array.from({length: 40}, async (_, trial) => {
      const places = latinHypercube(24, 3, `few ${trial}`);
      const summaries = await Promise.all(places.map((place, index) => simulate(place, `few ${trial}/${index}`)));
      const emulator = fitEmulator(places, summaries, {noise: [noiseSd ** 2]});
      const asked = latinHypercube(50, 3, `asked ${trial}`).map(place => {
        const {means, variances} = emulator.at(place);
        return {squared: (means[0] - quadratic(place)) ** 2, claimed: variances[0]};
      });
      return {asked, misfit: emulator.quality[0].misfitSd ** 2};
    }),
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = trials.flatMap(({asked}) => asked);
  const ratio = Math.sqrt(mean(all.map(({claimed}) => claimed)) / mean(all.map(({squared}) => squared)));
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.15);
  expect(mean(trials.map(({misfit}) => misfit))).toBeLessThan(0.3 * noiseSd ** 2);
});

test('fitEmulator() passes over points where a summary is missing, and knows nothing of one that always is', () => {
  const places = latinHypercube(60, 2, 'seed');
  const summaries = places.map((place, index) => [index % 3 === 0 ? Number.NaN : quadratic(place), Number.NaN]);
  const emulator = fitEmulator(places, summaries);
  const {means, variances} = emulator.at([0.3, 0.6]);
  expect(means[0]).toBeCloseTo(quadratic([0.3, 0.6]), 4);
  expect(variances[1]).toBe(Number.POSITIVE_INFINITY);
});

test('fitEmulator() with fewer points than coefficients does not take passing through them for knowledge', async () => {
  const simulate = toySimulator(([x]) => [2 * x], 0.3);
  const places = latinHypercube(54, 10, 'seed');
  const summaries = await Promise.all(places.map((place, index) => simulate(place, `point ${index}`)));
  const emulator = fitEmulator(places, summaries);
  expect(emulator.quality[0].residualSd).toBeGreaterThan(0.2);
  expect(emulator.quality[0].r2).toBeLessThan(0.9);
});
