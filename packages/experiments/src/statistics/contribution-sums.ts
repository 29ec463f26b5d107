import {engineVersion, type IsoDate, monthStarts} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {requireAlike} from './alike.ts';
import {reasonsOf} from './mean-contributions.ts';
import {joinedRanges, type RunRange, runNumber} from './run-ranges.ts';

/**
 * What mean contributions of an ensemble are worked out from, month by month. Sums of fractions depend on their order,
 * so every value is first rounded to a whole number of `grain`: sums of whole numbers do not. Those of parts of an
 * ensemble add up to those of the whole in any order, to the last byte, and take the memory of one run.
 */
export interface ContributionSums {
  readonly scenario: {readonly name: string; readonly title: string};
  readonly plan: {readonly name: string; readonly title: string};
  readonly seed: string;
  readonly engine: string;
  readonly start: IsoDate;
  readonly weeks: number;
  /** Agents simulated in each run and persons they stand for. */
  readonly people: number;
  readonly persons: number;
  /** Names of factions and of reasons, in the order of the arrays. */
  readonly factions: readonly string[];
  readonly reasons: readonly string[];
  /** Which runs were summed. */
  readonly ranges: readonly RunRange[];
  /** For each month and faction every reason, then the log hazard and the hazard per year; in grains, row-major. */
  readonly sums: Float64Array;
  /** Sums of their squares, in grains, in the same order. */
  readonly squares: Float64Array;
}

/**
 * Grains per unit: a log hazard is rounded by 4e-9 at most. Ten thousand runs at its widest, 50, sum to 7e13, and their
 * squares to 3e15: both are whole numbers below 2^53, and so exact.
 */
export const grain = 2 ** 27;

/** The most that is summed: squares of more would not stay exact. Hazards are rare events, per year. */
const most = 50;

/** What is summed of each faction in a month beside its reasons: the log hazard and the hazard. */
export const hazards = 2;

/** Sums over the runs of an ensemble, or of a part of one, that recorded `reasons`; throws `empty ensemble` without any. */
export function contributionSums({scenario, plan, options, persons, runs}: Ensemble): ContributionSums {
  if (runs.length === 0) throw new RangeError(`empty ensemble: plan ${plan.name} (at least one finished run)`);
  const [first] = runs;
  const {factions, names} = reasonsOf(first);
  const months = monthStarts(first.start, first.weeks);
  const width = names.length + hazards;
  const sums = new Float64Array(months.length * factions.length * width);
  const squares = new Float64Array(sums.length);
  const add = (place: number, value: number): void => {
    const bounded = Math.max(-most, Math.min(most, value));
    sums[place] += Math.round(bounded * grain);
    squares[place] += Math.round(bounded * bounded * grain);
  };
  for (const run of runs) {
    const {values, logHazard} = reasonsOf(run);
    let place = 0;
    for (const {week} of months) {
      for (let row = week * factions.length; row < (week + 1) * factions.length; row++) {
        for (let reason = 0; reason < names.length; reason++) add(place++, values[row * names.length + reason]);
        add(place++, logHazard[row]);
        add(place++, Math.exp(logHazard[row]));
      }
    }
  }
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    seed: options.seed,
    engine: engineVersion,
    start: first.start,
    weeks: first.weeks,
    people: first.people,
    persons,
    factions,
    reasons: names,
    ranges: joinedRanges(runs.map((run): RunRange => [runNumber(run), runNumber(run) + 1])),
    sums,
    squares,
  };
}

/** What parts of one ensemble must have alike. */
export const alike = [
  'scenario',
  'plan',
  'seed',
  'engine',
  'start',
  'weeks',
  'people',
  'persons',
  'factions',
  'reasons',
] as const;

/**
 * Sums of two parts of one ensemble together, the same in any order of joining; throws `unlike parts` where they are not
 * of one, and `repeated run` where they share runs.
 */
export function joinedSums(a: ContributionSums, b: ContributionSums): ContributionSums {
  requireAlike(alike, [a, b], 'parts of one ensemble');
  return {
    ...a,
    ranges: joinedRanges([...a.ranges, ...b.ranges]),
    sums: a.sums.map((sum, place) => sum + b.sums[place]),
    squares: a.squares.map((sum, place) => sum + b.squares[place]),
  };
}
