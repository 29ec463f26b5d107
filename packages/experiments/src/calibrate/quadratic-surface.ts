import {dot, type LinearFit, leastSquares, leverage} from './least-squares.ts';

/** Constant, each coordinate from -1 to 1, and their products by twos. */
export function quadraticTerms(place: readonly number[]): number[] {
  const centred = place.map(value => 2 * value - 1);
  const terms = [1, ...centred];
  for (let a = 0; a < centred.length; a++) {
    for (let b = a; b < centred.length; b++) terms.push(centred[a] * centred[b]);
  }
  return terms;
}

/** Ridges tried: on terms of the first degree, and on those of the second, which the data rarely settle one by one. */
const ridges = [
  {first: 1e-6, second: 1e-6},
  {first: 0.3, second: 3},
  {first: 1, second: 30},
  {first: 3, second: 300},
  {first: 30, second: 300},
] as const;

/** What a fit with one ridge needs to know of the points alone, whatever was simulated there. */
interface Smoother {
  readonly inverse: LinearFit['inverse'];
  /** How far each point moves the surface at itself. */
  readonly leverages: readonly number[];
}

/** A quadratic polynomial of one summary. */
export interface Surface {
  readonly coefficients: readonly number[];
  readonly inverse: LinearFit['inverse'];
  /** What is left of each point that has the summary, left out in turn. */
  readonly left: readonly number[];
  /** Mean square of that: noise, misfit and what the surface is off by for want of points. */
  readonly variance: number;
  /** Noise and misfit alone: the same with each point's leverage taken out. */
  readonly scatter: number;
}

/** Fits surfaces over points; the ridge of each is the one with the smallest leave-one-out error. */
export function surfacesOver(terms: readonly (readonly number[])[]): (values: readonly number[]) => Surface {
  const smoothers = ridges.map(ridge => smoother(terms, ridge));
  return values => {
    const products = terms[0].map((_, term) => terms.reduce((sum, row, at) => sum + row[term] * values[at], 0));
    return smoothers
      .map(({inverse, leverages}): Surface => {
        const coefficients = inverse.map(row => dot(row, products));
        const left = terms.map((row, at) => (values[at] - dot(coefficients, row)) / Math.max(1e-9, 1 - leverages[at]));
        const squares = left.map(each => each * each);
        const variance = squares.reduce((sum, square) => sum + square, 0) / left.length;
        const scatter = squares.reduce((sum, square, at) => sum + square * (1 - leverages[at]), 0) / left.length;
        return {coefficients, inverse, left, variance, scatter};
      })
      .reduce((best, surface) => (surface.variance < best.variance ? surface : best));
  };
}

function smoother(terms: readonly (readonly number[])[], {first, second}: (typeof ridges)[number]): Smoother {
  const dimensions = (Math.sqrt(8 * terms[0].length + 1) - 3) / 2;
  const ridge = terms[0].map((_, term) => (term === 0 ? 0 : term <= dimensions ? first : second));
  const {inverse} = leastSquares(
    terms,
    terms.map(() => []),
    {ridge},
  );
  return {inverse, leverages: terms.map(row => leverage(inverse, row))};
}
