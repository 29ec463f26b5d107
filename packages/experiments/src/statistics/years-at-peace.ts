import {peaceStateByWeek, peaceStates, type RelapseRule, type Run, relapseRules} from '@postbellum/sim-core';
import {horizonOf, weeksPerYear} from './horizon.ts';

const atPeace: ReadonlySet<number> = new Set([peaceStates.indexOf('settling'), peaceStates.indexOf('at-risk')]);

/**
 * Years of a run at peace within so many years of the start, or of all there are if those are fewer: weeks neither after
 * a relapse nor unsettled.
 */
export function yearsAtPeace(withinYears: number, rule: RelapseRule = relapseRules.default): (run: Run) => number {
  return run => {
    const {weeks} = horizonOf(run, withinYears);
    return (
      peaceStateByWeek(run, rule)
        .subarray(0, weeks)
        .filter(code => atPeace.has(code)).length / weeksPerYear
    );
  };
}
