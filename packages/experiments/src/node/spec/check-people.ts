import {type Finding, shortValue, valueAt} from '@postbellum/scenarios';
import {createSimulation, type Scenario} from '@postbellum/sim-core';

/** Fewest agents of a history. */
export const fewestPeople = 2_000;

/** There is a person for each agent. */
export function checkPeople(root: unknown, scenario: Scenario): readonly Finding[] {
  const people = valueAt(root, ['people']);
  if (typeof people !== 'number' || !(people >= fewestPeople)) return [];
  const {persons} = createSimulation(scenario, {people: fewestPeople}).world;
  if (people <= persons) return [];
  const allowed = `at most ${persons}, one agent per person`;
  return [{at: ['people'], problem: 'invalid number', value: shortValue(people), allowed}];
}
