import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contributionSums, joinedSums} from './contribution-sums.ts';
import {ensembleOf} from './ensemble.fixture.ts';
import {made, uneven} from './uneven-reasons.fixture.ts';

test('joinedSums(a, b) of parts in any order are the sums of the whole, to the last byte', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), {minLength: 1, maxLength: 12}), labels => {
      const whole = made(labels, uneven);
      const parts = [...new Set(labels.toReversed())].map(label =>
        contributionSums({...whole, runs: whole.runs.filter((_, run) => labels[run] === label)}),
      );
      expect(parts.reduce(joinedSums)).toEqual(contributionSums(whole));
    }),
    {numRuns: 40},
  );
});

test('contributionSums(ensemble) and joinedSums(a, b) name what is wrong', () => {
  const whole = made([0, 0], uneven);
  expect(() => contributionSums({...whole, runs: []})).toThrow('empty ensemble: plan history');
  expect(() => contributionSums(ensembleOf([[]], {weeks: 20}))).toThrow('no reasons recorded');
  const sums = contributionSums(whole);
  expect(() => joinedSums(sums, sums)).toThrow('repeated run: 0');
  expect(() => joinedSums(sums, {...sums, seed: 'other', ranges: [[2, 3]]})).toThrow('unlike parts: seed');
});
