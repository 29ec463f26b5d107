import {expect, test} from 'vitest';
import {recorded} from './record.fixture.ts';
import {recordSummaries, recordTargets, testableSeries} from './record-targets.ts';

test('recordTargets() gives two targets for each series, and none for inputs, yearly counts and what is not recorded', () => {
  const targets = recordTargets(recorded(), {until: '2003-12-31'});
  expect(targets.map(({name, title}) => `${name}: ${title}`)).toEqual([
    'refugees-early: refugees, 2001-12 to 2002-12',
    'refugees-late: refugees, 2003-12 to 2003-12',
    'incomePerHead-early: incomePerHead, 2002-07 to 2002-07',
  ]);
  for (const target of targets) expect(target).toMatchObject({value: 0, tolerance: 1});
  expect(testableSeries(recorded(), ['refugees']).map(({indicator}) => indicator)).toEqual(['refugees']);
});

test('recordSummaries() accepts the tolerance of a point, and where that is less a hundredth of the largest value seen', () => {
  const [early, late] = recordSummaries(recorded(), {until: '2003-12-31'});
  expect(early.points.map(({accepted}) => accepted)).toEqual([350, 300]);
  expect(late.points.map(({accepted}) => accepted)).toEqual([35]);
});

test('recordSummaries() does not depend on what the record says after the day', () => {
  const until = '2003-12-31';
  expect(recordSummaries(recorded(1_000_000), {until})).toEqual(recordSummaries(recorded(1), {until}));
  expect(recordSummaries(recorded(1_000_000), {until: '2004-12-31'})).not.toEqual(
    recordSummaries(recorded(1), {until: '2004-12-31'}),
  );
});

test('recordTargets() refuses a day that is none or too late, and a record that says nothing by then', () => {
  expect(() => recordTargets(recorded(), {until: '2008'})).toThrow('invalid date: 2008');
  const {end} = recorded();
  expect(() => recordTargets(recorded(), {until: '2007-01-01'})).toThrow(
    `invalid date: 2007-01-01 (the scenario ends on ${end})`,
  );
  expect(recordTargets(recorded(), {until: end})).toHaveLength(4);
  expect(() => recordTargets(recorded(), {until: '2001-06-30'})).toThrow('missing record: tiny until 2001-06-30');
});
