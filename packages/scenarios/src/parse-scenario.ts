import type {Plan, Scenario} from '@postbellum/sim-core';
import {checkBenchmarks} from './check/benchmarks.ts';
import {itemsOf} from './check/check.ts';
import {checkDates, type Span, spanOf} from './check/dates.ts';
import {checkNames} from './check/names.ts';
import {checkPlan} from './check/plan.ts';
import {checkQuantities} from './check/quantities.ts';
import {checkSources} from './check/sources.ts';
import type {Fault, Finding} from './fault.ts';
import {parseBy} from './parse.ts';
import {valueAt} from './path.ts';
import {planSchema, scenarioSchema} from './schema.ts';

/** The scenario in a JSON text or in a value, or every fault in it. */
export function parseScenario(
  textOrValue: unknown,
): {readonly scenario: Scenario} | {readonly faults: readonly Fault[]} {
  const parsed = parseBy(scenarioSchema, textOrValue, scenarioFindings);
  return 'faults' in parsed ? parsed : {scenario: parsed.data};
}

/** The plan in a JSON text or in a value, or every fault in it; `scenario` is the one it is meant for. */
export function parsePlan(
  textOrValue: unknown,
  scenario: Scenario,
): {readonly plan: Plan} | {readonly faults: readonly Fault[]} {
  const span: Span = {start: scenario.start, end: scenario.end};
  const parsed = parseBy(planSchema, textOrValue, root => checkPlan(root, [], span));
  return 'faults' in parsed ? parsed : {plan: parsed.data};
}

function scenarioFindings(root: unknown): readonly Finding[] {
  const span = spanOf(root);
  return [
    ...[checkNames, checkDates, checkQuantities, checkBenchmarks].flatMap(check => check(root)),
    ...itemsOf(valueAt(root, ['plans'])).flatMap((_, index) => checkPlan(root, ['plans', index], span)),
    ...checkSources(root),
  ];
}
