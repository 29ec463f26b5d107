import type {Plan, Scenario} from '@postbellum/sim-core';
import type {z} from 'zod';
import {checkBenchmarks} from './check/benchmarks.ts';
import {itemsOf} from './check/check.ts';
import {checkDates, type Span, spanOf} from './check/dates.ts';
import {checkNames} from './check/names.ts';
import {checkPlan} from './check/plan.ts';
import {checkQuantities} from './check/quantities.ts';
import {parseShape} from './check/shape.ts';
import {checkSources} from './check/sources.ts';
import {type Fault, type Finding, faultOf} from './fault.ts';
import {readJson} from './json-text.ts';
import {valueAt} from './path.ts';
import {planSchema, scenarioSchema} from './schema.ts';

/** The scenario in a JSON text or in a value, or every fault in it. */
export function parseScenario(
  textOrValue: unknown,
): {readonly scenario: Scenario} | {readonly faults: readonly Fault[]} {
  const parsed = parse(scenarioSchema, textOrValue, scenarioFindings);
  return 'faults' in parsed ? parsed : {scenario: parsed.data};
}

/** The plan in a JSON text or in a value, or every fault in it; `scenario` is the one it is meant for. */
export function parsePlan(
  textOrValue: unknown,
  scenario: Scenario,
): {readonly plan: Plan} | {readonly faults: readonly Fault[]} {
  const span: Span = {start: scenario.start, end: scenario.end};
  const parsed = parse(planSchema, textOrValue, root => checkPlan(root, [], span));
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

/** What the shape check found hides what other checks found in the same place or below it. */
function parse<Value>(
  schema: z.ZodType<Value>,
  textOrValue: unknown,
  findingsIn: (root: unknown) => readonly Finding[],
): {readonly data: Value} | {readonly faults: readonly Fault[]} {
  const read = typeof textOrValue === 'string' ? readJson(textOrValue) : {value: textOrValue};
  if ('fault' in read) return {faults: [read.fault]};
  const root = read.value;
  const shape = parseShape(schema, root);
  const shapeFindings = 'findings' in shape ? shape.findings : [];
  const taken = new Set(shapeFindings.map(({at}) => at.map(String).join('\n')));
  const further = findingsIn(root).filter(({at}) =>
    at.every(
      (_, index) =>
        !taken.has(
          at
            .slice(0, index + 1)
            .map(String)
            .join('\n'),
        ),
    ),
  );
  const findings = [...shapeFindings, ...further];
  return 'data' in shape && findings.length === 0
    ? {data: shape.data}
    : {faults: findings.map(finding => faultOf(root, finding))};
}
