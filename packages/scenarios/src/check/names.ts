import {allowedNames} from '../did-you-mean.ts';
import {type Finding, shortValue} from '../fault.ts';
import {valueAt} from '../path.ts';
import {type Check, itemsOf, namesAt} from './check.ts';

/** Whoever is referred to exists: districts, factions, groups, camps; neighbours list each other; names are usable. */
export const checkNames: Check = root => {
  const districts = namesAt(root, 'districts');
  const factions = namesAt(root, 'factions');
  const groups = itemsOf(valueAt(root, ['groups'])).filter(isText);
  const camps = namesAt(root, 'camps');
  const benchmarkNames = itemsOf(valueAt(root, ['mission', 'benchmarks'])).map(item => valueAt(item, ['name']));
  const benchmarkAt = (index: number): readonly PropertyKey[] => ['mission', 'benchmarks', index, 'name'];
  const keysOf = (noun: string, known: readonly string[], ...at: readonly PropertyKey[]) =>
    namesAt(root, ...at).flatMap(name => unknown(noun, name, known, [...at, name]));
  return [
    ...['districts', 'factions', 'camps', 'donors', 'agencies', 'sources'].flatMap(table =>
      forbidden(namesAt(root, table), name => [table, name]),
    ),
    ...forbidden(groups, (_, index) => ['groups', index]),
    ...repeated(itemsOf(valueAt(root, ['groups'])), 'group', index => ['groups', index]),
    ...textAt(root, 'capital').flatMap(name => unknown('district', name, districts, ['capital'])),
    ...districts.flatMap(district => [
      ...keysOf('group', groups, 'districts', district, 'groups'),
      ...keysOf('faction', factions, 'districts', district, 'control'),
      ...keysOf('camp', camps, 'districts', district, 'votes'),
      ...checkNeighbours(root, district, districts),
    ]),
    ...factions.flatMap(faction => [
      ...keysOf('district', districts, 'factions', faction, 'bases'),
      ...checkAllies(root, faction, factions),
    ]),
    ...camps.flatMap(camp => checkList(root, ['camps', camp, 'armed'], 'faction', factions)),
    ...checkPolls(root, camps),
    ...checkCountries(root, districts),
    ...keysOf('district', districts, 'displacement', 'origins'),
    ...keysOf('district', districts, 'displacement', 'locations'),
    ...itemsOf(valueAt(root, ['mission', 'deployment'])).flatMap((_, index) =>
      keysOf('district', districts, 'mission', 'deployment', index, 'shares'),
    ),
    ...itemsOf(valueAt(root, ['timeline'])).flatMap((_, index) =>
      textAt(root, 'timeline', index, 'district').flatMap(name =>
        unknown('district', name, districts, ['timeline', index, 'district']),
      ),
    ),
    ...repeated(
      itemsOf(valueAt(root, ['plans'])).map(plan => valueAt(plan, ['name'])),
      'plan name',
      index => ['plans', index, 'name'],
    ),
    ...repeated(benchmarkNames, 'benchmark name', benchmarkAt),
    ...forbidden(
      benchmarkNames.map(name => (isText(name) ? name : '')),
      (_, index) => benchmarkAt(index),
    ),
  ];
};

function checkNeighbours(root: unknown, district: string, districts: readonly string[]): readonly Finding[] {
  const list = itemsOf(valueAt(root, ['districts', district, 'neighbours']));
  const at = (index: number): readonly PropertyKey[] => ['districts', district, 'neighbours', index];
  const faults = list.flatMap((name, index) => {
    if (!isText(name)) return [];
    if (name === district)
      return [{at: at(index), problem: 'invalid neighbour', value: shortValue(name), allowed: 'another district'}];
    if (!districts.includes(name)) return unknown('district', name, districts, at(index));
    if (itemsOf(valueAt(root, ['districts', name, 'neighbours'])).includes(district)) return [];
    return [
      {
        at: at(index),
        problem: 'one-sided neighbour',
        value: shortValue(name),
        allowed: `${name} must list ${district} too`,
      },
    ];
  });
  return [...faults, ...repeated(list, 'neighbour', at)];
}

/** Allies are other factions. */
function checkAllies(root: unknown, faction: string, factions: readonly string[]): readonly Finding[] {
  const at = ['factions', faction, 'alliedWith'];
  const itself = itemsOf(valueAt(root, at)).flatMap((name, index) =>
    name === faction
      ? [{at: [...at, index], problem: 'invalid ally', value: shortValue(name), allowed: 'another faction'}]
      : [],
  );
  return [...itself, ...checkList(root, at, 'faction', factions)];
}

/** Polls are between two camps. */
function checkPolls(root: unknown, camps: readonly string[]): readonly Finding[] {
  return itemsOf(valueAt(root, ['elections'])).flatMap((_, index) =>
    checkList(root, ['elections', index, 'between'], 'camp', camps),
  );
}

/** The names in a list are known, and each is there once. */
function checkList(
  root: unknown,
  at: readonly PropertyKey[],
  noun: string,
  known: readonly string[],
): readonly Finding[] {
  const list = itemsOf(valueAt(root, at));
  return [
    ...list.flatMap((name, index) => (isText(name) ? unknown(noun, name, known, [...at, index]) : [])),
    ...repeated(list, noun, index => [...at, index]),
  ];
}

/** Countries next door are others, and stay where there are districts. */
function checkCountries(root: unknown, districts: readonly string[]): readonly Finding[] {
  const at = ['neighbours', 'countries'];
  const countries = namesAt(root, ...at);
  return [
    ...forbidden(countries, name => [...at, name]),
    ...countries
      .filter(name => name === valueAt(root, ['name']))
      .map(name => ({
        at: [...at, name],
        problem: 'invalid neighbour',
        value: shortValue(name),
        allowed: 'another country',
      })),
    ...countries.flatMap(country =>
      namesAt(root, ...at, country, 'hosts').flatMap(name =>
        unknown('district', name, districts, [...at, country, 'hosts', name]),
      ),
    ),
  ];
}

function unknown(noun: string, name: string, known: readonly string[], at: readonly PropertyKey[]): readonly Finding[] {
  if (known.includes(name)) return [];
  return [{at, problem: `unknown ${noun}`, value: shortValue(name), allowed: allowedNames(name, known)}];
}

/** Names that every JavaScript object answers to would be found where nobody wrote them. */
function forbidden(
  names: readonly string[],
  at: (name: string, index: number) => readonly PropertyKey[],
): readonly Finding[] {
  return names.flatMap((name, index) =>
    name in Object.prototype
      ? [
          {
            at: at(name, index),
            problem: 'forbidden name',
            value: shortValue(name),
            allowed: 'any name that JavaScript does not reserve',
          },
        ]
      : [],
  );
}

function repeated(
  list: readonly unknown[],
  noun: string,
  at: (index: number) => readonly PropertyKey[],
): readonly Finding[] {
  return list.flatMap((name, index) =>
    isText(name) && list.indexOf(name) < index
      ? [{at: at(index), problem: `repeated ${noun}`, value: shortValue(name), allowed: 'each once'}]
      : [],
  );
}

function textAt(root: unknown, ...at: readonly PropertyKey[]): readonly string[] {
  return [valueAt(root, at)].filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
