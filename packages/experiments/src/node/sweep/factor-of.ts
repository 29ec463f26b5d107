import {type LeverName, leverNames, levers} from '@postbellum/sim-core';
import type {Factor} from '../../sweep/factor.ts';
import {parameterNamed} from '../spec/parameter-names.ts';
import type {FactorSpec} from './sweep-schema.ts';

/** The lever of a name. */
export function leverNamed(name: string): LeverName | undefined {
  return leverNames.find(known => known === name);
}

/** What a spec leaves open about a factor. */
export interface Declared {
  readonly unit: string;
  readonly change: 'set' | 'multiply';
  /** Values taken unless the spec says others. */
  readonly low: number;
  readonly high: number;
  /** Values allowed. */
  readonly least: number;
  readonly most: number;
}

/** Most times history is multiplied, as in plans. */
const mostTimes = 100;

/** What is declared of the factor a spec means; undefined where it means none. */
export function declaredOf({parameter, lever, ...spec}: FactorSpec): Declared | undefined {
  if (parameter !== undefined) {
    const found = parameterNamed(parameter);
    if (!found) return undefined;
    const [low, high] = found.range;
    return {unit: found.unit, change: 'set', low, high, least: low, most: high};
  }
  const name = lever === undefined ? undefined : leverNamed(lever);
  return name && declaredOfLever(name, spec);
}

/** Levels that multiply history are taken as such unless the spec gives values of its own. */
function declaredOfLever(lever: LeverName, {change, low, high, values}: FactorSpec): Declared {
  const {contrast, levels, range, unit} = levers[lever];
  const [lesser, greater] = contrast.map(name => Object.entries(levels).find(([level]) => level === name)?.[1]);
  const given = low !== undefined || high !== undefined || values !== undefined;
  const times = greater && 'multiply' in greater ? greater.multiply : undefined;
  if (change === 'multiply' || (change === undefined && !given && times !== undefined)) {
    return {unit: 'times the plan', change: 'multiply', low: 0, high: times ?? 2, least: 0, most: mostTimes};
  }
  const [least, most] = range;
  const set = [lesser, greater].map(level => (level && 'set' in level ? level.set : undefined));
  return {unit, change: 'set', low: set[0] ?? least, high: set[1] ?? most, least, most};
}

/** The factor a spec without faults means. */
export function factorOf(spec: FactorSpec): Factor {
  const declared = declaredOf(spec);
  const name = spec.parameter ?? spec.lever ?? '';
  if (!declared) throw new RangeError(`unknown factor: ${name}`);
  const {scale = 'linear', from, until} = spec;
  const values = spec.values?.toSorted((a, b) => a - b);
  const {unit, change} = declared;
  const [low, high] = values
    ? [values[0], values[values.length - 1]]
    : [spec.low ?? declared.low, spec.high ?? declared.high];
  const varied = {name, unit, low, high, scale, ...(values && {values})};
  const lever = spec.lever === undefined ? undefined : leverNamed(spec.lever);
  if (lever) {
    return {...varied, kind: 'lever', lever, change, ...(from && {from}), ...(until && {until})};
  }
  const [mechanism, parameter] = name.split('.');
  return {...varied, kind: 'parameter', mechanism, parameter};
}
