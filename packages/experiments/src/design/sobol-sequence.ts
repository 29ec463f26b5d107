import {Random} from '@postbellum/sim-core';
import {requireCount} from '../statistics/count.ts';
import {joeKuo} from './joe-kuo.ts';

export interface SobolOptions {
  /** Points of the sequence left out at its start. */
  readonly skip?: number;
  /** Key of a random digital shift; without it the sequence begins at the origin. */
  readonly shift?: string;
}

const bits = 32;
const mostDimensions = joeKuo.length + 1;

/**
 * Points of Sobol's sequence in the unit cube, [point][dimension], each coordinate in [0, 1): of the first 2^m points,
 * each of 2^m equal slices of each dimension holds one. Take a power of two of them and skip none, or a multiple of
 * that power, or the balance is lost (Owen 2020, arXiv 2008.08051). A shift flips the same random bits in all points,
 * which keeps the balance and makes every point uniform: the spread of results under several shifts measures their
 * error (L'Ecuyer & Lemieux 2002, Recent Advances in Randomized Quasi-Monte Carlo Methods). Order by Gray code,
 * direction numbers by Joe & Kuo 2008.
 */
export function sobolSequence(count: number, dimensions: number, {skip = 0, shift}: SobolOptions = {}): number[][] {
  requireCount('count', count);
  requireCount('skip', skip);
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= mostDimensions)) {
    throw new RangeError(`invalid dimensions: ${dimensions} (a whole number from 1 to ${mostDimensions})`);
  }
  if (!(skip + count <= 2 ** bits)) {
    throw new RangeError(`invalid count: ${count} (at most 2^32 with those skipped)`);
  }
  const directions = Array.from({length: dimensions}, (_, dimension) => directionNumbers(dimension));
  const state = directions.map((numbers, dimension) => shiftOf(dimension, shift) ^ stateAt(skip, numbers));
  return Array.from({length: count}, (_, row) => {
    if (row > 0) {
      const changed = trailingZeros(skip + row);
      for (let dimension = 0; dimension < dimensions; dimension++) state[dimension] ^= directions[dimension][changed];
    }
    return state.map(word => (word >>> 0) / 2 ** bits);
  });
}

/** Direction numbers of a dimension as 32-bit fractions, the one that changes most often first. */
function directionNumbers(dimension: number): Int32Array {
  const [polynomial, first] = dimension === 0 ? [0, []] : joeKuo[dimension - 1];
  const degree = first.length;
  const numbers = new Int32Array(bits);
  for (let bit = 0; bit < bits; bit++) {
    if (degree === 0) numbers[bit] = 1 << (bits - 1 - bit);
    else if (bit < degree) numbers[bit] = first[bit] << (bits - 1 - bit);
    else {
      numbers[bit] = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
      for (let back = 1; back < degree; back++) {
        if ((polynomial >>> (degree - 1 - back)) & 1) numbers[bit] ^= numbers[bit - back];
      }
    }
  }
  return numbers;
}

/** Bits of the point at an index, from the Gray code of the index. */
function stateAt(index: number, numbers: Int32Array): number {
  const gray = index ^ (index >>> 1);
  let state = 0;
  for (let bit = 0; bit < bits; bit++) if ((gray >>> bit) & 1) state ^= numbers[bit];
  return state;
}

const trailingZeros = (index: number): number => 31 - Math.clz32(index & -index);

function shiftOf(dimension: number, shift: string | undefined): number {
  return shift === undefined ? 0 : Math.floor(new Random(shift, 'digital shift').uniform(dimension) * 2 ** bits);
}
