import {liberia, tessera} from '@postbellum/scenarios';
import {monthStarts} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {type Ensemble, ensemble} from '../ensemble.ts';
import {ensembleOf} from './ensemble.fixture.ts';
import {weeksPerYear} from './horizon.ts';
import {reliefCoverage} from './relief-coverage.ts';

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const plan = {name: 'history', title: 'As it was', summary: '', changes: []};

/** Runs of nine weeks from 6 January 2003 with one sector and one agency, each met and duplicated as given of 100. */
function kept(shares: readonly (readonly [met: number, duplicated: number])[]): Ensemble {
  const made = ensembleOf(
    shares.map(() => []),
    {weeks: 9},
  );
  const each = (value: number): Float64Array => new Float64Array(9).fill(value);
  return {
    ...made,
    runs: made.runs.map((run, at) => {
      const [met, duplicated] = shares[at];
      const relief = {need: each(100), met: each(met), spent: each(met + duplicated), duplicated: each(duplicated)};
      return {...run, relief: {sectors: ['food'], agencies: ['wfp'], ...relief}};
    }),
  };
}

test('reliefCoverage(ensemble) shows the middle history, and where histories lie', () => {
  const {middle, headline, months, agencies} = reliefCoverage(
    kept([
      [60, 20],
      [20, 0],
      [40, 40],
    ]),
  );
  expect(middle).toBe('s/2');
  expect(headline).toEqual({
    withinYears: 0.2,
    met: {value: 0.4, range: {level: 0.9, low: 0.22, high: 0.58}},
    sectors: [{value: 0.4, range: {level: 0.9, low: 0.22, high: 0.58}}],
    duplicated: {value: 0.5, range: {level: 0.9, low: expect.closeTo(0.025, 12), high: 0.475}},
  });
  expect(months.map(({date}) => date)).toEqual(['2003-01-06', '2003-02-03', '2003-03-03']);
  expect(months[2].all.need).toBeCloseTo((100 * weeksPerYear) / 12, 9);
  expect(months[2].all.shares.map(({low}) => low)).toEqual([0.3, 0.22].map(each => expect.closeTo(each, 12)));
  expect(months[1].duplicated).toBeCloseTo((40 * weeksPerYear) / 12, 9);
  expect(agencies).toEqual([{name: 'wfp', title: liberia.agencies['wfp'].title}]);
});

test('reliefCoverage(ensemble) takes the lower of two middle histories, and says nothing duplicated where nothing is spent', () => {
  const {middle, headline} = reliefCoverage(
    kept([
      [30, 0],
      [10, 0],
      [20, 0],
      [0, 0],
    ]),
  );
  expect(middle).toBe('s/1');
  expect(headline.duplicated.range).toEqual({level: 0.9, low: 0, high: 0});
});

test('reliefCoverage(ensemble) adds up: need = met + gap, spent = met + duplicated, in every month and sector', async () => {
  const made = await ensemble(tessera, {plan, seed: 'relief', runs: 3, people: 2_000, weeks: 110, relief: true});
  const {months, middle, headline, start} = reliefCoverage(made, {withinYears: 1});
  const run = made.runs.find(({seed}) => seed === middle);
  const starts = monthStarts(start, 110).map(({week}) => week);
  expect(months).toHaveLength(starts.length);
  expect(headline.withinYears).toBe(1);
  months.forEach(({all, sectors, agencies, spent, duplicated}, month) => {
    const gaps = Array.from(run?.series['reliefGap'].slice(starts[month], starts[month + 1] ?? 110) ?? []);
    const gap = (sum(gaps) / gaps.length / 12) * weeksPerYear;
    expect(all.need - all.met).toBeCloseTo(gap, 3);
    expect(spent - duplicated).toBeCloseTo(all.met, 3);
    expect(sum(sectors.map(({need}) => need))).toBeCloseTo(all.need, 3);
    expect(sum(sectors.map(({met}) => met))).toBeCloseTo(all.met, 3);
    expect(sum(agencies.map(each => each.spent))).toBeCloseTo(spent, 3);
    expect(sum(agencies.map(each => each.duplicated))).toBeCloseTo(duplicated, 3);
    for (const {need, met, shares} of [all, ...sectors]) {
      expect(met).toBeLessThanOrEqual(need + 1e-6);
      expect(shares.map(({level}) => level)).toEqual([0.5, 0.9]);
    }
  });
  expect(sum(months.map(({duplicated}) => duplicated))).toBeGreaterThan(0);
});

test('reliefCoverage(ensemble) names what it cannot read', () => {
  const bare = ensembleOf([[]]);
  expect(() => reliefCoverage(bare)).toThrow('missing relief: seed s/0 (ask for relief)');
  expect(() => reliefCoverage({...bare, runs: []})).toThrow('empty ensemble: plan history (at least one finished run)');
  const needless = kept([[0, 0]]);
  const [{relief}] = needless.runs;
  relief?.need.fill(0);
  expect(() => reliefCoverage(needless)).toThrow('no need for relief: seed s/0 (some within the horizon)');
});
