import {expect, test} from 'vitest';
import {reportedByYear} from './calendar-years.ts';
import {runWith} from './run.fixture.ts';
import {ucdpSpell} from './ucdp-spell.ts';

test('reportedByYear() sums reported deaths by the year in which their week begins', () => {
  const years = reportedByYear(runWith([3, 40, 0, 7]), ['state-based', 'one-sided']);
  expect(years.map(({year, deaths}) => [year, deaths])).toEqual([
    [2001, 3],
    [2002, 40],
    [2003, 0],
    [2004, 7],
  ]);
  expect(years.every(({weeks}) => weeks >= 51 && weeks <= 53)).toBe(true);
});

test('ucdpSpell() counts years from the first quiet one to the first with 25 deaths', () => {
  expect(ucdpSpell(runWith([24, 3, 25, 0]))).toEqual({years: 4, relapse: 3, episode: {years: 1, most: 25, over: true}});
  expect(ucdpSpell(runWith([0, 24, 24]))).toEqual({years: 3});
});

test('ucdpSpell() is undefined where the first calendar year is not quiet', () => {
  expect(ucdpSpell(runWith([25, 0, 0]))).toBeUndefined();
});

test('ucdpSpell() measures fighting over calendar years in a row, and says where its end was not seen', () => {
  expect(ucdpSpell(runWith([0, 30, 1200, 26, 5, 40]))?.episode).toEqual({years: 3, most: 1200, over: true});
  expect(ucdpSpell(runWith([0, 0, 30, 60]))?.episode).toEqual({years: 2, most: 60, over: false});
});

test('ucdpSpell() reads state-based deaths alone unless asked otherwise', () => {
  const run = runWith([0, 100], 'one-sided');
  expect(ucdpSpell(run)?.relapse).toBeUndefined();
  expect(ucdpSpell(run, {channels: ['state-based', 'one-sided']})?.relapse).toBe(2);
  expect(ucdpSpell(runWith([0, 100]), {threshold: 101})?.relapse).toBeUndefined();
});

test('ucdpSpell() begins with the first whole calendar year where the accord fell within one', () => {
  const run = {...runWith([40, 3, 30]), start: '2000-08-18'};
  // The first 40 fall in February 2001, in the first whole year.
  expect(ucdpSpell(run)).toBeUndefined();
  expect(ucdpSpell({...runWith([3, 30, 0]), start: '2000-08-18'})?.relapse).toBe(2);
});
