import {requireCount} from '../statistics/count.ts';
import {type SobolOptions, sobolSequence} from './sobol-sequence.ts';

/**
 * Points from which sobolIndices() finds first and total indices, [point][parameter]. Each base point is a pair of
 * independent places A and B, from a Sobol point of twice as many dimensions, and gives in a row A, B, and for each
 * parameter A with that one coordinate from B: two points more than there are parameters. More base points begin with
 * the same ones; take a power of two. Saltelli et al. 2010, Comput Phys Commun 181:259-270.
 */
export function saltelli(basePoints: number, parameters: number, options: SobolOptions = {}): number[][] {
  requireCount('parameters', parameters, 1);
  return sobolSequence(basePoints, 2 * parameters, options).flatMap(pair => {
    const a = pair.slice(0, parameters);
    const b = pair.slice(parameters);
    return [a, b, ...b.map((place, parameter) => a.with(parameter, place))];
  });
}
