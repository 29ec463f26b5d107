import {expect, test} from 'vitest';
import {ensembleOf} from './ensemble.fixture.ts';
import {deathsBetween, indicatorOn} from './measures.ts';
import {pairedMeanDifference} from './paired-mean-difference.ts';

test('pairedMeanDifference(a, b, {measure}) gives mean, standard deviation and interval', () => {
  // Extra hours of sleep of ten patients under two drugs: mean 1.58, sd 1.23, 95 % interval 0.70 to 2.46
  // (Student 1908, Biometrika 6:1-25; R: t.test(extra ~ group, data = sleep, paired = TRUE)).
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const [a, b] = ['a', 'b'].map(plan =>
    ensembleOf(
      first.map(() => []),
      {plan},
    ),
  );
  const patient = ({seed}: {readonly seed: string}): number => Number(seed.split('/')[1]);
  const result = pairedMeanDifference(a, b, {
    measure: run => (run.plan === 'a' ? first : second)[patient(run)],
    level: 0.95,
  });
  expect(result.mean).toBeCloseTo(1.58, 9);
  expect(result.sd).toBeCloseTo(1.229995, 6);
  expect(result.interval?.low).toBeCloseTo(0.7001142, 6);
  expect(result.interval?.high).toBeCloseTo(2.4598858, 6);
});

test('pairedMeanDifference(a, b, {measure}) has no spread with a single pair', () => {
  const measure = deathsBetween('2004-01-01', '2005-01-01');
  expect(pairedMeanDifference(ensembleOf([[]]), ensembleOf([[60]]), {measure})).toEqual({pairs: 1, mean: 60});
});

test('deathsBetween(from, until) sums all deaths, reported or not, of the weeks that start within', () => {
  const [run] = ensembleOf([[0, 51, 52]]).runs;
  expect(deathsBetween('2003-01-01', '2004-01-05')(run)).toBe(120);
  expect(deathsBetween('2004-01-05', '2004-01-06')(run)).toBe(60);
  expect(deathsBetween('2004-01-05', '2004-01-06', ['communal'])(run)).toBe(0);
  expect(deathsBetween('1990-01-01', '2030-01-01')(run)).toBe(180);
});

test('indicatorOn(indicator, date) reads the week of the date', () => {
  const [run] = ensembleOf([[]]).runs;
  expect(indicatorOn('troops', '2003-01-12')(run)).toBe(0);
  expect(indicatorOn('troops', '2003-01-13')(run)).toBe(1);
  expect(() => indicatorOn('tanks', '2003-01-13')(run)).toThrow('unknown indicator: tanks (there are troops)');
  expect(() => indicatorOn('troops', '2002-01-13')(run)).toThrow('invalid date: 2002-01-13');
});
