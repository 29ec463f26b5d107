import {type Finding, isRecord, itemsOf, shortValue, valueAt} from '@postbellum/scenarios';
import type {Scenario} from '@postbellum/sim-core';
import {waveSizes} from '../../calibrate/calibrate.ts';
import {freeParameters, mostFree} from '../../calibrate/free-parameter.ts';
import {recordTargets} from '../../calibrate/record-targets.ts';
import {surrogateSimulator} from '../../calibrate/surrogate-simulator.ts';
import {nearestParameter, parameterNamed} from '../spec/parameter-names.ts';
import {refusalAt} from '../spec/refusal.ts';
import {calibrationSchema} from './calibration-schema.ts';
import {least, usualSizes} from './calibration-settings.ts';

/** Exactly one thing is fitted, and every field stands beside what it needs. */
export function checkFields(root: unknown): readonly Finding[] {
  if (!isRecord(root)) return [];
  const has = (field: string): boolean => Object.hasOwn(root, field);
  const unused = (field: string, allowed: string): Finding => ({
    at: [field],
    problem: 'unused field',
    value: field,
    allowed,
  });
  const only = (field: string, beside: string): readonly Finding[] =>
    has(field) && !has(beside) ? [unused(field, `only beside ${beside}`)] : [];
  const never = (field: string, beside: string): readonly Finding[] =>
    has(field) && has(beside) ? [unused(field, `not beside ${beside}`)] : [];
  return [
    ...(has('fit') === has('record') ? [oneTarget(has('fit'))] : []),
    ...(has('record') && !has('until') ? [missingEnd] : []),
    ...['until', 'draws'].flatMap(field => only(field, 'record')),
    ...only('sets', 'selfTest'),
    ...never('selfTest', 'record'),
    ...never('choose', 'selfTest'),
  ];
}

function oneTarget(both: boolean): Finding {
  const problem = both ? 'ambiguous target' : 'missing target';
  return {at: [], problem, value: '', allowed: 'exactly one of fit, record'};
}

const missingEnd: Finding = {
  at: ['until'],
  problem: 'missing value',
  value: '',
  allowed: 'the last day of the record that is fitted',
};

/** Free parameters are some there are, each once, not too many, and ones that the model of a self-test has. */
export function checkFree(root: unknown): readonly Finding[] {
  const names = itemsOf(valueAt(root, ['free']));
  const paths = names.map(name => (typeof name === 'string' ? name.split(':')[0] : undefined));
  const reduced = valueAt(root, ['selfTest']) === 'surrogate';
  return [
    ...(names.length > mostFree ? [tooMany(names.length)] : []),
    ...names.flatMap((name, index) => {
      const path = paths[index];
      if (typeof name !== 'string' || path === undefined || path === '') return [];
      const at = ['free', index];
      const repeated = paths.indexOf(path) < index;
      return [
        ...checkName(name, path, {at, reduced}),
        ...(repeated ? [{at, problem: 'repeated parameter', value: shortValue(path), allowed: 'each once'}] : []),
      ];
    }),
  ];
}

function tooMany(count: number): Finding {
  return {at: ['free'], problem: 'too many parameters', value: String(count), allowed: `at most ${mostFree}`};
}

function checkName(
  name: string,
  path: string,
  {at, reduced}: {readonly at: readonly PropertyKey[]; readonly reduced: boolean},
): readonly Finding[] {
  if (!parameterNamed(path)) {
    return [{at, problem: 'unknown parameter', value: shortValue(path), allowed: nearestParameter(path)}];
  }
  return refusalAt(at, () => {
    const free = freeParameters([name]);
    if (reduced) surrogateSimulator({free, targets: [], runs: least.runs});
  });
}

/** There are points for every wave. */
export function checkWaves(root: unknown): readonly Finding[] {
  const usually = usualSizes({record: valueAt(root, ['record']), selfTest: valueAt(root, ['selfTest'])});
  const sizeOf = (field: 'points' | 'waves'): number =>
    calibrationSchema.shape[field].safeParse(valueAt(root, [field])).data ?? usually[field];
  return refusalAt(['waves'], () => waveSizes(sizeOf('points'), sizeOf('waves')));
}

/** The record has something to fit up to its last day. */
export function checkUntil(root: unknown, scenario: Scenario): readonly Finding[] {
  const until = valueAt(root, ['until']);
  return typeof until === 'string' ? refusalAt(['until'], () => recordTargets(scenario, {until})) : [];
}
