import {type Overrides, parameterValues, weekly} from '@postbellum/sim-core';

/** A parameter that calibration may change, with the range it is searched in. */
export interface Free {
  readonly mechanism: string;
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  /** Prior: uniform in the value, or in its logarithm. */
  readonly scale: 'linear' | 'log';
  readonly unit: string;
}

type Values = Readonly<Record<string, number>>;

/** More than these cannot be told apart by the targets. */
export const mostFree = 10;

/** The parameters freed unless others are named, those of relapse-core.md section 8; `:log` searches the logarithm. */
export const usuallyFree: readonly string[] = [
  'resortToForce.baseline:log',
  'resortToForce.frailtySd',
  'resortToForce.disbelief',
  'resortToForce.exclusion',
  'resortToForce.deterrence',
  'resortToForce.contest',
  'commitment.guarantee',
  'remobilisation.decay:log',
  'remobilisation.floor',
  'monitoring.perSoldier:log',
];

/** The parameters freed for a record of displacement, reintegration, income and trust unless others are named. */
export const usuallyFreeForRecord: readonly string[] = [
  'displacement.unaided:log',
  'displacement.unaidedAbroad:log',
  'ddr.leaving',
  'recovery.trend',
  'recovery.confidenceGain',
  'trust.gain',
  'trust.fading',
  'legitimacy.speed',
  'legitimacy.resting',
  'legitimacy.honeymoon',
];

/** Full name of a free parameter. */
export const nameOf = ({mechanism, parameter}: Pick<Free, 'mechanism' | 'parameter'>): string =>
  `${mechanism}.${parameter}`;

/** Free parameters by name, each over the range its mechanism declares. Throws `unknown` and `invalid` as they occur. */
export function freeParameters(names: readonly string[] = usuallyFree): readonly Free[] {
  const free = names.map(freeParameter);
  const distinct = new Set(free.map(nameOf)).size;
  if (!(free.length >= 1 && free.length <= mostFree && distinct === free.length)) {
    throw new RangeError(`invalid free parameters: ${names.join(', ')} (from 1 to ${mostFree}, each once)`);
  }
  return free;
}

function freeParameter(name: string): Free {
  const [path, scale = 'linear'] = name.split(/:(.*)/s);
  const [mechanism, parameter = ''] = path.split(/\.(.*)/s);
  const declared = weekly.find(each => each.name === mechanism)?.parameters ?? {};
  if (!Object.hasOwn(declared, parameter)) {
    throw new RangeError(`unknown parameter: ${path} (mechanism.parameter; describe --parameters lists them)`);
  }
  const {range, unit} = declared[parameter];
  const [low, high] = range;
  if (scale !== 'linear' && scale !== 'log') throw new RangeError(`unknown scale: ${scale} (linear, log)`);
  if (scale === 'log' && !(low > 0)) throw new RangeError(`invalid scale: log of ${path} (its range begins at ${low})`);
  return {mechanism, parameter, low, high, scale, unit};
}

/** Values of all parameters that are not free, as `simulate` takes them. */
export function fixedBeside(free: readonly Free[]): Overrides {
  const freed = new Set(free.map(nameOf));
  const mechanisms = Object.entries(parameterValues(weekly, {})).map(([mechanism, values]): [string, Values] => [
    mechanism,
    Object.fromEntries(Object.entries(values).filter(([parameter]) => !freed.has(nameOf({mechanism, parameter})))),
  ]);
  return Object.fromEntries(mechanisms.filter(([, values]) => Object.keys(values).length > 0));
}

/** Values of the parameters at a place in the unit cube, where the prior is uniform. */
export function pointAt(free: readonly Free[], place: readonly number[]): number[] {
  return free.map(({low, high, scale}, index) => {
    const value = scale === 'log' ? low * (high / low) ** place[index] : low + (high - low) * place[index];
    return Math.min(high, Math.max(low, value));
  });
}

/** The place in the unit cube of values of the parameters. */
export function placeOf(free: readonly Free[], point: readonly number[]): number[] {
  return free.map(({low, high, scale}, index) =>
    scale === 'log' ? Math.log(point[index] / low) / Math.log(high / low) : (point[index] - low) / (high - low),
  );
}

/** Values as `simulate` takes them; throws `unknown` and `invalid` as `simulate` does. */
export function overridesAt(free: readonly Free[], point: readonly number[]): Overrides {
  const overrides: Record<string, Record<string, number>> = {};
  for (const [index, {mechanism, parameter}] of free.entries()) {
    overrides[mechanism] = {...overrides[mechanism], [parameter]: point[index]};
  }
  parameterValues(weekly, overrides);
  return overrides;
}
