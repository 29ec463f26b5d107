import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensembleOf, withReasons} from '../statistics/ensemble.fixture.ts';
import {meanContributions, pairedContributions} from '../statistics/mean-contributions.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {contributionsTable, differenceTable, riskTable, runsTable, seriesTable} from './tables.ts';

const history = ensembleOf([[100], []], {weeks: 120});
const none = ensembleOf([[100], [110]], {weeks: 120, plan: 'no-mission'});
const lines = (table: Iterable<string>): string[] => [...table].join('').trimEnd().split('\n');

test('runsTable(ensembles, rule) has a line per run', () => {
  expect(lines(runsTable([history, none], relapseRules.default))).toEqual([
    'plan,run,seed,relapse_week,relapse_date,censored,deaths_state_based,deaths_one_sided,deaths_communal,' +
      'reported_state_based,reported_one_sided,reported_communal,hash',
    'history,0,s/0,100,2004-12-06,0,60,0,0,30,0,0,00000000',
    'history,1,s/1,,,1,0,0,0,0,0,0,00000000',
    'no-mission,0,s/0,100,2004-12-06,0,60,0,0,30,0,0,00000000',
    'no-mission,1,s/1,110,2005-02-14,0,60,0,0,30,0,0,00000000',
  ]);
});

test('runsTable(ensembles, rule) has reported deaths by channel, to six decimals', () => {
  const [run] = history.runs;
  const reported = {
    'state-based': new Float64Array(120).fill(1 / 3),
    'one-sided': new Float64Array(120).fill(0.25),
    communal: new Float64Array(120).fill(1 / 7),
  };
  const [, line] = lines(runsTable([{...history, runs: [{...run, reported}]}], relapseRules.default));
  expect(line).toMatch(/,60,0,0,40,30,17.142857,00000000$/);
});

test('riskTable(ensembles, risks) has a line per plan and month', () => {
  const table = lines(riskTable([history, none], [relapseRisk(history), relapseRisk(none)]));
  expect(table[0]).toBe('date,plan,cumulative,low,high,hazard,at_risk,simulated');
  expect(table).toHaveLength(1 + 2 * 28);
  expect(table.find(line => line.startsWith('2005-01-03,history'))).toMatch(
    /^2005-01-03,history,0.5,0.\d+,0.\d+,0.\d+,1,1$/,
  );
});

test('seriesTable(ensembles) has a line per plan, run, month and indicator', () => {
  const table = lines(seriesTable([history, none]));
  expect(table).toHaveLength(1 + 4 * 28);
  expect(table.slice(0, 3)).toEqual([
    'plan,run,date,indicator,value',
    'history,0,2003-01-06,troops,1',
    'history,0,2003-02-03,troops,5',
  ]);
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
