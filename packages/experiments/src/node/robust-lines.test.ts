import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import type {PlanRobustness, Robustness} from '../robust.ts';
import {robustLines} from './robust-lines.ts';

const band = {
  mean: 0.14,
  settings: 0.04,
  chance: 0.3,
  monteCarlo: 0.01,
  quantiles: [
    {probability: 0.05, value: 0.08},
    {probability: 0.5, value: 0.14},
    {probability: 0.95, value: 0.21},
  ],
};
const history: PlanRobustness = {
  plan: {name: 'history', title: ''},
  relapse: band,
  byDraw: [],
  regret: {mean: 0.012, worst: 0.05, best: 0.25},
  dominatedBy: ['battalion'],
  cost: {mission: 6e9, aid: 4.7e9},
  unpriced: [],
};
const estimate = (mean: number, reach: number) => ({
  mean,
  interval: {level: 0.9, low: mean - reach, high: mean + reach},
});
const against = {extraCost: estimate(2e8, 1e6), averted: estimate(0.02, 0.005)};
const battalion: PlanRobustness = {
  ...history,
  plan: {name: 'battalion', title: ''},
  dominatedBy: [],
  unpriced: ['drones'],
  against: {...against, verdict: 'ratio', ratio: {value: 1e10, interval: {level: 0.9, low: 8e9, high: 1.3e10}}},
};
const found: Robustness = {
  scenario: {name: 'here', title: 'Here'},
  seed: '1',
  engine: '0',
  rule: relapseRules.default,
  withinYears: 10,
  draws: [1, 2],
  runs: 20,
  people: 2_000,
  persons: 2_000,
  soldierYear: 50_000,
  drawError: 0.02,
  plans: [history, battalion],
};

test('robustLines(found) has a row of risk and one of cost for each plan, in 80 columns', () => {
  const lines = robustLines(found).flatMap(line => line.split('\n'));
  for (const row of [
    'history         14  1.6    8 to 21  25 %     1.2    5.0',
    'history      6,000  4,700',
    'battalion    6,000  4,700   +200  +2.0 (+1.5 to +2.5)  10,000 (8,000 to 13,000)',
  ]) {
    expect(lines).toContain(row);
  }
  const text = lines.join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('history is dominated: under every draw more histories resume than under battalion.');
  expect(text).toContain('battalion changes what has no price in the facts and is not in its cost: drones.');
  expect(text).toContain('tells two plans apart to about ± 3.3 points');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test.each([
  [{verdict: 'ratio', ratio: {value: 1e10}}, '10,000 (no bounds)'],
  [{verdict: 'saves'}, 'costs no more'],
  [{verdict: 'dominated'}, 'dominated'],
  [{verdict: 'undefined'}, 'undefined'],
] as const)('robustLines(found) says %j as %j', (verdict, words) => {
  const lines = robustLines({...found, plans: [history, {...battalion, against: {...against, ...verdict}}]});
  expect(lines.join('\n')).toMatch(new RegExp(`^battalion .* {2}${words.replace(/[()]/g, '\\$&')}$`, 'm'));
});
