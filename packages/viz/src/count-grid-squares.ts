import type {RelapseRisk} from '@postbellum/sim-core';
import {largestRemainder} from './largest-remainder.ts';

/** Squares of a hundred for the histories in which conflict resumed, by period, and for all others. */
export interface Squares {
  /** In the first year, in years 2 to 5, later: within the horizon of the headline. */
  readonly periods: readonly [number, number, number];
  readonly resumed: number;
  readonly not: number;
}

/** Runs that resumed in each period within the horizon. */
export function resumedByPeriod({years, headline}: Pick<RelapseRisk, 'years' | 'headline'>): readonly number[] {
  const events = years.slice(0, Math.ceil(headline.withinYears)).map(year => year.events);
  const sum = (from: number, to?: number): number => events.slice(from, to).reduce((total, each) => total + each, 0);
  return [sum(0, 1), sum(1, 5), sum(5)];
}

/**
 * A hundred squares in proportion to the runs, by largest remainder: first between resumed and not, so that the number
 * filled is that of the sentence, then between the periods.
 */
export function squaresOf(risk: Pick<RelapseRisk, 'years' | 'headline' | 'runs'>): Squares {
  const byPeriod = resumedByPeriod(risk);
  const events = byPeriod.reduce((total, each) => total + each, 0);
  const [resumed, not] = largestRemainder(100, [events, risk.runs - events]);
  const [first, early, late] = largestRemainder(resumed, byPeriod);
  return {periods: [first, early, late], resumed, not};
}
