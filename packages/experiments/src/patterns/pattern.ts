import type {Overrides, Plan, Scenario} from '@postbellum/sim-core';

/** What was decided, in any scenario. */
export const asItWas: Plan = {name: 'history', title: 'As it was', summary: 'Nothing is changed.', changes: []};

/** What a pattern is measured on. */
export interface PatternOptions {
  readonly seed: string;
  /** Histories of each variant. */
  readonly runs: number;
  /** Agents in each. */
  readonly people: number;
  /** Parameters to use in place of the declared ones. */
  readonly parameters?: Overrides | undefined;
}

/** One number and what it is, with the band the evidence gives it. */
export interface Reading {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Accepted values, ends included; absent where the number is only reported. */
  readonly band?: readonly [low: number, high: number];
}

/** A regularity of evidence.md part A6 that the model must show without having been told. */
export interface Pattern {
  /** Name in evidence.md A6. */
  readonly id: string;
  readonly title: string;
  /** What the band rests on. */
  readonly evidence: string;
  measure(scenario: Scenario, options: PatternOptions): readonly Reading[];
}

/** Whether a reading lies in its band; true where there is none. */
export function inBand({value, band}: Reading): boolean {
  return band === undefined || (value >= band[0] && value <= band[1]);
}
