import {inverse as inverseOf} from 'ml-matrix';

export interface LeastSquaresOptions {
  /** Weight of each row; equal if absent. */
  readonly weights?: readonly number[];
  /** Added to the diagonal for each term; for every term but the first, taken to be constant, if it is one number. */
  readonly ridge?: number | readonly number[];
}

/** A linear fit of several columns at once. */
export interface LinearFit {
  /** Coefficients, [response][term]. */
  readonly coefficients: readonly (readonly number[])[];
  /** Inverse of the (weighted, ridged) matrix of cross products: the shape of the coefficients' covariance. */
  readonly inverse: readonly (readonly number[])[];
}

/** Least squares of each response on the terms, with optional weights and ridge. */
export function leastSquares(
  terms: readonly (readonly number[])[],
  responses: readonly (readonly number[])[],
  {weights, ridge = 0}: LeastSquaresOptions = {},
): LinearFit {
  const size = terms[0].length;
  const products = Array.from({length: size}, () => new Array<number>(size).fill(0));
  const right = responses[0].map(() => new Array<number>(size).fill(0));
  for (const [row, values] of terms.entries()) {
    const weight = weights?.[row] ?? 1;
    for (let a = 0; a < size; a++) {
      const weighted = weight * values[a];
      for (let b = 0; b <= a; b++) products[a][b] += weighted * values[b];
      for (let response = 0; response < right.length; response++) {
        right[response][a] += weighted * responses[row][response];
      }
    }
  }
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) products[b][a] = products[a][b];
    if (typeof ridge !== 'number') products[a][a] += ridge[a];
    else if (a > 0) products[a][a] += ridge;
  }
  const inverse = inverseOf(products).to2DArray();
  return {coefficients: right.map(column => inverse.map(row => dot(row, column))), inverse};
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

/** How far a row of terms reaches into what was fitted: terms' inverse terms. */
export function leverage(inverse: LinearFit['inverse'], terms: readonly number[]): number {
  let sum = 0;
  for (let row = 0; row < terms.length; row++) sum += terms[row] * dot(inverse[row], terms);
  return sum;
}
