import {Random} from '@postbellum/sim-core';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import type {CoreElection, CoreFaction, CoreFacts} from './core-facts.ts';
import {always, type Path} from './path.ts';

/** What is set in a generic country instead of drawn. */
export interface CoreGiven {
  /** Soldiers, and for how many years; none if absent. */
  readonly troops?: {readonly soldiers: number; readonly years: number};
  readonly neighbour?: 0 | 1;
  /** Added to the logarithm of income. */
  readonly richer?: number;
}

/** A country after a civil war drawn from the distributions of relapse-core.md section 2: same seed, same country. */
export function genericCountry(seed: string, {troops, neighbour, richer = 0}: CoreGiven = {}): CoreFacts {
  const random = new Random(seed, 'generic country');
  let drawn = 0;
  const uniform = (low = 0, high = 1): number => low + (high - low) * random.uniform(drawn++);
  const normal = (): number => normalQuantile(random.uniform(drawn++));
  const population = 10 * Math.exp(normal());
  const logIncome = 0.8 * normal() + richer;
  const rebel = (): CoreFaction => ({
    stock: 0.7 * Math.exp(0.7 * normal()),
    keptInBeing: always(uniform() < 0.25 ? 1 : 0),
    exclusion: always(uniform(0.1, 0.9)),
  });
  const state: CoreFaction = {stock: 2, holdsState: true, keptInBeing: always(1), exclusion: always(0.1)};
  const factions = [state, rebel(), rebel()];
  const implementation = always(uniform(0.2, 0.8));
  const programme = uniform() < 0.5;
  const decay = uniform(0, 0.6);
  const poll = uniform() < 0.7;
  const election: CoreElection = {
    week: Math.round(uniform(60, 260)),
    stakes: 0.7,
    accommodation: uniform(0.1, 0.9),
    contest: uniform() < 0.15 ? 1 : 0,
  };
  const war = uniform() < 0.4 ? 1 : 0;
  return {
    population,
    logIncome,
    factions,
    troops: troops ? untilYear(troops.years, troops.soldiers) : always(0),
    implementation,
    programmeDecay: programme ? untilYear(3, decay) : always(0),
    reintegrated: programme
      ? [
          [0, 0],
          [5, 0.7],
        ]
      : always(0),
    elections: poll ? [election] : [],
    neighbour: always(neighbour ?? war),
  };
}

/** A value that ends after so many years. */
function untilYear(years: number, value: number): Path {
  return [
    [0, value],
    [years, value],
    [years, 0],
  ];
}
