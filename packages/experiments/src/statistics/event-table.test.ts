import {expect, test} from 'vitest';
import {eventTable} from './event-table.ts';

test('eventTable() has a row for each time of an event, and counts at risk those last seen at that time', () => {
  const subjects = [
    {time: 3, kind: 1},
    {time: 1, kind: 0},
    {time: 1, kind: undefined},
    {time: 2, kind: undefined},
    {time: 3, kind: 0},
  ];
  expect(eventTable(subjects, 2)).toEqual([
    {time: 1, atRisk: 5, events: [1, 0], all: 1},
    {time: 3, atRisk: 2, events: [1, 1], all: 2},
  ]);
});

test('eventTable() refuses no subjects and times that cannot be', () => {
  expect(() => eventTable([], 1)).toThrow('invalid subjects: 0 (a whole number, 1 or more)');
  expect(() => eventTable([{time: -1, kind: 0}], 1)).toThrow('invalid time: -1 (a number, 0 or more)');
  expect(() => eventTable([{time: Number.NaN, kind: 0}], 1)).toThrow('invalid time: NaN');
});
