import {parsePlan} from '@postbellum/scenarios';
import type {Scenario} from '@postbellum/sim-core';
import {changeText} from '../words/plan-words.ts';

/** How a plan is written as changes of levers, for messages. */
export const planChangesForm =
  "name=lever+number@from..until, with + - * or =, dates left out where always; ',' between changes";

/** Whether an argument is a plan written as changes of levers. */
export function looksLikeChanges(argument: string): boolean {
  return /^[^=/\\]+=[^=]/.test(argument);
}

/**
 * A plan written as changes of levers, such as `battalion=troops+800@2004-01-01..2010-01-01`: each lever is raised,
 * lowered, multiplied or set. Faults are those a plan file would have; undefined where it has another form.
 */
export function planOfChanges(text: string, scenario: Scenario): ReturnType<typeof parsePlan> | undefined {
  const [, name, rest] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const changes = rest.split(',').map(changeOf);
  if (changes.includes(undefined)) return undefined;
  const parsed = parsePlan(JSON.stringify({name, title: name, summary: rest, changes}), scenario);
  if ('faults' in parsed) return parsed;
  return {plan: {...parsed.plan, summary: parsed.plan.changes.map(changeText).join('; ')}};
}

const form = /^([A-Za-z]+)([-+*=])(\d+(?:\.\d+)?)(?:@(\d{4}-\d\d-\d\d)?(?:\.\.(\d{4}-\d\d-\d\d))?)?$/;

/** A change as a plan file has it; whether there is such a lever is for the check of the plan to say. */
function changeOf(part: string): object | undefined {
  const found = form.exec(part.trim());
  if (!found) return undefined;
  const [, lever, sign, number, from, until] = found;
  const span = {lever, ...(from && {from}), ...(until && {until})};
  const value = Number(number);
  if (sign === '*') return {...span, multiply: value};
  if (sign === '=') return {...span, set: value};
  return {...span, add: sign === '-' ? -value : value};
}
