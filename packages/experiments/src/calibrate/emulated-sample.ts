import {Random} from '@postbellum/sim-core';
import {normalQuantile} from '../statistics/normal-quantile.ts';
import type {Sample} from './abc.ts';
import type {Emulator} from './emulator.ts';
import type {Target} from './target.ts';

/**
 * Summaries as they would be observed if a place were the truth: what the emulator expects there, wrong by the emulator's
 * uncertainty, by the discrepancy and by the tolerance of the target. Drawing these errors is what makes accepting exact
 * matches the right answer (Wilkinson 2013, Stat Appl Genet Mol Biol 12:129-141). The emulator's uncertainty is its mean
 * over all places: were it larger where few points lie, the middle of the prior would be preferred for that alone.
 */
export function emulatedSample(
  emulator: Emulator,
  targets: readonly Target[],
  places: readonly (readonly number[])[],
  seed: string,
): Sample {
  const random = new Random(seed, 'observation');
  const expected = places.map(place => emulator.at(place));
  const errors = targets.map(({tolerance, discrepancy = 0}, at) => {
    const uncertain = expected.reduce((sum, {variances}) => sum + variances[at], 0) / places.length;
    return Math.sqrt(uncertain + tolerance * tolerance + discrepancy * discrepancy);
  });
  const summaries = expected.map(({means}, row) => {
    random.setWeek(row);
    return errors.map((error, at) =>
      Number.isFinite(error) ? means[at] + error * normalQuantile(random.uniform(at)) : 0,
    );
  });
  return {places, summaries};
}
