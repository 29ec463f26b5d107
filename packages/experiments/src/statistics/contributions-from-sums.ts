import {
  type Contributions,
  dateOf,
  type Estimate,
  reasons as modelReasons,
  monthStarts,
  type Scenario,
} from '@postbellum/sim-core';
import {requireAlike} from './alike.ts';
import {alike, type ContributionSums, grain, hazards} from './contribution-sums.ts';
import {dayBefore} from './horizon.ts';
import {runsCounted} from './relapse-counts.ts';
import {studentQuantile} from './student-quantile.ts';
import {tailOf} from './two-sided.ts';

/** The contributions that the sums are of: those of `meanContributions` at the first week of each month, to the grain. */
export function contributionsFromSums(
  summed: ContributionSums,
  {factions: about}: Pick<Scenario, 'factions'>,
  {level = 0.9}: {readonly level?: number} = {},
): Contributions {
  return contributionsOf(summed, {about, estimate: estimator(summed, level)});
}

/**
 * The mean difference between two plans over the same runs, `b` less `a`, as `pairedContributions` has it, but without
 * intervals: sums keep no pairs. Throws `unlike parts` where they are of other runs.
 */
export function differenceFromSums(
  a: ContributionSums,
  b: ContributionSums,
  {factions: about}: Pick<Scenario, 'factions'>,
): Contributions {
  requireAlike([...alike.filter(field => field !== 'plan'), 'ranges'], [a, b], 'the same runs of two plans');
  const runs = runsCounted(b);
  const estimate = (place: number): Estimate => ({mean: (b.sums[place] - a.sums[place]) / grain / runs});
  return {...contributionsOf(b, {about, estimate}), against: a.plan};
}

interface Reading {
  readonly about: Scenario['factions'];
  readonly estimate: (place: number) => Estimate;
}

function contributionsOf(summed: ContributionSums, {about, estimate}: Reading): Contributions {
  const {scenario, plan, seed, engine, start, weeks, people, persons, factions, reasons} = summed;
  const runs = runsCounted(summed);
  const width = reasons.length + hazards;
  return {
    ...{scenario, plan, start, end: dayBefore(dateOf(start, weeks)), seed, engine, runs, people, persons},
    reasons: modelReasons.filter(({name}) => reasons.includes(name)),
    factions: factions.map((name, faction) => ({
      name,
      title: about[name]?.title ?? name,
      weeks: monthStarts(start, weeks).map(({week}, month) => {
        const place = (month * factions.length + faction) * width;
        return {
          date: dateOf(start, week),
          contributions: reasons.map((_, reason) => estimate(place + reason)),
          logHazard: estimate(place + reasons.length),
          hazard: estimate(place + reasons.length + 1),
        };
      }),
    })),
  };
}

/** Reads means, with Student's interval from two runs on. */
function estimator(summed: ContributionSums, level: number): (place: number) => Estimate {
  const {sums, squares} = summed;
  const runs = runsCounted(summed);
  const errors = runs > 1 ? -studentQuantile(tailOf(level), runs - 1) : 0;
  return place => {
    const mean = sums[place] / grain / runs;
    if (runs === 1) return {mean};
    // Rounding may leave what never differs a hair below nothing.
    const variance = Math.max(0, squares[place] / grain / runs - mean * mean) * (runs / (runs - 1));
    const sd = Math.sqrt(variance);
    const reach = errors * (sd / Math.sqrt(runs));
    return {mean, sd, interval: {level, low: mean - reach, high: mean + reach}};
  };
}
