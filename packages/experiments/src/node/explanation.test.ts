import {expect, test} from 'vitest';
import {ensembleOf, withReasons} from '../statistics/ensemble.fixture.ts';
import {meanContributions, pairedContributions} from '../statistics/mean-contributions.ts';
import {explanationLines} from './explanation.ts';

const two = [[], []];
const history = withReasons(ensembleOf(two, {weeks: 10}), (run, _, faction) => [0.5 + run / 5, -2 * (1 - faction)]);
const other = withReasons(ensembleOf(two, {weeks: 10, plan: 'no-mission'}), run => [0.5 + run / 5, -1.5]);

test('explanationLines(contributions) is a table per faction, the largest first, with sum and hazard', () => {
  expect(
    explanationLines(meanContributions(history, {weeks: [5]}))
      .join('\n')
      .split('\n')
      .slice(0, 11),
  ).toEqual([
    'What raises (+) and lowers (-) the log hazard of resorting to force under',
    'history:',
    '',
    'Liberians United for Reconciliation and Democracy (lurd)',
    '',
    'reason                       mechanism    mean  90 %',
    'deterrence its leaders face  monitoring  -2.00  ± 0.00',
    'exclusion from power         timeline    +0.60  ± 0.63',
    'sum                                      -1.40  ± 0.63',
    '',
    'Hazard that the sum means: 0.25 a year (0.13 to 0.46); mean of the runs’',
  ]);
});

test('explanationLines(contributions) names reasons that add nothing apart', () => {
  const lines = explanationLines(meanContributions(history, {weeks: [5]}));
  expect(lines.at(-1)).toBe('Nothing from: deterrence its leaders face.');
});

test('explanationLines(contributions) of two plans says which is higher and by how much', () => {
  const text = explanationLines(pairedContributions(other, history, {weeks: [5]}))
    .join('\n')
    .replace(/\s+/g, ' ');
  expect(text).toContain('higher (+) or lower (-) under history than under no-mission:');
  expect(text).toContain('deterrence its leaders face monitoring -0.50 ± 0.00 sum -0.50 ± 0.00');
  expect(text).toContain('The hazard is 0.61 times as high (0.61 to 0.61)');
  expect(text).toContain('The same under both: exclusion from power.');
});
