import {ruleText} from '@postbellum/sim-core';
import type {PlanRobustness, Robustness} from '../robust.ts';
import type {CostPerAverted} from '../statistics/cost-per-averted.ts';
import {countOf, per100, signed} from '../words/numbers.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** Plans over the posterior, in plain lines: relapse, regret, dominance and cost. */
export function robustLines(found: Robustness): readonly string[] {
  const {scenario, plans, draws, runs, withinYears, drawError, rule} = found;
  const [reference] = plans;
  const size = `${draws.length} draws of the posterior, ${runs} histories of each plan under each`;
  return [
    wrap(`${scenario.title}, within ${countOf(withinYears, 'year')}: ${size}`),
    '',
    ...textTable(['plan', 'relapse', '±', '5 to 95 %', 'best', 'regret', 'worst'], plans.map(riskRow), {
      right: [1, 2, 3, 4, 5, 6],
    }),
    wrap(
      'Relapse: of 100 histories, mean of draws, ± half the 90 % interval that draws and runs leave; 5 to 95 %: spread over draws alone, chance of few runs taken out. Best: share of draws, ties shared. Regret: points more than the best plan of each draw, mean and worst.',
    ),
    wrap(
      `One draw tells two plans apart to about ± ${points(1.645 * drawError)} points; below that, chance makes regret larger and dominance rarer than they are (more --runs mend it).`,
    ),
    ...plans.flatMap(dominanceLines),
    '',
    ...textTable(['plan', 'mission', 'aid', 'extra', 'averted', 'per relapse averted'], plans.map(costRow), {
      right: [1, 2, 3],
    }),
    wrap(
      `US$ million per history up to the horizon; extra and averted (relapses of 100 histories) are against ${reference.plan.name}, with 90 % intervals that draws and runs leave. Aid is what the plan pledges for reintegration, relief, recovery and courts. A mission costs US$ ${found.soldierYear.toLocaleString('en')} a year for each soldier or police officer present: an assumption (--soldier-year), not in the facts.`,
    ),
    wrap(
      'Dominated: costs more and averts none. Undefined: averts none and costs no more. No bounds: not told apart from averting none.',
    ),
    ...plans.flatMap(unpricedLines),
    wrap(`Relapse: ${ruleText(rule)}.`),
  ];
}

function riskRow({plan, relapse, regret}: PlanRobustness): readonly string[] {
  const [low, , high] = relapse.quantiles;
  return [
    plan.name,
    per100(relapse.mean),
    points(1.645 * relapse.monteCarlo),
    `${Math.round(100 * low.value)} to ${Math.round(100 * high.value)}`,
    `${Math.round(100 * regret.best)} %`,
    points(regret.mean),
    points(regret.worst),
  ];
}

const points = (share: number): string => (100 * share).toFixed(1);

function dominanceLines({plan, dominatedBy}: PlanRobustness): readonly string[] {
  if (dominatedBy.length === 0) return [];
  return [
    wrap(`${plan.name} is dominated: under every draw more histories resume than under ${dominatedBy.join(', ')}.`),
  ];
}

function costRow({plan, cost, against}: PlanRobustness): readonly string[] {
  const own = [plan.name, millions(cost.mission), millions(cost.aid)];
  if (!against) return [...own, '', '', ''];
  const {extraCost, averted} = against;
  const range = averted.interval ? ` (${hundred(averted.interval.low)} to ${hundred(averted.interval.high)})` : '';
  return [...own, signed(extraCost.mean / 1e6, 0), `${hundred(averted.mean)}${range}`, perAverted(against)];
}

const millions = (dollars: number): string => Math.round(dollars / 1e6).toLocaleString('en');

const hundred = (share: number): string => signed(100 * share, 1);

function perAverted({verdict, ratio}: CostPerAverted): string {
  if (verdict === 'undefined') return 'undefined';
  if (verdict === 'dominated') return 'dominated';
  if (verdict === 'saves' || !ratio) return 'costs no more';
  const {value, interval} = ratio;
  return interval
    ? `${millions(value)} (${millions(interval.low)} to ${millions(interval.high)})`
    : `${millions(value)} (no bounds)`;
}

function unpricedLines({plan, unpriced}: PlanRobustness): readonly string[] {
  if (unpriced.length === 0) return [];
  return [wrap(`${plan.name} changes what has no price in the facts and is not in its cost: ${unpriced.join(', ')}.`)];
}
