import {scenarios} from '@postbellum/scenarios';
import {compileFacts, type Level, leverNames, levers} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {isPossible} from '../address/read-settings.ts';
import {choiceOf, spanOf, stepOf} from './lever-choice.ts';

test('choiceOf(lever, decisions) tells history, levels, numbers and what only a plan has apart', () => {
  expect(choiceOf('troops', [])).toEqual({kind: 'history'});
  expect(choiceOf('troops', [{multiply: 0.5, from: '2004-01-01'}])).toMatchObject({kind: 'level', level: 'half'});
  expect(choiceOf('troops', [{set: 0}])).toMatchObject({kind: 'level', level: 'none'});
  expect(choiceOf('troops', [{set: 7_500}])).toMatchObject({kind: 'number'});
  expect(choiceOf('troops', [{multiply: 0.3}])).toMatchObject({kind: 'given'});
  expect(choiceOf('troops', [{atMost: 5}])).toMatchObject({kind: 'given'});
  expect(choiceOf('troops', [{set: 0}, {set: 1}])).toMatchObject({kind: 'given'});
});

test('spanOf(decisions) is that of a single decision', () => {
  expect(spanOf([{set: 1, from: '2004-01-01'}])).toEqual({from: '2004-01-01'});
  expect(spanOf([{set: 1, from: '2004-01-01'}, {set: 2}])).toEqual({});
});

test('stepOf(range) is 1, 2 or 5 times a power of ten, and fits about a hundred times', () => {
  expect([stepOf([0, 60_000]), stepOf([0, 1]), stepOf([0, 260]), stepOf([1, 60])]).toEqual([1_000, 0.01, 5, 1]);
  for (const name of leverNames) {
    const [low, high] = levers[name].range;
    const steps = (high - low) / stepOf([low, high]);
    expect(steps, name).toBeGreaterThan(38);
    expect(steps, name).toBeLessThanOrEqual(101);
  }
});

test.each(Object.values(scenarios))('every level that is offered is possible in $title', scenario => {
  const facts = compileFacts(scenario);
  for (const name of leverNames) {
    for (const [level, decision] of Object.entries<Level>(levers[name].levels)) {
      expect(isPossible(name, [decision], facts), `${name} ${level}`).toBe(true);
    }
  }
});
