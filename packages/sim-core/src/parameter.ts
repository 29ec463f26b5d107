import type {Source} from './source.ts';

/** A number of the model that could be otherwise, declared beside the mechanism that uses it. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  /** Values thought possible; bounds of sweeps and sliders. */
  readonly range: readonly [low: number, high: number];
  readonly source: Source;
  /** What it is, in a few words. */
  readonly meaning: string;
}

/** Declared parameters of one mechanism, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values a mechanism computes with. */
export type Values<P extends Parameters> = {readonly [Name in keyof P]: number};

/** Values to use instead of the declared ones: mechanism name, then parameter name. */
export type Overrides = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What of a mechanism its parameters need. */
export interface Declares {
  readonly name: string;
  readonly parameters: Parameters;
}

/**
 * Values of every parameter of the mechanisms, with overrides applied.
 * Throws `unknown mechanism` or `unknown parameter` naming what exists, and `invalid parameter` outside the range.
 */
export function parameterValues(
  mechanisms: readonly Declares[],
  overrides: Overrides = {},
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  for (const name of Object.keys(overrides)) {
    if (!mechanisms.some(mechanism => mechanism.name === name)) {
      throw new RangeError(`unknown mechanism: ${name} (there are ${mechanisms.map(m => m.name).join(', ')})`);
    }
  }
  return Object.fromEntries(
    mechanisms.map(mechanism => [mechanism.name, valuesOf(mechanism, overrides[mechanism.name])]),
  );
}

function valuesOf(
  {name, parameters}: Declares,
  overrides: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const values = Object.fromEntries(Object.entries(parameters).map(([key, {value}]) => [key, value]));
  for (const [key, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters, key)) {
      throw new RangeError(`unknown parameter: ${name}.${key} (declared are ${Object.keys(parameters).join(', ')})`);
    }
    const {range, unit} = parameters[key];
    const [low, high] = range;
    if (!(value >= low && value <= high)) {
      throw new RangeError(`invalid parameter: ${name}.${key} = ${value} (from ${low} to ${high} ${unit})`);
    }
    values[key] = value;
  }
  return values;
}
