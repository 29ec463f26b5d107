import type {Coupling, Estimate} from '@postbellum/sim-core';
import type {CoupledCountry, CouplingDifference, CouplingFinding} from '../couple.ts';
import {countOf, per100, plusMinus, rangePer100, signed} from '../words/numbers.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** Couplings in the order shown. */
const order: readonly Coupling[] = ['together', 'history', 'alone'];

const meanings = [
  'together: each country hears what the others live through in the same run.',
  'history: each hears what history had of the others.',
  'alone: each hears nothing from them.',
];

/** What coupling does to every country, in plain lines. */
export function coupleLines(findings: readonly CouplingFinding[]): readonly string[] {
  return [
    ...findings.flatMap(countryLines),
    ...meanings.map(line => wrap(line)),
    wrap(
      'Relapse: of 100 histories, with the 90 % interval. Hosted and hired: the most people from next door at once, mean of histories, with half the 90 % interval. Points and log hazard (of resorting to force, mean of factions and weeks): differences on shared luck, with 90 % intervals.',
    ),
  ];
}

function countryLines({scenario, plan, couplings, differences}: CouplingFinding): readonly string[] {
  const [{relapse}] = couplings;
  const rows = order.flatMap(name => couplings.filter(({coupling}) => coupling === name).map(couplingRow));
  return [
    wrap(`${scenario.title}, ${plan.name}, within ${countOf(relapse.withinYears, 'year')}`),
    ...textTable(['coupling', 'relapse', 'hosted', 'hired'], rows),
    '',
    ...textTable(['difference', 'points', 'log hazard'], differences.map(differenceRow)),
    '',
  ];
}

function couplingRow({coupling, relapse, hosted, hired}: CoupledCountry): readonly string[] {
  return [coupling, `${per100(relapse.share)} (${rangePer100(relapse.interval)})`, persons(hosted), persons(hired)];
}

function differenceRow({coupling, less, points, interval, logHazard}: CouplingDifference): readonly string[] {
  const range = `(${signed(interval.low, 0)} to ${signed(interval.high, 0)})`;
  return [
    `${coupling} less ${less}`,
    `${signed(points, 0)} ${range}`,
    `${signed(logHazard.mean, 3)} ${plusMinus(logHazard.interval, 3)}`.trimEnd(),
  ];
}

function persons({mean, interval}: Estimate): string {
  const whole = (value: number): string => Math.round(value).toLocaleString('en');
  const half = interval ? (interval.high - interval.low) / 2 : 0;
  return half > 0 ? `${whole(mean)} ± ${whole(half)}` : whole(mean);
}
