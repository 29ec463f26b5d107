import {expect, test} from 'vitest';
import {ensembleOf} from '../statistics/ensemble.fixture.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {shareEstimate, studyEstimate} from './estimates.ts';

test('shareEstimate(share, interval) rounds to whole numbers of a hundred', () => {
  expect(shareEstimate(0.336, {level: 0.9, low: 0.314, high: 0.371})).toBe('relapsed 34 % (31 to 37)');
});

test('studyEstimate(risks, differences) is the share of one plan, and of several what they differ by from the first', () => {
  const [history, none] = [ensembleOf([[100], []]), ensembleOf([[100], [110]], {plan: 'no-mission'})];
  const risks = [history, none].map(ensemble => relapseRisk(ensemble));
  expect(studyEstimate(risks.slice(0, 1), [])).toMatch(/^relapsed 50 % \(\d+ to \d+\)$/);
  const difference = pairedDifference(history, none);
  expect(studyEstimate(risks, [difference])).toMatch(/^\+50 \(-?\d+ to \+\d+\) points$/);
  expect(studyEstimate(risks, [difference, difference])).toMatch(/^\+50 \(.*\) and \+50 \(.*\) points$/);
});
