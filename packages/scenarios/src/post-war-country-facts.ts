import {exp, normal, Random} from '@postbellum/sim-core';

/** What differs between countries after a civil war, each drawn by itself. Ones and zeros stand for yes and no. */
export interface PostWarFacts {
  /** Persons in the country on the first day. */
  readonly population: number;
  /** US$ of 2015 per head on the first day. */
  readonly incomePerHead: number;
  /** Persons under arms for the state on the first day. */
  readonly stateFighters: number;
  /** Persons under arms for the first movement on the first day. */
  readonly firstFighters: number;
  /** Persons under arms for the second movement on the first day. */
  readonly secondFighters: number;
  /** Persons attached to an armed party for each it has under arms. */
  readonly associatesPerFighter: number;
  /** 1 where the force of the first movement is kept in being, else 0. */
  readonly firstKeptInBeing: number;
  /** Exclusion of the first movement from power, 0 to 1. */
  readonly firstExclusion: number;
  /** Exclusion of the second movement from power, 0 to 1. */
  readonly secondExclusion: number;
  /** Share of the accord carried out, 0 to 1. */
  readonly implementation: number;
  /** Speed at which a programme disarms those who bore arms, per year; 0 where there is none. */
  readonly disarmament: number;
  /** Years that programme lasts. */
  readonly disarmamentYears: number;
  /** 1 where a poll is held, else 0. */
  readonly pollHeld: number;
  /** Week of the poll, if one is held. */
  readonly pollWeek: number;
  /** What its winner takes, 0 to 1. */
  readonly stakes: number;
  /** Accommodation of its losers agreed before, 0 to 1. */
  readonly accommodation: number;
  /** Lead of the camp in office, share of votes, -1 to 1. */
  readonly lead: number;
  /** Index of dissimilarity of the voters of the two camps over districts, 0 to 1. */
  readonly segregation: number;
  /** War next door, 0 (none) to 1. */
  readonly neighbourViolence: number;
  /** Share of that war which has peacekeepers, 0 to 1. */
  readonly neighbourPeacekeeping: number;
  /** Peacekeeping soldiers authorised from the first day; 0 where there is no mission. */
  readonly troops: number;
  /** Years the mission stays, if there is one. */
  readonly missionYears: number;
  /** US$ a year pledged for relief, per head. */
  readonly reliefPerHead: number;
  /** US$ a year pledged for long-term recovery, per head. */
  readonly recoveryPerHead: number;
}

/** Name of a fact. */
export type PostWarFact = keyof PostWarFacts;

const within = (low: number, high: number) => (uniform: number) => low + (high - low) * uniform;
const always = (value: number) => () => value;
const withProbability = (chance: number, value: number) => (uniform: number) => (uniform < chance ? value : 0);

/** Lognormal by its median and the standard deviation of the logarithm. */
const about = (median: number, sd: number) => (uniform: number) => median * exp(sd * normal(uniform));

const clipped = (draw: (uniform: number) => number, low: number, high: number) => (uniform: number) =>
  Math.min(high, Math.max(low, draw(uniform)));

const whole = (draw: (uniform: number) => number) => (uniform: number) => Math.round(draw(uniform));

/** From 0 to 1 about the middle: the distribution of Kumaraswamy with both exponents 2. */
const middling = (uniform: number): number => Math.sqrt(1 - Math.sqrt(1 - uniform));

/** How each fact follows from a uniform draw of its own; post-war-country.sources.ts says why. */
const draws: Readonly<Record<PostWarFact, (uniform: number) => number>> = {
  population: whole(clipped(about(10_000_000, 1), 500_000, 100_000_000)),
  incomePerHead: about(1_000, 0.8),
  stateFighters: always(20_000),
  firstFighters: whole(about(7_000, 0.7)),
  secondFighters: whole(about(7_000, 0.7)),
  associatesPerFighter: always(1.3),
  firstKeptInBeing: withProbability(0.25, 1),
  firstExclusion: within(0.1, 0.9),
  secondExclusion: within(0.1, 0.9),
  implementation: within(0.2, 0.8),
  disarmament: uniform => 1.2 * Math.max(0, uniform - 0.5),
  disarmamentYears: always(3),
  pollHeld: withProbability(0.7, 1),
  pollWeek: uniform => 60 + Math.floor(201 * uniform),
  stakes: always(0.7),
  accommodation: within(0.1, 0.9),
  lead: clipped(uniform => 0.15 * normal(uniform), -0.6, 0.6),
  segregation: uniform => 0.1 + 0.5 * middling(uniform),
  neighbourViolence: withProbability(0.4, 1),
  neighbourPeacekeeping: always(0.3),
  troops: withProbability(0.2, 10_000),
  missionYears: always(6),
  reliefPerHead: about(8, 0.6),
  recoveryPerHead: about(40, 0.6),
};

const names = Object.keys(draws) as PostWarFact[];

/**
 * The facts of the post-war country of a seed. Each draw depends on seed and name of its fact alone, so none moves when
 * another is fixed. Throws `unknown fact` and `invalid fact`.
 */
export function drawPostWarFacts(seed: string, given: Partial<PostWarFacts> = {}): PostWarFacts {
  if (!seed) throw new RangeError('invalid seed: empty (any other text; the same seed is the same country)');
  check(given);
  const facts = Object.fromEntries(
    names.map(name => [name, given[name] ?? draws[name](new Random(seed, `postWarCountry/${name}`).uniform(0))]),
  );
  return facts as Record<PostWarFact, number>;
}

function check(given: Partial<PostWarFacts>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(draws, name)) throw new RangeError(`unknown fact: ${name} (there are ${names.join(', ')})`);
    if (!Number.isFinite(value)) throw new RangeError(`invalid fact: ${name} = ${value} (a finite number)`);
  }
}
