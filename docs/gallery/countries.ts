import {coteDIvoire, coteDIvoirePlans, liberia, plans} from '@postbellum/scenarios';
import type {Plan, Scenario} from '@postbellum/sim-core';

/** A country of the gallery. */
export interface Country {
  readonly name: CountryName;
  readonly title: string;
  readonly scenario: Scenario;
  /** The two that most charts compare come first; `smallMultiples` has all. */
  readonly plans: readonly Plan[];
}

export type CountryName = 'liberia' | 'cote-divoire';

export const countries: readonly Country[] = [
  {
    name: 'liberia',
    title: 'Liberia',
    scenario: liberia,
    plans: [
      plans.history,
      plans.noMission,
      plans.halfForce,
      plans.exitAfterTwoYears,
      plans.failedDdr,
      plans.pollWithoutAccommodation,
    ],
  },
  {
    name: 'cote-divoire',
    title: 'Côte d’Ivoire',
    scenario: coteDIvoire,
    plans: [
      coteDIvoirePlans.history,
      coteDIvoirePlans.noMission,
      coteDIvoirePlans.halfForce,
      coteDIvoirePlans.ddrCompleted,
      coteDIvoirePlans.noCertification,
      coteDIvoirePlans.acceptedResult,
    ],
  },
];
