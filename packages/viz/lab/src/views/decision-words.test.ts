import {scenarios} from '@postbellum/scenarios';
import {leverNames, levers} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {decisionsOf, shipped} from '../state/settings.ts';
import {decisionsWords} from './decision-words.ts';

test('decisionsWords(lever, decisions, language) says level, number and dates as the settings do', () => {
  expect(decisionsWords('troops', [], 'en')).toBe('as it was decided');
  expect(decisionsWords('troops', [{set: 7_500, from: '2004-01-01'}], 'en')).toBe('7,500 from January 2004');
  expect(decisionsWords('troops', [{multiply: 0.5}, {atMost: 300, from: '2006-01-01'}], 'en')).toBe(
    'half (0.5 times what was decided); 300 at most from January 2006',
  );
  expect(decisionsWords('troops', [{set: 0, until: '2005-03-01'}], 'fr')).toMatch(/^rien \(0 jusqu’en mars\s2005\)$/);
});

test('a rule is said by its name alone', () => {
  for (const lever of leverNames.filter(name => levers[name].unit === 'rule')) {
    for (const level of Object.values(levers[lever].levels)) {
      expect(decisionsWords(lever, [{...level, from: '2010-01-01'}], 'en'), lever).toMatch(
        /^[a-z ,-]+ from January 2010$/,
      );
    }
  }
});

test('every decision of a shipped plan has words in both languages', () => {
  for (const scenario of Object.values(scenarios)) {
    for (const {name} of scenario.plans) {
      for (const lever of leverNames) {
        const decisions = decisionsOf(shipped(name), lever, scenario);
        for (const language of ['en', 'fr'] as const) {
          expect(decisionsWords(lever, decisions, language)).not.toMatch(/undefined|NaN|object/);
        }
      }
    }
  }
});
