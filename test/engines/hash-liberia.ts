import {liberia, plans} from '@postbellum/scenarios';
import {simulate} from '@postbellum/sim-core';

/** World hash of Liberia under history and without soldiers, the same on every engine. */
export function liberiaHashes(): string {
  return [plans.history, plans.noTroops]
    .map(plan => simulate(liberia, {plan, seed: 'engines', people: 2_000}).hash)
    .join(' ');
}
