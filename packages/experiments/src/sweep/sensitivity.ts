import {endEffects} from '../sensitivity/end-effects.ts';
import {morris} from '../sensitivity/morris.ts';
import {oneAtATime} from '../sensitivity/one-at-a-time.ts';
import {prcc} from '../sensitivity/prcc.ts';
import {sobolIndices} from '../sensitivity/sobol-indices.ts';
import type {Measurement} from '../validate/measurement.ts';
import {designPlaces} from './design.ts';
import type {Sweep} from './sweep.ts';

/** Analyses of sensitivity by the statistics they give, the one that ranks factors first. */
export const sensitivityMethods = {
  morris: ['mu*', 'mu', 'sigma'],
  sobol: ['total', 'first'],
  prcc: ['prcc'],
  'one-at-a-time': ['swing', 'low', 'base', 'high', 'low-base', 'high-base'],
} as const;

/** Name of an analysis. */
export type SensitivityMethod = keyof typeof sensitivityMethods;

/** What an analysis says of one factor. */
export interface FactorSensitivity {
  readonly factor: string;
  /** In the order of `sensitivityMethods`. */
  readonly statistics: readonly Measurement[];
}

/** What an analysis says of all factors, the one that matters most first. */
export interface Sensitivity {
  readonly method: SensitivityMethod;
  readonly factors: readonly FactorSensitivity[];
}

/**
 * How much an output depends on each factor, by the analysis that fits the design of the sweep: `outputs` has one number
 * per point, `histories` those of its histories, [point][history] and NaN where one failed, which a design one at a time
 * needs for the intervals of differences. Throws where there are too few points, or where a number is missing.
 */
export function sensitivityOf(
  sweep: Sweep,
  outputs: ArrayLike<number>,
  histories: readonly ArrayLike<number>[] = Array.from(outputs, output => [output]),
): Sensitivity {
  const method = methodOf(sweep);
  const names = sweep.factors.map(({name}) => name);
  const found = statisticsOf(sweep, outputs, histories).map((statistics, index) => ({
    factor: names[index],
    statistics,
  }));
  return {method, factors: found.sort((a, b) => sizeOf(b) - sizeOf(a))};
}

/** The analysis that fits the design. */
export function methodOf({design}: Sweep): SensitivityMethod {
  switch (design.kind) {
    case 'morris':
    case 'one-at-a-time':
      return design.kind;
    case 'saltelli':
      return 'sobol';
    default:
      return 'prcc';
  }
}

/** Statistics of each factor in the order of the sweep. */
function statisticsOf(
  sweep: Sweep,
  outputs: ArrayLike<number>,
  histories: readonly ArrayLike<number>[],
): readonly (readonly Measurement[])[] {
  const {design, factors, points, seed} = sweep;
  const bootstrap = {seed: `${seed}/bootstrap`};
  switch (design.kind) {
    case 'morris':
      return morris(designPlaces(design, factors, seed), outputs, bootstrap).map(({mu, muStar, sigma}) => [
        muStar,
        mu,
        sigma,
      ]);
    case 'saltelli':
      return sobolIndices(outputs, factors.length, bootstrap).map(({first, total}) => [total, first]);
    case 'one-at-a-time': {
      const levels = oneAtATime(outputs).toSorted((a, b) => a.parameter - b.parameter);
      return endEffects(histories).map((effects, index) => {
        const {swing, low, base, high} = levels[index];
        return [...[swing, low, base, high].map(value => ({value})), effects.low, effects.high];
      });
    }
    default:
      requireVarying(sweep);
      return prcc(points.map(valuesOf), outputs).map(each => [each]);
  }
}

/** Throws `invalid factor` where a factor has one value at all points: nothing rises or falls with it. */
function requireVarying({factors, points}: Sweep): void {
  const constant = factors.find((_, index) => points.every(point => point[index] === points[0][index]));
  if (constant) throw new RangeError(`invalid factor: ${constant.name} (two values or more, to see what they change)`);
}

function valuesOf(point: Sweep['points'][number]): readonly number[] {
  return point.map(value => value ?? Number.NaN);
}

/** What factors are ranked by: a missing one comes last. */
function sizeOf({statistics: [first]}: FactorSensitivity): number {
  return first && 'value' in first ? Math.abs(first.value) : -1;
}
