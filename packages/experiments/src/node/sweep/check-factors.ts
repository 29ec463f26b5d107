import {allowedNames, type Finding, isRecord, itemsOf, shortValue, valueAt} from '@postbellum/scenarios';
import {isIsoDate, leverNames, type Scenario} from '@postbellum/sim-core';
import {nearestParameter, parameterNamed} from '../spec/parameter-names.ts';
import {type Declared, declaredOf, leverNamed} from './factor-of.ts';
import type {FactorSpec} from './sweep-schema.ts';

type At = readonly PropertyKey[];

/** Factors are parameters or levers there are, each once, over values that are allowed. */
export function checkFactors(root: unknown, scenario: Scenario | undefined): readonly Finding[] {
  const specs = itemsOf(valueAt(root, ['factors'])).map(specOf);
  const names = specs.map(({parameter, lever}) => parameter ?? lever);
  return specs.flatMap((spec, index) => {
    const at = ['factors', index];
    const name = names[index];
    const repeated = name !== undefined && names.indexOf(name) < index;
    return [
      ...checkName(spec, at),
      ...(repeated ? [{at, problem: 'repeated factor', value: shortValue(name), allowed: 'each once'}] : []),
      ...checkLeverFields(spec, at, scenario),
      ...checkSpread(spec, at),
    ];
  });
}

/** Fields of a factor that are of the right kind; the shape check speaks of the others. */
function specOf(item: unknown): FactorSpec {
  if (!isRecord(item)) return {};
  const {parameter, lever, low, high, values, scale, change, from, until} = item;
  return {
    ...(typeof parameter === 'string' && {parameter}),
    ...(typeof lever === 'string' && {lever}),
    ...(typeof low === 'number' && {low}),
    ...(typeof high === 'number' && {high}),
    ...(Array.isArray(values) && {values: values.filter(value => typeof value === 'number')}),
    ...((scale === 'log' || scale === 'linear') && {scale}),
    ...((change === 'set' || change === 'multiply') && {change}),
    ...(isIsoDate(from) && {from}),
    ...(isIsoDate(until) && {until}),
  };
}

function checkName({parameter, lever}: FactorSpec, at: At): readonly Finding[] {
  if ((parameter === undefined) === (lever === undefined)) {
    const problem = parameter === undefined ? 'missing factor' : 'ambiguous factor';
    return [{at, problem, value: '', allowed: 'exactly one of parameter, lever'}];
  }
  if (parameter !== undefined && !parameterNamed(parameter)) {
    return [
      {
        at: [...at, 'parameter'],
        problem: 'unknown parameter',
        value: shortValue(parameter),
        allowed: nearestParameter(parameter),
      },
    ];
  }
  if (lever !== undefined && !leverNamed(lever)) {
    const allowed = allowedNames(lever, leverNames);
    return [{at: [...at, 'lever'], problem: 'unknown lever', value: shortValue(lever), allowed}];
  }
  return [];
}

function checkLeverFields(spec: FactorSpec, at: At, scenario: Scenario | undefined): readonly Finding[] {
  const fields = (['change', 'from', 'until'] as const).filter(field => spec[field] !== undefined);
  if (spec.lever === undefined) {
    return fields.map(field => ({
      at: [...at, field],
      problem: 'unused field',
      value: field,
      allowed: 'only of a lever',
    }));
  }
  const {from, until} = spec;
  const days = [from && {field: 'from', day: from}, until && {field: 'until', day: until}].filter(each => !!each);
  const outside = days
    .filter(({day}) => scenario && !(day >= scenario.start && day <= scenario.end))
    .map(({field, day}) => ({
      at: [...at, field],
      problem: 'invalid date',
      value: shortValue(day),
      allowed: `from ${scenario?.start} to ${scenario?.end}`,
    }));
  const early = from !== undefined && until !== undefined && until <= from;
  return early
    ? [
        ...outside,
        {at: [...at, 'until'], problem: 'early end', value: shortValue(until), allowed: `after from, ${from}`},
      ]
    : outside;
}

/** Values lie within what is allowed, the low below the high, and logarithms exist. */
function checkSpread(spec: FactorSpec, at: At): readonly Finding[] {
  const declared = declaredOf(spec);
  const {low, high, values, scale} = spec;
  if (values) {
    const unused = (['low', 'high', 'scale'] as const).filter(field => spec[field] !== undefined);
    return [
      ...unused.map(field => ({
        at: [...at, field],
        problem: 'unused field',
        value: field,
        allowed: 'not beside values',
      })),
      ...values.flatMap((value, index) => (declared ? outOfRange(value, declared, [...at, 'values', index]) : [])),
      ...values.flatMap((value, index) =>
        values.indexOf(value) < index
          ? [{at: [...at, 'values', index], problem: 'repeated value', value: shortValue(value), allowed: 'each once'}]
          : [],
      ),
    ];
  }
  if (!declared) return [];
  const outside = [
    ...(low === undefined ? [] : outOfRange(low, declared, [...at, 'low'])),
    ...(high === undefined ? [] : outOfRange(high, declared, [...at, 'high'])),
  ];
  return outside.length > 0 ? outside : checkEnds(low ?? declared.low, high ?? declared.high, scale, at);
}

function checkEnds(low: number, high: number, scale: FactorSpec['scale'], at: At): readonly Finding[] {
  if (!(low < high)) return [{at, problem: 'invalid range', value: `${low} to ${high}`, allowed: 'low below high'}];
  return scale === 'log' && !(low > 0)
    ? [{at: [...at, 'scale'], problem: 'invalid scale', value: '"log"', allowed: `the low must be above 0, not ${low}`}]
    : [];
}

function outOfRange(value: number, {least, most, unit}: Declared, at: At): readonly Finding[] {
  if (value >= least && value <= most) return [];
  return [{at, problem: 'invalid number', value: shortValue(value), allowed: `from ${least} to ${most} ${unit}`}];
}
