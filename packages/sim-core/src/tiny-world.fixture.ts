import type {Mechanism} from './mechanism.ts';
import {parameterValues} from './parameter.ts';
import type {Plan} from './plan.ts';
import {Random} from './random.ts';
import {resetWorld} from './reset-world.ts';
import type {Scenario} from './scenario.ts';
import {asItWas, tiny} from './tiny.fixture.ts';
import {columns, createWorld, type World} from './world.ts';

interface FirstDay {
  readonly scenario?: Scenario;
  readonly plan?: Plan;
  readonly seed?: string;
  readonly people?: number;
}

/** A world on the first day of the invented country, or of another. */
export function firstDay({scenario = tiny, plan = asItWas, seed = 'test', people = 2_000}: FirstDay = {}): World {
  const world = createWorld(scenario, {people});
  resetWorld(world, scenario, plan, seed);
  return world;
}

/** The mechanism with other declared values, which may lie outside its ranges: 0 switches an effect off. */
export function declaring(mechanism: Mechanism, values: Readonly<Record<string, number>>): Mechanism {
  const parameters = {...mechanism.parameters};
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(parameters, name)) throw new RangeError(`unknown parameter: ${mechanism.name}.${name}`);
    parameters[name] = {...parameters[name], value};
  }
  return {...mechanism, parameters};
}

/** Bind one mechanism to a world, with its declared values or others; the result runs it for a week. */
export function bound(
  mechanism: Mechanism,
  world: World,
  values: Readonly<Record<string, number>> = {},
  seed = 'test',
): (week: number) => void {
  const changed = declaring(mechanism, values);
  const step = changed.bind(world, parameterValues([changed])[changed.name]);
  const random = new Random(seed, changed.name);
  return week => {
    random.setWeek(week);
    step(week, random);
  };
}

/** Let a mechanism set its state of the first day, with its declared values or others. */
export function begun(
  mechanism: Mechanism,
  world: World,
  values: Readonly<Record<string, number>> = {},
  seed = 'test',
): World {
  const changed = declaring(mechanism, values);
  changed.begin?.(world, parameterValues([changed])[changed.name], new Random(seed, changed.name));
  return world;
}

interface Column {
  /** Table and column, joined by a dot. */
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Every column of every table of a world. */
export function columnsOf(world: World): readonly Column[] {
  const tables = Object.keys(columns) as (keyof typeof columns)[];
  return tables.flatMap(table =>
    Object.entries(world[table]).flatMap(([column, values]) =>
      typeof values === 'number' ? [] : [{name: `${table}.${column}`, values}],
    ),
  );
}

/** Names of the columns in which anything differs after an act. */
export function changesBy(
  world: World,
  act: () => void,
  looksAt: (name: string) => boolean = () => true,
): readonly string[] {
  const looked = columnsOf(world).filter(({name}) => looksAt(name));
  const before = looked.map(({values}) => Array.from(values));
  act();
  return looked
    .filter(({values}, index) => before[index].some((value, row) => !Object.is(value, values[row])))
    .map(({name}) => name);
}

/** Persons of a status. */
export function personsIn({people}: World, status: number): number {
  let persons = 0;
  for (let person = 0; person < people.count; person++) {
    if (people.status[person] === status) persons += people.weight[person];
  }
  return persons;
}

/** Persons that all rows stand for. */
export function allPersons({people}: World): number {
  return people.weight.reduce((sum, weight) => sum + weight, 0);
}

/** Indices of the rows of people a test holds for. */
export function rowsWhere({people}: World, holds: (person: number) => boolean): readonly number[] {
  return Array.from({length: people.count}, (_, person) => person).filter(holds);
}

export function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
