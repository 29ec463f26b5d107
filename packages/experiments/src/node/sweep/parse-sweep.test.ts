import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {faultText} from '@postbellum/scenarios';
import {levers, parameterValues, weekly} from '@postbellum/sim-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {overridesAt} from '../../sweep/point.ts';
import {parseSweep} from './parse-sweep.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-spec-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const spec = {
  scenario: 'tessera',
  plans: ['history', 'no-mission'],
  seed: 'a',
  runs: 4,
  years: 3,
  factors: [{parameter: 'commitment.guarantee'}, {lever: 'troops'}],
  design: {kind: 'morris', trajectories: 3},
  measures: ['relapsed', 'mean.logHazard'],
};

const parsed = (root: unknown) => parseSweep(JSON.stringify(root), join(home, 'spec.json'));

function faultsOf(root: unknown): readonly string[] {
  const result = parsed(root);
  return 'faults' in result ? result.faults.map(faultText) : [];
}

function sweepOf(root: unknown) {
  const result = parsed(root);
  if ('faults' in result) throw new Error(result.faults.map(faultText).join('\n'));
  return result.sweep;
}

test('parseSweep(text, file) fills in ranges, levels and defaults', () => {
  const {plans, people, weeks, batch, rule, factors, points, design} = sweepOf(spec);
  expect(plans.map(({name}) => name)).toEqual(['history', 'no-mission']);
  expect([people, weeks, batch, rule.name]).toEqual([2_000, 157, 20, 'default']);
  expect(design).toEqual({kind: 'morris', trajectories: 3, levels: 4});
  const {unit, range} = weekly.find(({name}) => name === 'commitment')?.parameters.guarantee ?? {};
  expect(factors[0]).toMatchObject({low: range?.[0], high: range?.[1], unit, scale: 'linear'});
  expect(factors[1]).toMatchObject({lever: 'troops', change: 'multiply', low: 0, high: 2});
  expect(points).toHaveLength(9);
  for (const point of points) parameterValues(weekly, overridesAt(factors, point));
});

test('parseSweep(text, file) takes levers by their levels, or by values in their unit', () => {
  const factors = [{lever: 'quality'}, {lever: 'police', low: 100}, {lever: 'troops', change: 'multiply', high: 3}];
  expect(sweepOf({...spec, factors}).factors).toMatchObject([
    {change: 'set', low: 0.4, high: 0.95, unit: 'share'},
    {change: 'set', low: 100, high: levers.police.range[1]},
    {change: 'multiply', low: 0, high: 3},
  ]);
});

test('parseSweep(text, file) reads YAML, numbers as seeds, and files beside the spec', () => {
  const plan = {name: 'mine', title: 'Mine', summary: 'Mine.', changes: [{lever: 'troops', set: 5}]};
  writeFileSync(join(home, 'mine.json'), JSON.stringify(plan));
  writeFileSync(join(home, 'rows.csv'), 'troops\n0.5\n1\n');
  const yaml = [
    'scenario: tessera',
    'plans: [./mine.json]',
    'seed: 7 # a number',
    'runs: 1',
    'factors: [{lever: troops}]',
    'design: {kind: rows, file: rows.csv}',
  ].join('\n');
  const result = parseSweep(yaml, join(home, 'spec.yaml'));
  expect(result).toMatchObject({sweep: {seed: '7', plans: [plan], points: [[0.5], [1]]}});
});

