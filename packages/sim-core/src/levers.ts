/** Something a plan can change: a quantity decided by people, in real units, known week by week. */
export interface Lever {
  readonly title: string;
  readonly unit: string;
  /** Lowest and highest value a plan may set. */
  readonly range: readonly [low: number, high: number];
  /** Between two dates the value is held (`step`) or joined (`linear`). */
  readonly between: 'step' | 'linear';
}

/** Every lever. Scenarios give each one's history; plans patch it. */
export const levers = {
  troops: {title: 'peacekeeping soldiers in the country', unit: 'persons', range: [0, 60_000], between: 'linear'},
  police: {title: 'international police in the country', unit: 'persons', range: [0, 10_000], between: 'linear'},
  ddrIntake: {
    title: 'persons that disarmament sites can take in',
    unit: 'persons/week',
    range: [0, 20_000],
    between: 'step',
  },
  reintegrationFunding: {
    title: 'money pledged for cash and reintegration places',
    unit: 'US$ million/year',
    range: [0, 500],
    between: 'step',
  },
  reliefFunding: {
    title: 'money pledged for humanitarian relief',
    unit: 'US$ million/year',
    range: [0, 2_000],
    between: 'step',
  },
  returnAssistance: {
    title: 'displaced persons who can be helped home',
    unit: 'persons/week',
    range: [0, 100_000],
    between: 'step',
  },
  repatriation: {title: 'refugees who can be helped home', unit: 'persons/week', range: [0, 100_000], between: 'step'},
  implementation: {
    title: 'share of the accord carried out so far or under way',
    unit: 'share',
    range: [0, 1],
    between: 'linear',
  },
  accommodation: {
    title: 'accommodation of losers agreed before a poll',
    unit: 'share',
    range: [0, 1],
    between: 'step',
  },
} as const satisfies Record<string, Lever>;

/** Name of a lever. */
export type LeverName = keyof typeof levers;

/** Names of all levers in fixed order. */
export const leverNames: readonly LeverName[] = Object.keys(levers) as LeverName[];
