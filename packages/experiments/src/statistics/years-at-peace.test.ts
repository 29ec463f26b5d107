import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {horizonOf, weeksPerYear} from './horizon.ts';
import {yearsAtPeace} from './years-at-peace.ts';

test('yearsAtPeace(withinYears) ends with relapse and leaves out weeks that are not settled', () => {
  const {runs} = ensembleOf([[], [200], [10]]);
  const weeks = runs.map(run => Math.round(yearsAtPeace(10)(run) * weeksPerYear));
  const all = horizonOf(runs[0], 10).weeks;
  expect(weeks).toEqual([all, 200, all - 103]);
});
