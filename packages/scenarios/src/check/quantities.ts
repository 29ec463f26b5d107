import {leverNames, levers} from '@postbellum/sim-core';
import {type Finding, shortValue} from '../fault.ts';
import {isRecord, valueAt} from '../path.ts';
import {type Check, fieldsOf, itemsOf, namesAt, numberAt} from './check.ts';

/**
 * Shares add up, people are enough for those taken from them, months come once, countries next door make no more
 * violence than there is, a range has its low end below its high one, and decisions keep within the range of their lever.
 */
export const checkQuantities: Check = root => [
  ...checkSums(root),
  ...checkPeople(root),
  ...checkGround(root),
  ...checkMonths(root),
  ...checkViolence(root),
  ...checkReporting(root),
  ...leverNames.flatMap(lever =>
    itemsOf(valueAt(root, ['decisions', lever])).flatMap((_, index) =>
      outOfRange(root, ['decisions', lever, index, 'value'], levers[lever].range),
    ),
  ),
];

/** The finding that a number lies outside a range, if it does. */
export function outOfRange(
  root: unknown,
  at: readonly PropertyKey[],
  [low, high]: readonly [number, number],
): readonly Finding[] {
  const value = valueAt(root, at);
  if (typeof value !== 'number' || (value >= low && value <= high)) return [];
  return [{at, problem: 'invalid number', value: shortValue(value), allowed: `from ${low} to ${high}`}];
}

function checkSums(root: unknown): readonly Finding[] {
  const whole = [
    ['displacement', 'origins'],
    ['displacement', 'locations'],
    ...namesAt(root, 'neighbours', 'countries').map(country => ['neighbours', 'countries', country, 'hosts']),
    ...itemsOf(valueAt(root, ['mission', 'deployment'])).map((_, index) => ['mission', 'deployment', index, 'shares']),
  ];
  const parts = namesAt(root, 'districts').flatMap(district => [
    ['districts', district, 'groups'],
    ['districts', district, 'control'],
    ['districts', district, 'votes'],
  ]);
  const bases = namesAt(root, 'factions').map(faction => ['factions', faction, 'bases']);
  const donors = valuesAt(root, ['donors']);
  const agencies = valuesAt(root, ['agencies']);
  const kinds = ['women', 'children'].map(name => valueAt(root, ['ddr', name]));
  return [
    ...whole.flatMap(at => wrongSum(at, valuesAt(root, at), isOne, 'shares sum to 1')),
    ...parts.flatMap(at => wrongSum(at, valuesAt(root, at), isAtMostOne, 'shares sum to 1 at most')),
    ...bases
      .filter(at => namesAt(root, ...at).length > 0)
      .flatMap(at => wrongSum(at, valuesAt(root, at), isOne, 'shares sum to 1, or none are given')),
    ...['reintegrationShare', 'reliefShare', 'recoveryShare'].flatMap(name =>
      wrongSum(
        ['donors'],
        donors?.map(donor => valueAt(donor, [name])),
        isOne,
        `${name} of all donors sums to 1`,
      ),
    ),
    ...wrongSum(
      ['agencies'],
      agencies?.map(agency => valueAt(agency, ['share'])),
      isOne,
      'share of all agencies sums to 1',
    ),
    ...wrongSum(['ddr'], kinds, isAtMostOne, 'women and children sum to 1 at most'),
  ];
}

const rounding = 1e-6;
const isOne = (sum: number): boolean => Math.abs(sum - 1) <= rounding;
const isAtMostOne = (sum: number): boolean => sum <= 1 + rounding;

function valuesAt(root: unknown, at: readonly PropertyKey[]): readonly unknown[] | undefined {
  const record = valueAt(root, at);
  return isRecord(record) ? Object.values(record) : undefined;
}

