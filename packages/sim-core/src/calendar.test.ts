import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dateOf, dateOfDay, dayNumber, monthStarts, weekOf, weeksBetween} from './calendar.ts';

const seed = 1;
const lastDay = dayNumber('9998-12-31');

test('dayNumber(date) counts days from 1 January of year 1', () => {
  expect(dayNumber('0001-01-01')).toBe(0);
  expect(dayNumber('0001-12-31')).toBe(364);
  expect(dayNumber('1970-01-01')).toBe(719_162);
  expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
  expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
});

test('dayNumber(date) differs between two dates by as many days as the platform’s own calendar', () => {
  const millisecondsPerDay = 86_400_000;
  const first = dayNumber('1970-01-01');
  const days = fc.date({min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true});
  fc.assert(
    fc.property(days, date => {
      const whole = Math.floor(date.getTime() / millisecondsPerDay);
      expect(dayNumber(date.toISOString().slice(0, 10))).toBe(first + whole);
    }),
    {seed, numRuns: 500},
  );
});

test.each([
  '2001-02-29',
  '1900-02-29',
  '2001-13-01',
  '2001-00-10',
  '2001-04-31',
  '2001-01-00',
  '0000-01-01',
  '2001-1-1',
  '01-01-2001',
  '2001-01-01T00:00',
  '',
])('dayNumber(%j) throws invalid date', date => {
  expect(() => dayNumber(date)).toThrow(new RangeError(`invalid date: ${date} (a day as YYYY-MM-DD)`));
});

test('dateOfDay(days) is the inverse of dayNumber', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: lastDay}), day => {
      expect(dayNumber(dateOfDay(day))).toBe(day);
    }),
    {seed, numRuns: 500},
  );
});

test('weekOf(start, date) puts the first seven days into week 0 and the day before into week -1', () => {
  expect(weekOf('2003-10-01', '2003-10-01')).toBe(0);
  expect(weekOf('2003-10-01', '2003-10-07')).toBe(0);
  expect(weekOf('2003-10-01', '2003-10-08')).toBe(1);
  expect(weekOf('2003-10-01', '2003-09-30')).toBe(-1);
});

test('dateOf(start, week) is the first day of that week', () => {
  expect(dateOf('2003-12-29', 0)).toBe('2003-12-29');
  expect(dateOf('2003-12-29', 9)).toBe('2004-03-01');
  for (let week = 0; week < 800; week++) expect(weekOf('2003-08-18', dateOf('2003-08-18', week))).toBe(week);
});

test('weeksBetween(start, end) counts whole weeks and takes the last day in', () => {
  expect(weeksBetween('2001-01-01', '2001-01-06')).toBe(0);
  expect(weeksBetween('2001-01-01', '2001-01-07')).toBe(1);
  expect(weeksBetween('2001-01-01', '2006-12-31')).toBe(313);
});

test('monthStarts(start, weeks) gives each month once, at the first week that begins in it', () => {
  expect(monthStarts('2003-08-18', 12)).toEqual([
    {month: '2003-08-01', week: 0},
    {month: '2003-09-01', week: 2},
    {month: '2003-10-01', week: 7},
    {month: '2003-11-01', week: 11},
  ]);
  expect(monthStarts('2003-08-18', 0)).toEqual([]);
  expect(monthStarts('2001-01-01', 313)).toHaveLength(72);
});
