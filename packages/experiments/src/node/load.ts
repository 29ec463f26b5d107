import {parsePlan, parseScenario, scenarios} from '@postbellum/scenarios';
import type {Plan, Scenario} from '@postbellum/sim-core';
import {BadUse} from './bad-use.ts';
import {faultyFile} from './faulty-file.ts';
import {looksLikePath, readInputFile} from './input-file.ts';
import {looksLikeChanges, planChangesForm, planOfChanges} from './plan-changes.ts';

/** The scenario of a name, or of a JSON file; throws BadUse with every fault of the file. */
export function loadScenario(nameOrFile: string): Scenario {
  if (Object.hasOwn(scenarios, nameOrFile)) return scenarios[nameOrFile];
  if (!looksLikePath(nameOrFile)) {
    throw new BadUse(`unknown scenario: ${nameOrFile} (${Object.keys(scenarios).join(', ')}, or a JSON file)`);
  }
  const parsed = parseScenario(readInputFile(nameOrFile));
  if ('faults' in parsed) throw faultyFile('scenario', nameOrFile, parsed.faults);
  return parsed.scenario;
}

/** The plan of a name, of a JSON file, or written as changes of levers; throws BadUse with every fault of it. */
export function loadPlan(nameOrFile: string, scenario: Scenario): Plan {
  const known = scenario.plans.find(({name}) => name === nameOrFile);
  if (known) return known;
  if (looksLikeChanges(nameOrFile)) return changesPlan(nameOrFile, scenario);
  if (!looksLikePath(nameOrFile)) {
    const names = scenario.plans.map(({name}) => name).join(', ');
    throw new BadUse(`unknown plan: ${nameOrFile} (${names}${names && ', '}or a JSON file)`);
  }
  const parsed = parsePlan(readInputFile(nameOrFile), scenario);
  if ('faults' in parsed) throw faultyFile('plan', nameOrFile, parsed.faults);
  return parsed.plan;
}

function changesPlan(text: string, scenario: Scenario): Plan {
  const parsed = planOfChanges(text, scenario);
  if (!parsed) throw new BadUse(`invalid plan: ${text} (${planChangesForm})`);
  if ('faults' in parsed) throw faultyFile('plan', text, parsed.faults);
  return parsed.plan;
}
