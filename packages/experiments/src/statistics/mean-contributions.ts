import {
  type Contributions,
  dateOf,
  engineVersion,
  explain,
  monthStarts,
  type RecordedReasons,
  type Run,
} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {dayBefore} from './horizon.ts';
import {meanEstimator} from './mean-estimate.ts';
import {pairsOf} from './pairs.ts';

export interface ContributionsOptions {
  /** Weeks to read, 0 for the first simulated; the first week of each month if absent. */
  readonly weeks?: readonly number[];
  readonly level?: number;
}

/**
 * Why factions come as near to resorting to force as they do, as means over the runs of an ensemble that recorded
 * `reasons`, with intervals from the number of runs. Runs count whether or not conflict has resumed in them.
 */
export function meanContributions(ensemble: Ensemble, options: ContributionsOptions = {}): Contributions {
  if (ensemble.runs.length === 0) {
    throw new RangeError(`empty ensemble: plan ${ensemble.plan.name} (at least one finished run)`);
  }
  const readings = ensemble.runs.map(
    (run): Reading =>
      read =>
        read(reasonsOf(run)),
  );
  return contributionsOf(ensemble, readings, options);
}

/** The same as the mean difference between two plans on shared luck, `b` less `a`, with intervals from the pairs. */
export function pairedContributions(a: Ensemble, b: Ensemble, options: ContributionsOptions = {}): Contributions {
  const readings = pairsOf(a, b).map(
    ([inA, inB]): Reading =>
      read =>
        read(reasonsOf(inB)) - read(reasonsOf(inA)),
  );
  const {name, title} = a.plan;
  return {...contributionsOf(b, readings, options), against: {name, title}};
}

/** Reads a number from what one run recorded, or the difference of the number between two. */
type Reading = (read: (reasons: RecordedReasons) => number) => number;

function contributionsOf(
  {scenario, plan, options, persons, runs}: Ensemble,
  readings: readonly Reading[],
  {weeks, level = 0.9}: ContributionsOptions,
): Contributions {
  const [first] = runs;
  const {factions, names} = reasonsOf(first);
  const estimate = meanEstimator(readings.length, level);
  const read = (pick: (reasons: RecordedReasons) => number): ReturnType<typeof estimate> =>
    estimate(readings.map(reading => reading(pick)));
  const asked = weeks ?? monthStarts(first.start, first.weeks).map(({week}) => week);
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    start: first.start,
    end: dayBefore(dateOf(first.start, first.weeks)),
    seed: options.seed,
    engine: engineVersion,
    runs: readings.length,
    people: first.people,
    persons,
    reasons: explain(first, 0)[0].contributions.map(({reason: name, title, mechanism}) => ({name, title, mechanism})),
    factions: factions.map((name, faction) => ({
      name,
      title: scenario.factions[name]?.title ?? name,
      weeks: asked.map(week => {
        const at = rowOf(first, week, factions.length, faction);
        return {
          date: dateOf(first.start, week),
          contributions: names.map((_, reason) => read(({values}) => values[at * names.length + reason])),
          logHazard: read(({logHazard}) => logHazard[at]),
          hazard: read(({logHazard}) => Math.exp(logHazard[at])),
        };
      }),
    })),
  };
}

/** What a run recorded; throws `invalid run` where it recorded no reasons. */
export function reasonsOf({reasons, plan, seed}: Run): RecordedReasons {
  if (!reasons) {
    throw new RangeError(
      `invalid run: plan ${plan}, seed ${seed}, no reasons recorded (simulate with \`reasons: true\`)`,
    );
  }
  return reasons;
}

function rowOf({weeks}: Run, week: number, factions: number, faction: number): number {
  if (!(Number.isInteger(week) && week >= 0 && week < weeks)) {
    throw new RangeError(`invalid week: ${week} (a whole number from 0 to ${weeks - 1})`);
  }
  return week * factions + faction;
}
