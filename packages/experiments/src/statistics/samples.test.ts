import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {deathsWithin} from './measures.ts';
import {pairedMeanDifference} from './paired-mean-difference.ts';
import {pairedSamples, samplesOf} from './samples.ts';

const a = ensembleOf([[], [200], [10, 90]]);
const b = ensembleOf([[30], [200, 300], [10]], {plan: 'other'});
const measure = deathsWithin(10);
const words = {title: 'deaths within ten years', unit: 'persons'};

test('samplesOf(ensemble, {measure}) reads the number of every run', () => {
  expect(samplesOf(a, {measure, ...words})).toMatchObject({measure: words, values: [0, 60, 120], runs: 3});
});

test('pairedSamples(a, b, {measure}) pairs runs and has the mean and interval of pairedMeanDifference', () => {
  const paired = pairedSamples(a, b, {measure, ...words, better: 'less'});
  expect(paired.pairs).toEqual([
    {run: 0, a: 0, b: 60},
    {run: 1, a: 60, b: 120},
    {run: 2, a: 120, b: 60},
  ]);
  const {mean, interval} = pairedMeanDifference(a, b, {measure});
  expect([paired.mean, paired.interval]).toEqual([mean, interval]);
  expect([paired.a.plan.name, paired.b.plan.name, paired.b.runs]).toEqual(['history', 'other', 3]);
});

test('pairedSamples(a, b, {measure}) of one pair has no interval', () => {
  const one = pairedSamples(ensembleOf([[]]), ensembleOf([[30]]), {measure, ...words, better: 'less'});
  expect(one.mean).toBe(60);
  expect(one.interval).toBeUndefined();
});
