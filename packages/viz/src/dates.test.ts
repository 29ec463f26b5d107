import {expect, test} from 'vitest';
import {isoDay, monthsLater, timeTicks, utc} from './dates.ts';
import {english, french, type Language} from './language.ts';

const labels = (start: string, end: string, width: number, language: Language = english) =>
  timeTicks(utc(start), utc(end), width, language).map(tick => tick.label);

test('utc(day) refuses what is not a day', () => {
  expect(isoDay(utc('2004-02-29'))).toBe('2004-02-29');
  for (const day of [
    '2003-02-29',
    '2003-13-01',
    '2003-00-01',
    '2003-01-00',
    '2003-1-1',
    '2003-01-1x',
    '2003/01/01',
    '0050-01-01',
    '2003-01-011',
    'soon',
    '',
  ]) {
    expect(() => utc(day)).toThrow(`invalid date: ${day} (a day as YYYY-MM-DD)`);
  }
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
  expect(labels('2003-08-18', '2004-08-18', 340, french)).toEqual([
    'oct. 2003',
    'janv. 2004',
    'avr. 2004',
    'juill. 2004',
  ]);
});
