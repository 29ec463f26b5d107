import {dirname, isAbsolute, join} from 'node:path';
import {type Fault, type Finding, parsePlan, parseScenario, scenarios, shortValue} from '@postbellum/scenarios';
import type {Plan, Scenario} from '@postbellum/sim-core';
import {BadUse} from '../bad-use.ts';
import {looksLikePath, readInputFile} from '../input-file.ts';

type At = readonly PropertyKey[];

/** Something a spec refers to, or what is wrong with it. */
export type Referred<Value> = {readonly value: Value} | {readonly findings: readonly Finding[]};

/** The scenario of a name, or of a JSON file beside the spec. */
export function scenarioReferred(name: string, spec: string, at: At): Referred<Scenario> {
  if (Object.hasOwn(scenarios, name)) return {value: scenarios[name]};
  if (!looksLikePath(name)) return unknown(at, 'scenario', name, Object.keys(scenarios));
  return referredText(name, spec, at, text => {
    const parsed = parseScenario(text);
    return 'faults' in parsed
      ? {findings: parsed.faults.map(fault => faultIn(at, name, fault))}
      : {value: parsed.scenario};
  });
}

/** The plan of a name, or of a JSON file beside the spec. */
export function planReferred(name: string, spec: string, scenario: Scenario, at: At): Referred<Plan> {
  const known = scenario.plans.find(plan => plan.name === name);
  if (known) return {value: known};
  if (!looksLikePath(name))
    return unknown(
      at,
      'plan',
      name,
      scenario.plans.map(plan => plan.name),
    );
  return referredText(name, spec, at, text => {
    const parsed = parsePlan(text, scenario);
    return 'faults' in parsed ? {findings: parsed.faults.map(fault => faultIn(at, name, fault))} : {value: parsed.plan};
  });
}

/** What `parse` makes of the text of a file that a spec names relative to itself. */
export function referredText<Value>(
  name: string,
  spec: string,
  at: At,
  parse: (text: string) => Referred<Value>,
): Referred<Value> {
  try {
    return parse(readInputFile(besideSpec(name, spec)));
  } catch (error) {
    if (!(error instanceof BadUse)) throw error;
    const [, problem = 'unreadable file', reason = error.message] = /^(\w+ \w+): .*\((.*)\)$/.exec(error.message) ?? [];
    return {findings: [{at, problem, value: shortValue(name), allowed: reason}]};
  }
}

/** Where a file is that a spec names relative to itself, in words that mean a file and no name. */
export function besideSpec(name: string, spec: string): string {
  const path = isAbsolute(name) ? name : join(dirname(spec), name);
  return looksLikePath(path) ? path : `./${path}`;
}

/** A fault of another file, told where the spec refers to that file. */
function faultIn(at: At, file: string, {path, message, allowed}: Fault): Finding {
  const place = path === '' ? file : `${file}: ${path}`;
  return {at, problem: `${place}: ${message.slice(0, -` (${allowed})`.length)}`, value: '', allowed};
}

function unknown(at: At, noun: string, name: string, names: readonly string[]): Referred<never> {
  const allowed = [...names, 'or a JSON file'].join(', ');
  return {findings: [{at, problem: `unknown ${noun}`, value: shortValue(name), allowed}]};
}
