import type {Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';

/** Runs of two ensembles that share their luck, pair by pair; throws `unpaired ensembles` where they do not. */
export function pairsOf(a: Ensemble, b: Ensemble): readonly (readonly [Run, Run])[] {
  for (const option of ['seed', 'runs', 'people', 'weeks'] as const) {
    if (a.options[option] !== b.options[option]) {
      throw new RangeError(
        `unpaired ensembles: ${option} ${a.options[option]} and ${b.options[option]} (equal seed, runs, people and weeks)`,
      );
    }
  }
  if (a.scenario.name !== b.scenario.name) {
    throw new RangeError(`unpaired ensembles: ${a.scenario.name} and ${b.scenario.name} (the same scenario)`);
  }
  const bySeed = new Map(b.runs.map(run => [run.seed, run]));
  const pairs = a.runs.flatMap((run): [Run, Run][] => {
    const twin = bySeed.get(run.seed);
    return twin ? [[run, twin]] : [];
  });
  if (pairs.length === 0) throw new RangeError('empty pairing: 0 pairs (at least one run finished under both plans)');
  return pairs;
}
