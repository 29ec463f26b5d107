import {expect, test} from 'vitest';
import {contributionSums} from './contribution-sums.ts';
import {contributionsFromSums, differenceFromSums} from './contributions-from-sums.ts';
import {ensembleOf, withReasons} from './ensemble.fixture.ts';
import {meanContributions, pairedContributions} from './mean-contributions.ts';
import {made, uneven} from './uneven-reasons.fixture.ts';

test('contributionsFromSums(sums) are mean contributions, but for a hair', () => {
  for (const runs of [1, 2, 9]) {
    const whole = made(Array(runs).fill(0), uneven);
    const exact = meanContributions(whole);
    const {factions, ...about} = contributionsFromSums(contributionSums(whole), whole.scenario);
    expect({...about, factions: []}).toEqual({...exact, factions: []});
    for (const [index, {name, title, weeks}] of exact.factions.entries()) {
      expect(factions[index]).toMatchObject({name, title});
      expect(factions[index].weeks.map(({date}) => date)).toEqual(weeks.map(({date}) => date));
      for (const [entry, week] of weeks.entries()) {
        const summed = factions[index].weeks[entry];
        const pairs = [
          [summed.logHazard, week.logHazard],
          [summed.hazard, week.hazard],
          ...week.contributions.map((each, reason) => [summed.contributions[reason], each]),
        ];
        for (const [mine, theirs] of pairs) {
          expect(mine.mean).toBeCloseTo(theirs.mean, 7);
          expect(mine.sd ?? 0).toBeCloseTo(theirs.sd ?? 0, 3);
          expect(mine.interval?.high ?? 0).toBeCloseTo(theirs.interval?.high ?? 0, 3);
        }
      }
    }
  }
});

test('differenceFromSums(a, b) is the mean of pairs, but for a hair and without intervals', () => {
  const a = made([0, 0, 0], uneven);
  const b = withReasons(ensembleOf([[], [], []], {weeks: 20, plan: 'no-mission'}), (run, week) => [run / 3, -week / 7]);
  const exact = pairedContributions(a, b);
  const {factions, against, plan, runs} = differenceFromSums(contributionSums(a), contributionSums(b), a.scenario);
  expect({against, plan, runs}).toEqual({against: exact.against, plan: exact.plan, runs: 3});
  for (const [entry, {contributions, logHazard}] of exact.factions[1].weeks.entries()) {
    const mine = factions[1].weeks[entry];
    expect(mine.logHazard).toEqual({mean: expect.closeTo(logHazard.mean, 7)});
    expect(mine.contributions.map(({mean}) => mean)).toEqual(contributions.map(({mean}) => expect.closeTo(mean, 7)));
  }
  const fewer = contributionSums({...b, runs: b.runs.slice(1)});
  expect(() => differenceFromSums(contributionSums(a), fewer, a.scenario)).toThrow('unlike parts: ranges');
});

test('what never differs has a spread of nothing that a chart could print', () => {
  const constant = contributionSums(made([0, 0, 0], () => [0.1, -3.3]));
  const [{weeks}] = contributionsFromSums(constant, made([0], uneven).scenario).factions;
  expect(weeks[0].contributions[1].sd).toBeLessThan(1e-3);
});
