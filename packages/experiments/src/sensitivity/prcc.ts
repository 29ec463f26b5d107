import {EigenvalueDecomposition, Matrix} from 'ml-matrix';
import {dot} from '../calibrate/least-squares.ts';
import {normalReach} from '../statistics/two-sided.ts';
import type {Measurement} from '../validate/measurement.ts';
import {meanRanks} from './mean-ranks.ts';
import {requireOutputs} from './outputs.ts';

/** Shares of a variance below this are rounding. */
const rounding = 1e-10;

/**
 * Partial rank correlation of the output with each parameter, in order: how far they rise and fall together, from -1 to
 * 1, once what the other parameters explain linearly in ranks is taken out of both. Meant for monotonic effects at
 * independent points, such as latinHypercube(). Missing where the output does not vary, or where the other parameters
 * leave nothing of it to explain. Marino et al. 2008, J Theor Biol 254:178-196. Intervals by Fisher's z, whose variance is
 * 1 / (n - k - 2) for n points and k parameters (Fisher 1924, Metron 3:329-332), as if ranks were normal.
 */
export function prcc(
  points: readonly (readonly number[])[],
  outputs: ArrayLike<number>,
  {level = 0.95}: {readonly level?: number} = {},
): Measurement[] {
  requireOutputs(outputs, points.length);
  const parameters = points[0]?.length ?? 0;
  const degrees = points.length - parameters - 2;
  if (!(parameters > 0 && degrees > 0)) {
    throw new RangeError(`invalid points: ${points.length} (at least 3 more than there are parameters, ${parameters})`);
  }
  const reach = normalReach(level) / Math.sqrt(degrees);
  const columns = Array.from({length: parameters}, (_, parameter) => columnOf(points, parameter));
  const inverse = inverseCorrelation(columns);
  const output = standardRanks(outputs);
  if (!output) return columns.map(() => ({missing: 'the output does not vary'}));
  const withOutput = columns.map(column => dot(column, output));
  const slopes = inverse.map(row => dot(row, withOutput));
  const unexplained = Math.max(0, 1 - dot(slopes, withOutput));
  return slopes.map((slope, parameter): Measurement => {
    const leftByOthers = unexplained + slope ** 2 / inverse[parameter][parameter];
    if (leftByOthers < rounding) return {missing: 'the other parameters explain all of the output'};
    const ratio = slope / Math.sqrt(inverse[parameter][parameter] * leftByOthers);
    const value = Math.max(-1, Math.min(1, ratio));
    const z = Math.atanh(value);
    return {value, interval: {level, low: Math.tanh(z - reach), high: Math.tanh(z + reach)}};
  });
}

function columnOf(points: readonly (readonly number[])[], parameter: number): number[] {
  const values = points.map(point => point[parameter]);
  const ranks = values.every(Number.isFinite) ? standardRanks(values) : undefined;
  if (!ranks) throw new RangeError(`invalid points: parameter ${parameter} (finite numbers that vary)`);
  return ranks;
}

/** Ranks less their mean, of length 1 as a vector; undefined where all are equal. */
function standardRanks(values: ArrayLike<number>): number[] | undefined {
  const ranks = meanRanks(values);
  const middle = (ranks.length + 1) / 2;
  const centred = ranks.map(rank => rank - middle);
  const length = Math.sqrt(dot(centred, centred));
  return length > 0 ? centred.map(rank => rank / length) : undefined;
}

/** Inverse of the matrix of correlations; throws where ranks of one column follow from those of others. */
function inverseCorrelation(columns: readonly (readonly number[])[]): number[][] {
  const correlations = columns.map(a => columns.map(b => dot(a, b)));
  const {realEigenvalues, eigenvectorMatrix} = new EigenvalueDecomposition(new Matrix(correlations), {
    assumeSymmetric: true,
  });
  if (!(Math.min(...realEigenvalues) > rounding)) {
    throw new RangeError('invalid points: the ranks of some parameter follow from those of others (draw them apart)');
  }
  const scaled = Matrix.diag(realEigenvalues.map(value => 1 / value));
  return eigenvectorMatrix.mmul(scaled).mmul(eigenvectorMatrix.transpose()).to2DArray();
}
