import {exp} from './detmath.ts';

/** The camp that lost a poll, as it stands when it decides whether to contest the result. */
export interface LosingCamp {
  /** How far votes of the two camps follow districts, 0 (every district votes alike) to 1. */
  readonly segregation: number;
  /** Lead of either camp over the other, share of votes, -1 to 1. */
  readonly lead: number;
  /** Accommodation of losers agreed before the poll, 0 to 1. */
  readonly accommodation: number;
  /** How far outsiders certify the result, 0 to 1. */
  readonly certification: number;
  /** 1 if it was in office and can refuse to leave, else 0. */
  readonly inOffice: number;
  /** What its armed parties could call, 10,000 persons, at most 1. */
  readonly force: number;
  /** Support of outsiders for the poll times trust of people in the mission, 0 to 1. */
  readonly support: number;
}

/** Parameters of `elections` that say how each thing counts, as log odds. */
export interface ContestWeights {
  readonly base: number;
  readonly blocs: number;
  readonly referenceSegregation: number;
  readonly closeness: number;
  readonly span: number;
  readonly accommodation: number;
  readonly referenceAccommodation: number;
  readonly certification: number;
  readonly office: number;
  readonly force: number;
  readonly support: number;
  readonly referenceSupport: number;
}

/**
 * Log odds that a losing camp contests the result: a sum of one term for each of its reasons. A lead counts as close
 * from `span` (not at all) down to nothing (in full), whoever has it.
 */
export function contestOdds(camp: LosingCamp, weights: ContestWeights): number {
  const close = Math.max(0, 1 - Math.abs(camp.lead) / weights.span);
  return (
    weights.base +
    weights.blocs * (camp.segregation - weights.referenceSegregation) +
    weights.closeness * close -
    weights.accommodation * (camp.accommodation - weights.referenceAccommodation) -
    weights.certification * camp.certification +
    weights.office * camp.inOffice +
    weights.force * camp.force -
    weights.support * (camp.support - weights.referenceSupport)
  );
}

/** Chance of a contest at log odds, for camps bound to accept the result as far as the pledge goes (0 to 1). */
export function contestChance(odds: number, pledge: number): number {
  return (1 - pledge) / (1 + exp(-odds));
}
