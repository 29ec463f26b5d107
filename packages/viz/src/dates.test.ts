import {expect, test} from 'vitest';
import {isoDay, monthAndYear, monthsLater, shortMonthAndYear, timeTicks, utc} from './dates.ts';
import {english} from './language.ts';

const labels = (start: string, end: string, width: number) =>
  timeTicks(utc(start), utc(end), width, english).map(tick => tick.label);

test('utc(day) refuses what is not a day', () => {
  expect(isoDay(utc('2004-02-29'))).toBe('2004-02-29');
  for (const day of ['2003-02-29', '2003-13-01', '2003-1-1', 'soon', '']) {
    expect(() => utc(day)).toThrow(`invalid date: ${day} (a day as YYYY-MM-DD)`);
  }
});

test('monthAndYear(day) names the month in English whatever the host speaks', () => {
  expect(monthAndYear('2005-10-11')).toBe('October 2005');
  expect(shortMonthAndYear('2005-09-30')).toBe('Sep 2005');
});

test('monthsLater(date, count) counts calendar months', () => {
  expect(isoDay(monthsLater(utc('2003-10-01'), 120))).toBe('2013-10-01');
});

test('timeTicks(start, end, width) thins years and falls back to months', () => {
  expect(labels('2003-08-18', '2008-03-30', 340)).toEqual(['2004', '2005', '2006', '2007', '2008']);
  expect(labels('2003-08-18', '2018-03-30', 340)).toEqual([
    '2004',
    '2006',
    '2008',
    '2010',
    '2012',
    '2014',
    '2016',
    '2018',
  ]);
  expect(labels('2003-08-18', '2053-08-30', 340)).toEqual(['2010', '2020', '2030', '2040', '2050']);
  expect(labels('2003-08-18', '2004-08-18', 340)).toEqual(['Oct 2003', 'Jan 2004', 'Apr 2004', 'Jul 2004']);
});
