import {dot, leastSquares} from './least-squares.ts';
import {held, type Target} from './target.ts';

/** Places in the unit cube and the summaries simulated there. */
export interface Sample {
  readonly places: readonly (readonly number[])[];
  readonly summaries: readonly (readonly number[])[];
}

export interface AbcOptions {
  /** Share of the sample nearest to the targets that is accepted. */
  readonly share: number;
  /** Whether accepted places are moved along a local-linear regression on the summaries; they are if absent. */
  readonly adjust?: boolean;
}

/** Weighted draws from a posterior distribution, in the unit cube. */
export interface WeightedPlaces {
  readonly places: readonly (readonly number[])[];
  /** They sum to 1. */
  readonly weights: readonly number[];
}

/**
 * Approximate Bayesian computation: accepts the places whose summaries lie nearest to the targets, weights them by
 * Epanechnikov's kernel of the distance, and moves each along a weighted linear regression of the parameters on the
 * summaries to where its summaries would equal the targets (Beaumont, Zhang & Balding 2002, Genetics 162:2025-2035).
 * Parameters are regressed as logits of their place in the range, so that none leaves it. Distances are scaled by the
 * median absolute deviation of each summary. Points with a missing summary are passed over.
 */
export function abc(sample: Sample, targets: readonly Target[], {share, adjust = true}: AbcOptions): WeightedPlaces {
  const offsets = sample.summaries.map(row => targets.map((target, at) => held(target, row[at]) - target.value));
  const usable = offsets.flatMap((row, index) => (row.every(Number.isFinite) ? [index] : []));
  const scales = targets.map((_, at) =>
    spread(
      usable.map(index => offsets[index][at]),
      targets[at],
    ),
  );
  const distance = (index: number): number =>
    Math.sqrt(offsets[index].reduce((sum, offset, at) => sum + (offset / scales[at]) ** 2, 0));
  const nearest = usable
    .map(index => ({index, distance: distance(index)}))
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
  const count = Math.min(nearest.length, Math.max(2, Math.ceil(share * usable.length)));
  const accepted = nearest.slice(0, count);
  if (accepted.length < 2) throw new RangeError(`invalid sample: ${accepted.length} usable points (2 or more)`);
  const reach = (nearest[count] ?? accepted[count - 1]).distance * (1 + 1e-9) || 1;
  const kernel = accepted.map(each => 1 - (each.distance / reach) ** 2);
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const weights = kernel.map(weight => (total > 0 ? weight / total : 1 / kernel.length));
  const places = accepted.map(({index}) => sample.places[index]);
  if (!adjust) return {places, weights};
  const terms = accepted.map(({index}) => [1, ...offsets[index].map((offset, at) => offset / scales[at])]);
  return {places: adjusted(places, terms, weights), weights};
}

/**
 * Moves logits to where the summaries are on target: what is left of the regression is kept, a little widened for the
 * degrees of freedom that the regression took.
 */
function adjusted(
  places: readonly (readonly number[])[],
  terms: readonly (readonly number[])[],
  weights: readonly number[],
): number[][] {
  const logits = places.map(place => place.map(logit));
  const {coefficients} = leastSquares(terms, logits, {weights, ridge: 1e-6});
  const worth = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  const widening = Math.sqrt(worth / Math.max(1, worth - terms[0].length));
  return logits.map((row, at) =>
    row.map((value, parameter) => {
      const left = value - dot(coefficients[parameter], terms[at]);
      return expit(coefficients[parameter][0] + widening * left);
    }),
  );
}

/** Median absolute deviation, or the target's tolerance where more than half of the values are equal. */
function spread(values: readonly number[], {tolerance}: Target): number {
  const middle = median(values);
  const deviation = median(values.map(value => Math.abs(value - middle)));
  return deviation > 0 ? deviation : tolerance || 1;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)];
}

const least = 1e-9;
const logit = (place: number): number => {
  const inside = Math.min(1 - least, Math.max(least, place));
  return Math.log(inside / (1 - inside));
};
const expit = (value: number): number => 1 / (1 + Math.exp(-value));
