import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensembleOf, withReasons} from '../statistics/ensemble.fixture.ts';
import {meanContributions, pairedContributions} from '../statistics/mean-contributions.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {relapseCounts} from '../statistics/relapse-counts.ts';
import {runsColumns, runsRows} from '../tables/runs-table.ts';
import {contributionsTable, differenceTable, riskTable, seriesColumns, seriesRows} from './tables.ts';

const history = ensembleOf([[100], []], {weeks: 120});
const none = ensembleOf([[100], [110]], {weeks: 120, plan: 'no-mission'});
const lines = (table: Iterable<string>): string[] => [...table].join('').trimEnd().split('\n');

test('runsRows(part, rule) has a row per run, its plans side by side, and a cell per column', () => {
  const rows = [...runsRows([history, none], relapseRules.default)];
  expect(rows).toEqual([
    ['history', 0, 's/0', 100, '2004-12-06', 0, 60, 0, 0, 30, 0, 0, '00000000'],
    ['no-mission', 0, 's/0', 100, '2004-12-06', 0, 60, 0, 0, 30, 0, 0, '00000000'],
    ['history', 1, 's/1', undefined, undefined, 1, 0, 0, 0, 0, 0, 0, '00000000'],
    ['no-mission', 1, 's/1', 110, '2005-02-14', 0, 60, 0, 0, 30, 0, 0, '00000000'],
  ]);
  expect(rows[0]).toHaveLength(runsColumns.length);
});

test('runsRows(part, rule) has reported deaths by channel, to six decimals', () => {
  const [run] = history.runs;
  const reported = {
    'state-based': new Float64Array(120).fill(1 / 3),
    'one-sided': new Float64Array(120).fill(0.25),
    communal: new Float64Array(120).fill(1 / 7),
  };
  const [row] = runsRows([{...history, runs: [{...run, reported}]}], relapseRules.default);
  expect(row.slice(6, 12)).toEqual([60, 0, 0, 40, 30, 17.142857]);
});

test('riskTable(counts) has a line per plan and month', () => {
  const table = lines(riskTable([relapseCounts(history), relapseCounts(none)]));
  expect(table[0]).toBe('date,plan,cumulative,low,high,hazard,at_risk,simulated');
  expect(table).toHaveLength(1 + 2 * 28);
  expect(table.find(line => line.startsWith('2005-01-03,history'))).toMatch(
    /^2005-01-03,history,0.5,0.\d+,0.\d+,0.\d+,1,1$/,
  );
});

test('seriesRows(part) has a row per run, plan, indicator and month', () => {
  const rows = [...seriesRows([history, none])];
  expect(rows).toHaveLength(4 * 28);
  expect([rows[0], rows[1], rows[28]]).toEqual([
    ['history', 0, '2003-01-06', 'troops', 1],
    ['history', 0, '2003-02-03', 'troops', 5],
    ['no-mission', 0, '2003-01-06', 'troops', 1],
  ]);
  expect(rows[0]).toHaveLength(seriesColumns.length);
});

test('differenceTable(differences) has a line per plan after the first', () => {
  const [head, line, ...rest] = lines(differenceTable([pairedDifference(history, none)]));
  expect(rest).toEqual([]);
  expect(head.split(',')).toHaveLength(line.split(',').length);
  expect(line).toMatch(/^history,no-mission,2.3,2,0.5,1,50,-?\d[\d.]*,\d[\d.]*,1,0,1,0,1$/);
});

test('contributionsTable(contributions) has a line per plan, month, faction and reason', () => {
  const [a, b] = [history, none].map(ensemble => withReasons(ensemble, run => [run, -1]));
  const table = lines(contributionsTable([meanContributions(a), pairedContributions(a, b)]));
  expect(table).toHaveLength(1 + 2 * 28 * 2 * 2);
  expect(table.slice(0, 3)).toEqual([
    'date,plan,against,faction,reason,mechanism,value,low,high,simulated',
    '2003-01-06,history,,lurd,exclusion,timeline,0.5,-2.656876,3.656876,1',
    '2003-01-06,history,,lurd,deterrence,monitoring,-1,-1,-1,1',
  ]);
  expect(table.at(-1)).toBe('2005-04-04,no-mission,history,model,deterrence,monitoring,0,0,0,1');
});
