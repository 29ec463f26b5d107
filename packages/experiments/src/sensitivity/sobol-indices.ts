import type {BootstrapOptions} from '../statistics/bootstrap-interval.ts';
import {requireCount} from '../statistics/count.ts';
import type {Measurement} from '../validate/measurement.ts';
import {bootstrapped} from './bootstrapped.ts';
import {requireOutputs} from './outputs.ts';

/** Shares of the variance of the output. An estimate can be a little below 0 or above 1. */
export interface SobolIndex {
  /** Share due to the parameter alone. */
  readonly first: Measurement;
  /** Share due to the parameter alone and together with others. */
  readonly total: Measurement;
}

/**
 * First and total indices of each parameter, in order, from outputs at saltelli() points; missing where the output does
 * not vary. First indices by equation (b), total by (f, Jansen 1999), of table 2 of Saltelli et al. 2010, Comput Phys
 * Commun 181:259-270, from outputs less their mean. Intervals are by bootstrap over base points, as if these were
 * independent: too wide, since Sobol points are spread more evenly (the spread over shifted designs is nearer).
 */
export function sobolIndices(outputs: ArrayLike<number>, parameters: number, options: BootstrapOptions): SobolIndex[] {
  requireCount('parameters', parameters, 1);
  requireOutputs(outputs, outputs.length);
  const width = parameters + 2;
  const basePoints = outputs.length / width;
  if (!(Number.isInteger(basePoints) && basePoints >= 2)) {
    throw new RangeError(`invalid outputs: ${outputs.length} (${width} for each of 2 or more base points)`);
  }
  const mean = meanOfBase(outputs, width);
  const block = (at: number): Float64Array =>
    Float64Array.from({length: basePoints}, (_, row) => outputs[row * width + at] - mean);
  const [a, b] = [block(0), block(1)];
  const base = {
    sums: a.map((each, row) => each + b[row]),
    squares: a.map((each, row) => each * each + b[row] * b[row]),
  };
  if (!varies(base.squares, outputs)) return Array.from({length: parameters}, () => ({first: flat, total: flat}));
  const none = new Float64Array(basePoints);
  return Array.from({length: parameters}, (_, parameter) => {
    const change = block(parameter + 2).map((each, row) => each - a[row]);
    const products = change.map((each, row) => each * b[row]);
    const halves = change.map(each => (each * each) / 2);
    return {
      first: bootstrapped(basePoints, units => share(units, base, products, change), options),
      total: bootstrapped(basePoints, units => share(units, base, halves, none), options),
    };
  });
}

/** Mean of parts, less the mean output times the mean of slopes, over the variance at the base points. */
function share(
  units: Int32Array,
  {sums, squares}: {readonly sums: Float64Array; readonly squares: Float64Array},
  parts: Float64Array,
  slopes: Float64Array,
): number {
  let [sum, square, part, slope] = [0, 0, 0, 0];
  for (const unit of units) {
    sum += sums[unit];
    square += squares[unit];
    part += parts[unit];
    slope += slopes[unit];
  }
  const mean = sum / (2 * units.length);
  const meanSquare = square / (2 * units.length);
  const variance = meanSquare - mean * mean;
  return variance > 1e-12 * meanSquare ? (part - mean * slope) / units.length / variance : Number.NaN;
}

const flat: Measurement = {missing: 'the output does not vary over the base points'};

/** Whether outputs at the base points differ by more than rounding. */
function varies(squares: Float64Array, outputs: ArrayLike<number>): boolean {
  const largest = Array.from(outputs).reduce((most, output) => Math.max(most, Math.abs(output)), 0);
  return squares.some(square => square > (1e-12 * largest) ** 2);
}

function meanOfBase(outputs: ArrayLike<number>, width: number): number {
  let sum = 0;
  for (let first = 0; first < outputs.length; first += width) sum += outputs[first] + outputs[first + 1];
  return (sum * width) / (2 * outputs.length);
}
