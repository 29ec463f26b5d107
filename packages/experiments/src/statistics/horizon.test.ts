import {firstWeekFrom} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {anniversaryWeek, dayBefore, horizonOf, yearsAfter} from './horizon.ts';

test('yearsAfter(date, years) keeps month and day, and moves 29 February on in a common year', () => {
  expect(yearsAfter('2003-08-18', 10)).toBe('2013-08-18');
  expect(yearsAfter('2004-02-29', 4)).toBe('2008-02-29');
  expect(yearsAfter('2004-02-29', 1)).toBe('2005-03-01');
});

test('dayBefore(date) crosses months and leap days', () => {
  expect(dayBefore('2004-03-01')).toBe('2004-02-29');
  expect(dayBefore('2004-01-01')).toBe('2003-12-31');
});

test('firstWeekFrom(start, date) finds the first week that starts on or after the date', () => {
  expect(firstWeekFrom('2003-08-18', '2003-08-18')).toBe(0);
  expect(firstWeekFrom('2003-08-18', '2003-08-19')).toBe(1);
  expect(firstWeekFrom('2003-08-18', '2003-08-10')).toBe(-1);
});

test('anniversaryWeek(start, years) follows the calendar', () => {
  expect([1, 2, 10].map(years => anniversaryWeek('2003-08-18', years))).toEqual([53, 105, 522]);
});

test('horizonOf(run, withinYears) gives what was simulated where it is less', () => {
  expect(horizonOf({start: '2003-08-18', weeks: 762}, 10)).toEqual({weeks: 522, years: 10});
  expect(horizonOf({start: '2003-08-18', weeks: 80}, 10)).toEqual({weeks: 80, years: 1.5});
  expect(() => horizonOf({start: '2003-08-18', weeks: 80}, 0)).toThrow('invalid years: 0 (a whole number, 1 or more)');
});