/** Nothing is said of a sum some of whose terms are no shares: that is the fault then. */
function wrongSum(
  at: readonly PropertyKey[],
  shares: readonly unknown[] | undefined,
  isRight: (sum: number) => boolean,
  allowed: string,
): readonly Finding[] {
  if (shares === undefined || !shares.every(isShare)) return [];
  const sum = shares.reduce((total, share) => total + share, 0);
  return isRight(sum) ? [] : [{at, problem: 'invalid sum', value: String(Number(sum.toFixed(6))), allowed}];
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function checkPeople(root: unknown): readonly Finding[] {
  const people = namesAt(root, 'districts').reduce(
    (sum, name) => sum + numberAt(root, 'districts', name, 'population'),
    0,
  );
  const armed = namesAt(root, 'factions').reduce(
    (sum, name) => sum + numberAt(root, 'factions', name, 'fighters') + numberAt(root, 'factions', name, 'associates'),
    0,
  );
  const displaced = numberAt(root, 'displacement', 'displaced');
  if (armed + displaced <= people) return [];
  const value = String(armed + displaced);
  return [
    {
      at: ['districts'],
      problem: 'too few people for the armed, their associates and the displaced',
      value,
      allowed: `at most the population of all districts, ${people}`,
    },
  ];
}

/** A faction recruits from the rural people of the ground it holds, so it must hold some. */
function checkGround(root: unknown): readonly Finding[] {
  return namesAt(root, 'factions').flatMap(faction => {
    const holdsGround = fieldsOf(valueAt(root, ['districts'])).some(
      ([, district]) =>
        numberAt(district, 'control', faction) > 0 &&
        numberAt(district, 'population') > 0 &&
        numberAt(district, 'urbanShare') < 1,
    );
    if (holdsGround) return [];
    const allowed = 'a share in control of a district with people outside towns';
    return [{at: ['factions', faction], problem: 'landless faction', value: shortValue(faction), allowed}];
  });
}

function checkMonths(root: unknown): readonly Finding[] {
  const months = itemsOf(valueAt(root, ['economy', 'wetMonths']));
  return months.flatMap((month, index) =>
    typeof month === 'number' && months.indexOf(month) < index
      ? [
          {
            at: ['economy', 'wetMonths', index],
            problem: 'repeated month',
            value: shortValue(month),
            allowed: 'each once',
          },
        ]
      : [],
  );
}

/** On no date may the parts of the violence next door that countries made be more than all of it. */
function checkViolence(root: unknown): readonly Finding[] {
  const all = itemsOf(valueAt(root, ['neighbours', 'violence']));
  const parts = namesAt(root, 'neighbours', 'countries').map(country => ({
    at: ['neighbours', 'countries', country, 'violence'],
    items: itemsOf(valueAt(root, ['neighbours', 'countries', country, 'violence'])),
  }));
  const dates = [all, ...parts.map(({items}) => items)].flatMap(items => items.map(item => valueAt(item, ['on'])));
  const listed = (date: string): number => parts.reduce((sum, {items}) => sum + heldOn(items, date), 0);
  const over = dates
    .filter(date => typeof date === 'string')
    .sort()
    .find(date => listed(date) > heldOn(all, date) + rounding);
  if (over === undefined) return [];
  return [
    {
      at: ['neighbours', 'countries'],
      problem: 'too much violence',
      value: `${Number(listed(over).toFixed(6))} on ${over}`,
      allowed: `together at most the violence next door, ${heldOn(all, over)}`,
    },
  ];
}

/** At least as many deaths for each one reported at the high end as at the low one. */
function checkReporting(root: unknown): readonly Finding[] {
  const at = ['observation', 'deathsPerReported'];
  const [low, high] = ['low', 'high'].map(end => valueAt(root, [...at, end]));
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
  return [{at: [...at, 'high'], problem: 'invalid number', value: shortValue(high), allowed: `at least low, ${low}`}];
}

/** The value of a dated series on a day; before its first date that value holds. */
function heldOn(items: readonly unknown[], date: string): number {
  const [first] = items;
  const held = items.filter(item => String(valueAt(item, ['on'])) <= date).at(-1) ?? first;
  return numberAt(held, 'value');
}
