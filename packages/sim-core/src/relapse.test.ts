import {describe, expect, test} from 'vitest';
import {peaceStateByWeek, peaceStates, type RelapseRule, relapseRules, relapseWeek, ruleText} from './relapse.ts';
import type {Channel} from './series.ts';

const start = '2001-01-01';

/** A run of weeks with reported deaths of one channel in some of them. */
function runWith(reported: Readonly<Record<number, number>>, weeks = 260, channel: Channel = 'state-based') {
  const counts = {
    'state-based': new Float64Array(weeks),
    'one-sided': new Float64Array(weeks),
    communal: new Float64Array(weeks),
  };
  for (const [week, killed] of Object.entries(reported)) counts[channel][Number(week)] = killed;
  return {reported: counts, start, weeks};
}

const states = (run: ReturnType<typeof runWith>, rule: RelapseRule): string[] =>
  Array.from(peaceStateByWeek(run, rule), code => peaceStates[code]);

describe('relapseWeek', () => {
  const rule = relapseRules.default;

  test('relapseWeek(run, rule) is undefined without deaths', () => {
    expect(relapseWeek(runWith({}), rule)).toBeUndefined();
  });

  test('relapseWeek(run, rule) is the week in which the last 52 weeks reach 25', () => {
    expect(relapseWeek(runWith({100: 25}), rule)).toBe(100);
    expect(relapseWeek(runWith({100: 12, 120: 13}), rule)).toBe(120);
    expect(relapseWeek(runWith({100: 24}), rule)).toBeUndefined();
  });

  test('relapseWeek(run, rule) forgets deaths 52 weeks old', () => {
    expect(relapseWeek(runWith({100: 12, 151: 13}), rule)).toBe(151);
    expect(relapseWeek(runWith({100: 12, 152: 13}), rule)).toBeUndefined();
  });

  test('relapseWeek(run, rule) asks for 52 weeks below first', () => {
    expect(relapseWeek(runWith({51: 25}), rule)).toBeUndefined();
    expect(relapseWeek(runWith({52: 25}), rule)).toBe(52);
  });

  test('relapseWeek(run, rule) starts the quiet spell again after an early crossing', () => {
    // 25 deaths in week 10 stay in the window to week 61; the 52nd week below is week 113.
    expect(relapseWeek(runWith({10: 25, 113: 25}), rule)).toBeUndefined();
    expect(relapseWeek(runWith({10: 25, 114: 25}), rule)).toBe(114);
  });

  test('relapseWeek(run, rule) counts one-sided deaths with state-based ones and never communal ones', () => {
    const mixed = runWith({100: 13});
    mixed.reported['one-sided'][101] = 12;
    expect(relapseWeek(mixed, rule)).toBe(101);
    expect(relapseWeek(mixed, relapseRules['state-based'])).toBeUndefined();
    for (const each of Object.values(relapseRules)) {
      expect(relapseWeek(runWith({100: 5_000}, 260, 'communal'), each)).toBeUndefined();
    }
  });

  test('relapseWeek(run, rule) reads what is reported, not what happened', () => {
    const unreported = {...runWith({100: 24}), deaths: runWith({100: 5_000}).reported};
    expect(relapseWeek(unreported, rule)).toBeUndefined();
    const quiet = {...runWith({100: 25}), deaths: runWith({}).reported};
    expect(relapseWeek(quiet, rule)).toBe(100);
  });

  test('relapseWeek(run, rule) takes parts of deaths as they come: 25 is reached at 25, not at a part below', () => {
    expect(relapseWeek(runWith({100: 12.4, 110: 12.5}), rule)).toBeUndefined();
    expect(relapseWeek(runWith({100: 12.5, 110: 12.5}), rule)).toBe(110);
  });

  test('relapseWeek(run, calendar-year) counts from 1 January', () => {
    const year = relapseRules['calendar-year'];
    // Week 103 begins on 2002-12-23, week 104 on 2002-12-30, week 105 on 2003-01-06.
    expect(relapseWeek(runWith({103: 13, 104: 12}), year)).toBe(104);
    expect(relapseWeek(runWith({104: 13, 105: 12}), year)).toBeUndefined();
    expect(relapseWeek(runWith({105: 13, 156: 12}), year)).toBe(156);
  });

  test('relapseWeek(run, war) asks for a thousand', () => {
    expect(relapseWeek(runWith({100: 999}), relapseRules.war)).toBeUndefined();
    expect(relapseWeek(runWith({100: 1_000}), relapseRules.war)).toBe(100);
  });

  test('relapseWeek(run, any-resumption) needs no quiet spell', () => {
    expect(relapseWeek(runWith({3: 25}), relapseRules['any-resumption'])).toBe(3);
  });
});

describe('peaceStateByWeek', () => {
  test('peaceStateByWeek(run, rule) goes from settling to at risk to resumed, for good', () => {
    const seen = states(runWith({70: 25}, 200), relapseRules.default);
    expect(seen.slice(0, 51).every(state => state === 'settling')).toBe(true);
    expect(seen.slice(51, 70).every(state => state === 'at-risk')).toBe(true);
    expect(seen.slice(70).every(state => state === 'resumed')).toBe(true);
  });

  test('peaceStateByWeek(run, rule) is unsettled from an early crossing until a quiet spell is complete', () => {
    const seen = states(runWith({10: 25}, 200), relapseRules.default);
    expect(seen.slice(0, 10).every(state => state === 'settling')).toBe(true);
    expect(seen.slice(10, 113).every(state => state === 'unsettled')).toBe(true);
    expect(seen.slice(113).every(state => state === 'at-risk')).toBe(true);
  });

  test('peaceStateByWeek(run, rule) counts no deaths after the week it speaks of', () => {
    const whole = states(runWith({10: 30, 150: 40}, 200), relapseRules.default);
    const cut = states(runWith({10: 30}, 120), relapseRules.default);
    expect(cut).toEqual(whole.slice(0, 120));
  });

  test('peaceStateByWeek(run, rule) of no weeks is empty', () => {
    expect(peaceStateByWeek(runWith({}, 0), relapseRules.default)).toHaveLength(0);
  });
});

test('ruleText(rule) is one sentence that holds every number of the rule', () => {
  expect(ruleText(relapseRules.default)).toBe(
    '25 reported state-based and one-sided deaths within 52 weeks, after at least 52 weeks below',
  );
  expect(ruleText(relapseRules.war)).toContain('1,000 reported state-based and one-sided deaths');
  expect(ruleText(relapseRules['state-based'])).toContain('25 reported state-based deaths within 52 weeks');
  expect(ruleText(relapseRules['calendar-year'])).toContain('within a calendar year');
  expect(ruleText(relapseRules['any-resumption'])).toBe('25 reported state-based and one-sided deaths within 52 weeks');
});

test('relapseRules are named as they are listed', () => {
  for (const [name, rule] of Object.entries(relapseRules)) expect(rule.name).toBe(name);
});
