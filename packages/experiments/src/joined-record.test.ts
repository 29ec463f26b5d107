import {liberia, plans} from '@postbellum/scenarios';
import {createSimulation} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {joinedRecord} from './joined-record.ts';

const simulation = createSimulation(liberia, {people: 2_000, indicators: {}});
const plan = plans.history;
const straight = simulation.run({plan, seed: 's/0', weeks: 200});
const {snapshot, ...past} = simulation.run({plan, seed: 's/0', weeks: 120, saveAfter: 120});
const from = snapshot ?? new ArrayBuffer();

test('joinedRecord() of a history and its own future is the history lived straight through', () => {
  const future = simulation.run({plan, seed: 's/0', from, weeks: 80});
  const {start, weeks, reported} = straight;
  expect(joinedRecord(past, future)).toEqual({start, weeks, reported});
});

test('joinedRecord() of another future is the same history until it was saved', () => {
  const future = simulation.run({plan, seed: 's/0/0', from, weeks: 80});
  const {reported} = joinedRecord(past, future);
  expect(future.hash).not.toBe(straight.hash);
  for (const channel of ['state-based', 'one-sided', 'communal'] as const) {
    expect(reported[channel].slice(0, 120)).toEqual(straight.reported[channel].slice(0, 120));
    expect(reported[channel].slice(120)).toEqual(future.reported[channel]);
  }
});
