import {expect, test} from 'vitest';
import type {Ablation} from '../ablation.ts';
import type {LeverEffect} from '../lever-effects.ts';
import {ensembleOf} from '../statistics/ensemble.fixture.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {ablationLines} from './ablation-lines.ts';
import {leverLines} from './lever-lines.ts';
import {ablationHeads, ablationTable, leverHeads, leverTable} from './tables.ts';

const relapse = pairedDifference(ensembleOf([[100], [], []]), ensembleOf([[100], [100], []], {plan: 'no-mission'}));
const logHazard = {pairs: 3, mean: 0.25, sd: 0.1, interval: {level: 0.9, low: 0.15, high: 0.35}};
const communalDeaths = {pairs: 3, mean: -40.25, sd: 1, interval: {level: 0.9, low: -42.25, high: -38.25}};
const plan = {name: 'history', title: 'As it was'};
const ablations: readonly Ablation[] = [
  {mechanism: 'census', purpose: '', bookkeeping: true, plan, relapse, communalDeaths, reach: 'nothing'},
  {mechanism: 'trust', purpose: '', bookkeeping: false, plan, relapse, logHazard, communalDeaths, reach: 'risk'},
];
const about = {title: 'soldiers', low: 'none', high: 'double', grade: 'A', evidence: 'much'} as const;
const effects: readonly LeverEffect[] = [
  {
    ...about,
    lever: 'neighbourPeacekeeping',
    expected: 'lowers',
    relapse,
    logHazard,
    communalDeaths,
    verdict: 'against',
  },
  {...about, lever: 'drones', expected: 'unknown', grade: 'none', verdict: 'no contrast'},
];

test('ablationLines(ablations) shows changes and reach, marks bookkeeping, and names what is inert', () => {
  const lines = ablationLines(ablations).flatMap(line => line.split('\n'));
  expect(lines).toContain('trust     +33 (-30 to +75)  +0.250 ± 0.100  risk');
  expect(lines).toContain('census *  +33 (-30 to +75)  none            nothing');
  expect(lines.join(' ')).toContain('conflict resumed in 1 of 3 histories within ten years');
  expect(lines).toContain('Inert under every plan tried: census.');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('leverLines(effects) shows changes, evidence and verdict in 80 columns', () => {
  const lines = leverLines(effects).flatMap(line => line.split('\n'));
  expect(lines).toContain('neighbourPeacekeeping  +33 (-30 to +75)  +0.250 ± 0.100  lowers A  against');
  expect(lines).toContain('drones                                                   none      no contrast');
  expect(lines.join(' ')).toContain('neighbourPeacekeeping -40.3 ± 2.0.');
  expect(lines).toContain('0 as expected and 1 against, of 1 levers with an expected sign.');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('ablationTable(ablations) and leverTable(effects) have a line per row and a cell per head', () => {
  for (const [heads, table] of [
    [ablationHeads, [...ablationTable(ablations)]],
    [leverHeads, [...leverTable(effects)]],
  ] as const) {
    expect(table).toHaveLength(3);
    expect(table[0]).toBe(heads);
    for (const line of table) expect(line.split(',')).toHaveLength(heads.split(',').length);
  }
  expect([...ablationTable(ablations)][2]).toMatch(
    /^history,trust,0,risk,10,3,0.333333,0.666667,33.333333,-\d+.\d+,\d+.\d+,0.25,0.15,0.35,-40.25,-42.25,-38.25,1\n$/,
  );
});
