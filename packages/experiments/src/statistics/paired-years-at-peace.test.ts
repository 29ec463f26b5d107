import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {historiesOf} from './histories.ts';
import {pairedYearsAtPeace} from './paired-years-at-peace.ts';
import {pairedSamples} from './samples.ts';
import {yearsAtPeace} from './years-at-peace.ts';

const words = {title: 'years at peace', unit: 'years'};

test('pairedYearsAtPeace(a, b) is what the runs themselves give, for every order of what can happen', () => {
  // Never a battle; a relapse; fights from the first week on; fights, quiet, a relapse; and late ones.
  const a = ensembleOf([[], [100], [0, 30, 60], [5, 200], [520], [55, 400]]);
  const b = ensembleOf([[100], [], [0, 40, 80, 120, 160, 200], [5], [30, 580], [52]], {plan: 'no-mission'});
  for (const withinYears of [1, 3, 10, 20]) {
    const measure = yearsAtPeace(withinYears);
    const expected = pairedSamples(a, b, {measure, ...words, better: 'more'});
    const found = pairedYearsAtPeace(historiesOf(a), historiesOf(b), {withinYears, ...words});
    expect(found).toEqual(expected);
  }
});

test('pairedYearsAtPeace(a, b) takes the runs that both have', () => {
  const a = historiesOf(ensembleOf([[], [100], []]));
  const b = ensembleOf([[100], [], [200]], {plan: 'no-mission'});
  const few = historiesOf({...b, runs: b.runs.slice(1)});
  const found = pairedYearsAtPeace(a, few, {withinYears: 10, ...words});
  expect(found.pairs.map(({run}) => run)).toEqual([1, 2]);
  expect([found.a.runs, found.b.runs]).toEqual([2, 2]);
  expect(() => pairedYearsAtPeace(a, {...few, seed: 't'}, {withinYears: 10, ...words})).toThrow('unlike parts: seed');
});
