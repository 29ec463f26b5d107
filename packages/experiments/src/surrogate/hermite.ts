import {EigenvalueDecomposition} from 'ml-matrix';

/** Points and weights for the mean of a function of a standard normal variable. */
export interface Quadrature {
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Gauss-Hermite quadrature for the standard normal distribution: points are the eigenvalues of the tridiagonal matrix of
 * the recurrence of Hermite polynomials, weights the squared first entries of its eigenvectors (Golub & Welsch 1969).
 */
export function hermite(count: number): Quadrature {
  const matrix = Array.from({length: count}, (_, row) =>
    Array.from({length: count}, (__, column) => (Math.abs(row - column) === 1 ? Math.sqrt(Math.max(row, column)) : 0)),
  );
  const {realEigenvalues, eigenvectorMatrix} = new EigenvalueDecomposition(matrix, {assumeSymmetric: true});
  const pairs = realEigenvalues.map((point, index) => {
    const vector = eigenvectorMatrix.getColumn(index);
    const length = vector.reduce((sum, entry) => sum + entry * entry, 0);
    return {point, weight: (vector[0] * vector[0]) / length};
  });
  pairs.sort((a, b) => a.point - b.point);
  return {points: pairs.map(({point}) => point), weights: pairs.map(({weight}) => weight)};
}