test.each<[string, object, readonly string[]]>([
  [
    'scenario',
    {scenario: 'tesera'},
    ['scenario: unknown scenario "tesera" (liberia, cote-divoire, tessera, or a JSON file)'],
  ],
  ['missing file', {scenario: 'no.json'}, ['scenario: unreadable file "no.json" (it does not exist)']],
  ['plan', {plans: ['histroy']}, [expect.stringContaining('plans.0: unknown plan "histroy" (history, no-mission')]],
  ['repeated plan', {plans: ['history', 'history']}, ['plans: repeated plan "history" (each once)']],
  ['seed', {seed: ''}, ['seed: empty text (at least 1 character)']],
  ['runs', {runs: 0}, ['runs: invalid number 0 (at least 1)']],
  [
    'people',
    {people: 1_000_000_00},
    [expect.stringMatching(/^people: invalid number 100000000 \(at most \d+, one agent per person\)/)],
  ],
  ['rule', {rule: 'wars'}, [expect.stringContaining('rule: unknown rule "wars" (did you mean war?')]],
  ['field', {worker: 3}, [expect.stringContaining('worker: unknown field "worker" (allowed: scenario, plans')]],
  [
    'parameter',
    {factors: [{parameter: 'commitment.garantee'}]},
    [
      'factors.0.parameter: unknown parameter "commitment.garantee" (did you mean commitment.guarantee? describe --parameters lists them as mechanism.parameter)',
    ],
  ],
  [
    'lever',
    {factors: [{lever: 'trops'}]},
    [expect.stringContaining('factors.0.lever: unknown lever "trops" (did you mean troops?')],
  ],
  ['no factors', {factors: []}, ['factors: empty list (at least 1 item)']],
  ['neither', {factors: [{low: 1}]}, ['factors.0: missing factor (exactly one of parameter, lever)']],
  [
    'both',
    {factors: [{lever: 'troops', parameter: 'commitment.guarantee'}]},
    ['factors.0: ambiguous factor (exactly one of parameter, lever)'],
  ],
  [
    'repeated factor',
    {factors: [{lever: 'troops'}, {lever: 'troops', low: 5}]},
    ['factors.1: repeated factor "troops" (each once)'],
  ],
  [
    'range',
    {factors: [{parameter: 'commitment.guarantee', low: -1, high: 99}]},
    [
      'factors.0.low: invalid number -1 (from 0.2 to 1.5 1/year)',
      'factors.0.high: invalid number 99 (from 0.2 to 1.5 1/year)',
    ],
  ],
  ['order', {factors: [{lever: 'troops', low: 10, high: 5}]}, ['factors.0: invalid range 10 to 5 (low below high)']],
  [
    'log',
    {factors: [{lever: 'troops', scale: 'log'}]},
    ['factors.0.scale: invalid scale "log" (the low must be above 0, not 0)'],
  ],
  [
    'values',
    {factors: [{lever: 'quality', values: [0.2, 2, 0.2], low: 0}]},
    [
      'factors.0.low: unused field low (not beside values)',
      'factors.0.values.1: invalid number 2 (from 0 to 1 share)',
      'factors.0.values.2: repeated value 0.2 (each once)',
    ],
  ],
  [
    'dates',
    {factors: [{lever: 'troops', from: '1999-01-01', until: '1998-01-01'}]},
    [
      'factors.0.from: invalid date "1999-01-01" (from 2001-01-01 to 2012-12-31)',
      'factors.0.until: invalid date "1998-01-01" (from 2001-01-01 to 2012-12-31)',
      'factors.0.until: early end "1998-01-01" (after from, 1999-01-01)',
    ],
  ],
  [
    'dates of a parameter',
    {factors: [{parameter: 'commitment.guarantee', from: '2002-01-01'}]},
    ['factors.0.from: unused field from (only of a lever)'],
  ],
  [
    'design',
    {design: {kind: 'lhs', points: 3}},
    [expect.stringContaining('design.kind: unknown kind "lhs" (allowed: grid, latin-hypercube')],
  ],
  [
    'sobol',
    {design: {kind: 'sobol', points: 100}},
    ['design.points: invalid number 100 (a power of two, such as 64 or 128)'],
  ],
  [
    'morris',
    {design: {kind: 'morris', trajectories: 4, levels: 3}},
    ['design.levels: invalid number 3 (an even number)'],
  ],
  [
    'too many',
    {design: {kind: 'grid', levels: 1_000}, runs: 6},
    ['design: too many histories: 12,000,000 (at most 10,000,000 in all)'],
  ],
  [
    'measures',
    {measures: ['relapse', 'relapsed.5', 'relapsed', 'relapsed']},
    [
      expect.stringContaining('measures.0: unknown measure "relapse" (did you mean relapsed?'),
      'measures.1: invalid measure "relapsed.5" (the sweep simulates 3 years)',
      'measures.3: repeated measure "relapsed" (each once)',
    ],
  ],
  ['rows', {design: {kind: 'rows', file: 'none.csv'}}, ['design.file: unreadable file "none.csv" (it does not exist)']],
])('parseSweep(text, file) names faults of %s', (_, changes, faults) => {
  expect(faultsOf({...spec, ...changes})).toEqual(faults);
});

test('parseSweep(text, file) names all faults at once', () => {
  const root = {
    ...spec,
    scenario: 'x',
    runs: 0,
    factors: [{lever: 'x', scale: 'y'}],
    measures: ['x'],
    design: {kind: 'x'},
  };
  expect(
    faultsOf(root)
      .map(fault => fault.split(':')[0])
      .sort(),
  ).toEqual(['design.kind', 'factors.0.lever', 'factors.0.scale', 'measures.0', 'runs', 'scenario']);
});

const manyPlans = ['history', 'no-mission', 'early-exit', 'late-election', 'failed-ddr', 'aid-stop'];

test('parseSweep(text, file) names faults of the files a spec refers to, rows by their line', () => {
  writeFileSync(join(home, 'bad.json'), '{"name": "bad", "title": "", "summary": "Bad.", "changes": []}');
  writeFileSync(join(home, 'good.csv'), 'troops,commitment.guarantee\n1,0.3\n2,0.3\n');
  expect(faultsOf({...spec, runs: 1_000_000, plans: ['history'], design: {kind: 'rows', file: 'good.csv'}})).toEqual(
    [],
  );
  expect(faultsOf({...spec, runs: 1_000_000, plans: manyPlans, design: {kind: 'rows', file: 'good.csv'}})).toEqual([
    'design: too many histories: 12,000,000 (at most 10,000,000 in all)',
  ]);
  writeFileSync(join(home, 'bad.csv'), 'troops,commitment.guarantee\n1,0.3\n9,0.3\n');
  expect(faultsOf({...spec, plans: ['./bad.json'], design: {kind: 'rows', file: 'bad.csv'}})).toEqual([
    'plans.0: ./bad.json: title: empty text (at least 1 character)',
    'design.file: bad.csv: line 3: invalid number 9 in column troops (from 0 to 2)',
  ]);
});

test('parseSweep(text, file) names the place where a text stops being JSON or YAML', () => {
  const fault = (text: string, file: string) => {
    const result = parseSweep(text, file);
    return 'faults' in result ? result.faults.map(faultText) : [];
  };
  expect(fault('{"seed": }', 'a.json')).toEqual(['invalid JSON at line 1, column 10: "}" (a value)']);
  expect(fault('seed: 1\nruns: [1, 2\nplans: 3\n', 'a.yaml')).toEqual([
    expect.stringMatching(/^invalid YAML at line \d+, column \d+ \(.*\)$/),
  ]);
  expect(fault('seed: 1\nseed: 2\n', 'a.yaml')).toEqual(['invalid YAML at line 2, column 1 (map keys must be unique)']);
  expect(fault('', 'a.yaml')).toEqual(['empty file (at least one field)']);
});
