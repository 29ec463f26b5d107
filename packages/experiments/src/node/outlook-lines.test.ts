import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import type {Outlook} from '../outlook.ts';
import {outlookLines} from './outlook-lines.ts';

const found: Outlook = {
  scenario: {name: 'here', title: 'Here'},
  plan: {name: 'history', title: 'As it was'},
  at: '2005-01-03',
  seed: '1',
  engine: '0',
  rule: relapseRules.default,
  people: 2_000,
  persons: 2_000,
  histories: {settling: 1, 'at-risk': 7, unsettled: 2, resumed: 3},
  atPeace: [],
  futures: 20,
  horizons: [
    {
      withinYears: 1,
      share: 0.1,
      interval: {level: 0.9, low: 0.04, high: 0.2},
      variance: {histories: 0.01, futures: 0.08},
      neverSettledFirst: 0.02,
      byHistory: [],
    },
  ],
};

test('outlookLines(outlook) says who was at peace, and splits the variance into parts of a whole', () => {
  const text = outlookLines(found).join('\n');
  expect(text.replace(/\s+/g, ' ')).toContain('At peace then: 8 of 13 histories, of which 1 had not been quiet');
  expect(text).toMatch(/^one year +10 \(4 to 20\) +2 +11 % +89 %$/m);
});

test('outlookLines(outlook) has no parts where all futures are alike, and no table where there is no future', () => {
  const [horizon] = found.horizons;
  const alike = {...found, horizons: [{...horizon, share: 0, variance: {histories: 0, futures: 0}}]};
  expect(outlookLines(alike).join('\n')).toMatch(/^one year .* - +-$/m);
  expect(outlookLines({...found, horizons: []}).join('\n')).toContain('No history has a future to look at.');
});
