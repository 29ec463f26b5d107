import {expect, test} from 'vitest';
import {changeText, planLines} from './plan-words.ts';

test('changeText(change) says what is done when', () => {
  expect(changeText({lever: 'troops', multiply: 0.5, from: '2005-01-01'})).toMatch(
    /: multiplied by 0.5 from 2005-01-01$/,
  );
  expect(changeText({lever: 'troops', set: 12_000, until: '2005-01-01'})).toMatch(/: set to 12,000 until 2005-01-01$/);
  expect(changeText({lever: 'troops', add: 800})).toMatch(/: raised by 800 throughout$/);
  expect(changeText({lever: 'troops', add: -800})).toMatch(/: lowered by 800 throughout$/);
  expect(changeText({lever: 'troops', atMost: 0})).toMatch(/^troops \(.*, persons\): held at or below 0 throughout$/);
});

test('planLines(plan) gives reasons, and says so where nothing changes', () => {
  const plan = {name: 'x', title: 'X', summary: ''};
  expect(planLines({...plan, changes: []})).toEqual(['changes nothing: every decision as history had it']);
  expect(planLines({...plan, changes: [{lever: 'police', set: 0, because: 'nobody comes'}]})[0]).toMatch(
    /set to 0 throughout; because nobody comes$/,
  );
});
