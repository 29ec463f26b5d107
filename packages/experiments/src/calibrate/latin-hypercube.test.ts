import {expect, test} from 'vitest';
import {latinHypercube} from './latin-hypercube.ts';

test('latinHypercube() puts one place in each slice of each dimension', () => {
  const places = latinHypercube(50, 3, 'seed');
  for (let dimension = 0; dimension < 3; dimension++) {
    const slices = places.map(place => Math.floor(50 * place[dimension])).sort((a, b) => a - b);
    expect(slices).toEqual(Array.from({length: 50}, (_, slice) => slice));
  }
});

test('latinHypercube() gives the same places for the same seed and others for another', () => {
  expect(latinHypercube(10, 2, 'a')).toEqual(latinHypercube(10, 2, 'a'));
  expect(latinHypercube(10, 2, 'a')).not.toEqual(latinHypercube(10, 2, 'b'));
});
