import {requireCount} from './count.ts';

/** Where the spread of values that come in groups is from. */
export interface VarianceComponents {
  /** Mean of the group means. */
  readonly mean: number;
  /** Mean of each group. */
  readonly means: readonly number[];
  /** Variance of what groups tend to, freed of the chance their means still hold; 0 where chance explains it all. */
  readonly between: number;
  /** Mean variance of values about what their group tends to. */
  readonly within: number;
  /** Variance of the group means as they are: `between`, and the chance left in means of few values. */
  readonly ofMeans: number;
}

/**
 * One-way random effects by moments, [group][value], which for groups of one size is the analysis of variance:
 * the variance between is that of the group means less that of chance in them. Searle, Casella & McCulloch 1992,
 * Variance Components, chapter 3.
 */
export function varianceComponents(groups: readonly ArrayLike<number>[]): VarianceComponents {
  requireCount('groups', groups.length, 2);
  for (const {length} of groups) requireCount('values of a group', length, 2);
  const means = groups.map(meanOf);
  const variances = groups.map((values, group) => squaresAbout(means[group], values) / (values.length - 1));
  const mean = meanOf(means);
  const ofMeans = squaresAbout(mean, means) / (groups.length - 1);
  const chance = meanOf(variances.map((variance, group) => variance / groups[group].length));
  return {mean, means, between: Math.max(0, ofMeans - chance), within: meanOf(variances), ofMeans};
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / values.length;
}

function squaresAbout(centre: number, values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += (values[index] - centre) ** 2;
  return sum;
}
