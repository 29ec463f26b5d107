import {expect, test} from 'vitest';
import {listed, ruleWords} from './rule-words.ts';

const rule = {
  name: 'default',
  threshold: 25,
  window: 'rolling',
  windowWeeks: 52,
  quietWeeks: 52,
  channels: ['state-based', 'one-sided'],
} as const;

test('ruleWords(rule) says what counts, over how long and after what', () => {
  expect(ruleWords(rule)).toBe(
    'In the model, armed conflict has resumed in the first week in which at least 25 reported deaths in fighting that ' +
      'involves the state (state-based) and attacks of armed groups on civilians (one-sided) fall within 52 weeks, after at ' +
      'least 52 weeks below that number. Deaths in fighting between communities ' +
      'do not count.',
  );
});

test('ruleWords(rule) leaves out a quiet spell of no weeks and says what a calendar year is', () => {
  const words = ruleWords({...rule, threshold: 1000, window: 'calendar-year', quietWeeks: 0, channels: ['communal']});
  expect(words).toBe(
    'In the model, armed conflict has resumed in the first week in which at least 1,000 reported deaths in fighting ' +
      'between communities (communal) fall between 1 January and that week.',
  );
});

test('listed(words) joins with commas and "and"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
