import type {Interval} from '@postbellum/sim-core';
import {scoreBounds} from './score-bounds.ts';
import {studentQuantile} from './student-quantile.ts';
import {tailOf} from './two-sided.ts';
import {varianceComponents} from './variance-components.ts';

/** A share over members that come in groups, whose members are alike. */
export interface ClusteredShare {
  /** Mean over groups of the share in each, 0 to 1. */
  readonly share: number;
  /** Interval from the number of groups and members alone. */
  readonly interval: Interval;
  /** Variance between groups of what their share tends to. */
  readonly between: number;
  /** Mean variance of members, 0 or 1, about what their group tends to. */
  readonly within: number;
}

/**
 * Share of ones, [group][member], with an interval that respects that members of one group are not independent: the
 * score interval of as many independent trials as would give a mean of the same variance, widened for few groups by
 * Student's quantile. Where all are alike, nothing tells groups apart and each member counts as a trial.
 * Korn & Graubard 1998, Survey Methodology 24:193-201; Dean & Pagano 2015, J Surv Stat Methodol 3:484-503.
 */
export function clusteredShare(groups: readonly ArrayLike<number>[], level: number): ClusteredShare {
  const reach = -studentQuantile(tailOf(level), Math.max(1, groups.length - 1));
  const {mean: share, between, within, ofMeans} = varianceComponents(groups);
  const members = groups.reduce((sum, {length}) => sum + length, 0);
  const alone = (share * (1 - share)) / members;
  // Groups that by chance differ less than independent members would are taken as independent.
  const trials = alone > 0 ? (share * (1 - share)) / Math.max(alone, ofMeans / groups.length) : members;
  return {share, interval: {level, ...scoreBounds(share * trials, trials, reach)}, between, within};
}
