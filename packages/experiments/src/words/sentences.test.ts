import {expect, test} from 'vitest';
import {ensembleOf} from '../statistics/ensemble.fixture.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {
  differenceSentence,
  precisionSentence,
  riskNotes,
  riskSentence,
  samplingSentence,
  sentence,
} from './sentences.ts';

const battles = (resumed: number, runs: number): number[][] =>
  Array.from({length: runs}, (_, run) => (run < resumed ? [100] : []));

test('riskSentence(risk) counts in hundreds with the 90 % interval', () => {
  const risk = relapseRisk(ensembleOf(battles(28, 200)));
  expect(riskSentence(risk)).toBe(
    'history: armed conflict resumed in 14 of 100 simulated histories (10 to 19) within ten years',
  );
  expect(riskNotes(risk)).toEqual([]);
});

test('riskSentence(risk) never rounds to none what happened', () => {
  expect(riskSentence(relapseRisk(ensembleOf(battles(1, 300))))).toContain('in fewer than 1 of 100');
  expect(riskSentence(relapseRisk(ensembleOf(battles(299, 300))))).toContain('in more than 99 of 100');
});

test('riskNotes(risk) tells of histories that never settled and of what none does not prove', () => {
  expect(riskNotes(relapseRisk(ensembleOf([[10], ...battles(1, 32)])))).toEqual([
    'in 3 of 100 the fighting came back before the first quiet year was over',
  ]);
  expect(riskNotes(relapseRisk(ensembleOf(battles(0, 200))))).toEqual([
    'conflict did not resume in any of 200 runs; that does not mean it could not: up to 2 in 100 fits this',
  ]);
});

test('differenceSentence(difference) says which way the pairs differ', () => {
  const few = ensembleOf(battles(14, 100));
  const many = ensembleOf(battles(36, 100), {plan: 'no-mission'});
  expect(differenceSentence(pairedDifference(few, many))).toBe(
    'in 22 of 100 paired histories armed conflict resumed under no-mission but not under history; in 0 the other way round: 22 points more (16 to 30)',
  );
  expect(differenceSentence(pairedDifference(many, few))).toContain(': 22 points fewer (16 to 30)');
  expect(differenceSentence(pairedDifference(few, few))).toContain(': 0 points (3 fewer to 3 more)');
});

test('samplingSentence(risk) says how many people an agent stands for', () => {
  expect(samplingSentence({people: 20_000, persons: 3_473_000})).toBe(
    '20,000 agents for 3,473,000 people (one agent stands for 174 people)',
  );
  expect(samplingSentence({people: 5000, persons: 5000})).toContain('one agent is one person');
});

test('sentence(clause) begins with a capital and ends with a full stop', () => {
  expect(sentence('in 3 of 100')).toBe('In 3 of 100.');
});

test('precisionSentence(precision) says why it stopped, or what it would take', () => {
  const found = {points: 2, halfWidth: 1.96, reached: true, runs: 850, runsNeeded: 812};
  expect(precisionSentence(found)).toBe(
    'Stopped after 850 runs: the widest 90 % interval reaches 2.0 points to each side, no more than 2 as asked.',
  );
  expect(precisionSentence({...found, halfWidth: 4, reached: false, runs: 200, runsNeeded: 1_200})).toBe(
    'After 200 runs the widest 90 % interval reaches 4.0 points to each side, not 2 as asked: about 1,200 runs would do (--runs).',
  );
});
