import type {IsoDate, LeverName} from '@postbellum/sim-core';

/** Values a sweep gives to one thing it varies. */
interface Varied {
  /** `mechanism.parameter`, or the name of a lever; each once in a sweep. */
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Places in the unit cube are spread evenly over the values, or over their logarithms. */
  readonly scale: 'linear' | 'log';
  /** The only values taken, in place of all from `low` to `high`. */
  readonly values?: readonly number[];
}

/** A parameter of a mechanism. Left as it is, it has its declared value. */
export interface ParameterFactor extends Varied {
  readonly kind: 'parameter';
  readonly mechanism: string;
  readonly parameter: string;
}

/** A lever, over whatever the plan does to it. Left as it is, the plan decides. */
export interface LeverFactor extends Varied {
  readonly kind: 'lever';
  readonly lever: LeverName;
  /** Whether a value stands in place of what the plan decides, in the unit of the lever, or multiplies it. */
  readonly change: 'set' | 'multiply';
  /** First day it holds, and first day it no longer does; the whole scenario if absent. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** One thing a sweep varies. */
export type Factor = ParameterFactor | LeverFactor;

/**
 * The value of a factor at a place from 0 to 1. Twelve digits are kept, so that engines whose logarithms differ in the
 * last digit agree.
 */
export function valueAtPlace({low, high, scale, values}: Factor, place: number): number {
  if (values) return values[Math.min(values.length - 1, Math.floor(place * values.length))];
  const value = scale === 'log' ? low * (high / low) ** place : low + (high - low) * place;
  return Math.min(high, Math.max(low, Number(value.toPrecision(12))));
}
