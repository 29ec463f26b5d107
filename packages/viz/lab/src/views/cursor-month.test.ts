import {expect, test} from 'vitest';
import {cursorAt} from './cursor-month.ts';

test('cursorAt(month, entries) is the last entry that begins by then', () => {
  const entries = ['2003-08-18', '2003-09-01', '2003-10-06', '2005-01-01'].map(date => ({date}));
  const at = (month: string) => cursorAt(month, entries).cursor;
  expect([at('2003-07'), at('2003-08'), at('2003-10'), at('2004-05'), at('2018-01')]).toEqual([0, 0, 2, 2, 3]);
  expect(cursorAt(undefined, entries)).toEqual({});
});
