import type {Histories, History, Run} from '@postbellum/sim-core';
import type {Ensemble} from '../ensemble.ts';
import {requireAlike} from './alike.ts';

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

/**
 * What runs that share their luck did, pair by pair, in the runs that both have; throws `unlike parts` where their luck is
 * not shared, and `empty pairing` where no run is in both.
 */
export function pairedHistories(a: Histories, b: Histories): readonly (readonly [History, History])[] {
  requireAlike(['scenario', 'start', 'end', 'seed', 'engine', 'people', 'rule'], [a, b], 'histories on shared luck');
  const inA = new Map(a.histories.map(history => [history.run, history]));
  const pairs = b.histories.flatMap((history): (readonly [History, History])[] => {
    const twin = inA.get(history.run);
    return twin ? [[twin, history]] : [];
  });
  if (pairs.length === 0) throw new RangeError('empty pairing: 0 pairs (at least one run finished under both plans)');
  return pairs;
}
