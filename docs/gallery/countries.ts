import {coteDIvoire, coteDIvoirePlans, liberia, plans} from '@postbellum/scenarios';
import {type Plan, plan, type Scenario} from '@postbellum/sim-core';

/** A country of the gallery. */
export interface Country {
  readonly name: CountryName;
  readonly title: string;
  readonly scenario: Scenario;
  /** The two that most charts compare come first; `smallMultiples` has all. */
  readonly plans: readonly Plan[];
  /** One that changes how agencies work together. */
  readonly coordination: Plan;
}

export type CountryName = 'liberia' | 'cote-divoire';

const agenciesApart: Plan = plan({
  name: 'agencies-apart',
  title: 'Agencies apart',
  summary: 'Agencies share no plans and data and stand under no common command; all else is as it was.',
  changes: [
    {lever: 'sharedPlans', set: 0, because: 'asks what sharing plans did'},
    {lever: 'unifiedCommand', set: 0, because: 'asks what one command did'},
  ],
});

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
    coordination: plans.unifiedCoordination,
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
    coordination: agenciesApart,
  },
];
